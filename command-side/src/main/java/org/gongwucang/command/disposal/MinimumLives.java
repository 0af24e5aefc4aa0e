package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.disposal.DisposalItem;
import org.springframework.stereotype.Component;

/**
 * 报废条件: a thing is scrapped with a technical certificate at any age, or past its minimum life (最低使用年限) where it does
 * its work no more. What reached that age and still works is used on.
 */
@Component
class MinimumLives {

    private final PolicyRules policies;

    MinimumLives(PolicyRules policies) {
        this.policies = policies;
    }

    /**
     * The rule, held against every line.
     *
     * @throws org.gongwucang.command.kernel.Refused DISPOSAL_STILL_USABLE, DISPOSAL_CERTIFICATE_NEEDED or
     *     DISPOSAL_LIFE_NOT_OVER, naming the line
     */
    Weighing requireScrappable(Map<Integer, DisposalLineState> lines, LocalDate day) {
        Weighing rule = policies.weigh(Rule.MINIMUM_LIFE, day);
        Weighing held = rule;
        for (Map.Entry<Integer, DisposalLineState> line : lines.entrySet()) {
            held = held.against("line " + line.getKey(), requireScrappable(rule, line.getKey(), line.getValue(), day));
        }
        return held;
    }

    private static String requireScrappable(Weighing rule, int number, DisposalLineState line, LocalDate day) {
        if (line.certificate() != null) {
            return "certificate " + line.certificate();
        }
        DisposalItem item = line.about();
        require(Boolean.FALSE.equals(line.usable()), "DISPOSAL_STILL_USABLE", "line", number, "code", item.code());
        if (rule.version() == 0) {
            return "unfit";
        }
        OptionalInt years = yearsOf(rule.text("years"), item.assetClass());
        LocalDate acquired = item.acquiredOn();
        require(
                years.isPresent() && acquired != null,
                "DISPOSAL_CERTIFICATE_NEEDED",
                "line",
                number,
                "code",
                item.code(),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        LocalDate over = (acquired == null ? day : acquired).plusYears(years.orElse(0));
        require(
                day.isAfter(over),
                "DISPOSAL_LIFE_NOT_OVER",
                "line",
                number,
                "code",
                item.code(),
                "years",
                years.orElse(0),
                "over",
                over,
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        return "unfit, " + years.orElse(0) + " years over on " + over;
    }

    /** By the longest beginning that fits. */
    static OptionalInt yearsOf(String lives, ClassRef assetClass) {
        String written = assetClass.text();
        return Arrays.stream(lives.split(";"))
                .map(life -> life.split("="))
                .filter(life -> life.length == 2 && written.startsWith(life[0]))
                .max(Comparator.comparingInt(life -> life[0].length()))
                .stream()
                .mapToInt(life -> Integer.parseInt(life[1]))
                .findFirst();
    }
}
