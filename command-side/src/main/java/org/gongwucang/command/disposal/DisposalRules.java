package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongwucang.command.asset.CardRules;
import org.gongwucang.command.asset.DisposedThings.Known;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.disposal.DisposalItem;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 处置规则: what the guards of cases ask of units, classes and policies. */
@Component
class DisposalRules {

    private static final String TEMPORARY_BODY = "TEMPORARY_BODY";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Units units;
    private final CardRules cards;
    private final PolicyRules policies;

    DisposalRules(Units units, CardRules cards, PolicyRules policies) {
        this.units = units;
        this.cards = cards;
        this.policies = policies;
    }

    /** Whoever is bound to a unit learns nothing of the cases of others. */
    void requireReach(String unit, Caller by, String disposal) {
        require(!by.isBoundToUnit() || units.isWithin(unit, by.unit()), "NOT_FOUND", "code", disposal);
    }

    void requireUsable(String unit) {
        Units.Unit owner = required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
        require(owner.active(), "UNIT_INACTIVE", "unit", unit);
    }

    /** What a unit uses is for its handler to ask about, what lies in stock for the warehouse. */
    void requireTheirs(String unit, Known known, Caller by) {
        require(!by.isBoundToUnit() || units.isWithin(known.unit(), by.unit()), "NOT_FOUND", "code", known.code());
        if (known.location() != null) {
            require(by.roles().contains(Role.ASSET_MANAGER.name()), "DISPOSAL_OF_STOCK", "code", known.code());
        } else {
            require(
                    by.roles().contains(Role.UNIT_HANDLER.name()) && units.isWithin(known.unit(), unit),
                    "DISPOSAL_OF_ANOTHER_UNIT",
                    "code",
                    known.code(),
                    "unit",
                    known.unit());
        }
    }

    /** What holds data goes only without them; what was lost cannot be wiped any more. */
    List<Weighed> requireWiped(DisposalState state, Map<Integer, DisposalLineState> lines, LocalDate day) {
        Weighing rule = policies.weigh(Rule.STORAGE_MEDIA, day);
        int needed = 0;
        for (Map.Entry<Integer, DisposalLineState> line : lines.entrySet()) {
            DisposalItem item = line.getValue().about();
            boolean holdsData = rule.flag("markedSecret") && item.secret()
                    || rule.flag("classesThatStoreData") && cards.storesData(item.assetClass());
            if (holdsData && state.asForm() != DisposalForm.LOSS_WRITE_OFF) {
                needed++;
                require(
                        item.wipeCertificate() != null,
                        "WIPE_CERTIFICATE_MISSING",
                        "line",
                        line.getKey(),
                        "assetClass",
                        item.assetClass().text(),
                        "rule",
                        rule.rule(),
                        "policyVersion",
                        rule.version());
            }
        }
        return policies.cited(day, rule.against("lines", lines.size()).against("certificatesNeeded", needed));
    }

    /** The matrix, held against what shall go. */
    Weighing matrix(DisposalState state, List<Known> things, LocalDate day) {
        BigDecimal value = things.stream().map(Known::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean ofBody = state.body() != null || things.stream().anyMatch(this::isOfTemporaryBody);
        Weighing rule = policies.weigh(Rule.DISPOSAL_APPROVAL, day);
        return rule.against("value", value.toPlainString())
                .against("ofClassWithTwoSteps", things.stream().anyMatch(thing -> hasTwoSteps(rule, thing)))
                .against("ofTemporaryBody", ofBody);
    }

    private boolean isOfTemporaryBody(Known thing) {
        return units.find(thing.unit())
                .filter(unit -> unit.kind().equals(TEMPORARY_BODY))
                .isPresent();
    }

    private static boolean hasTwoSteps(Weighing rule, Known thing) {
        String written = thing.assetClass().text();
        return Arrays.stream(rule.text("alwaysTwoSteps").split(";"))
                .anyMatch(begin -> !begin.isEmpty() && written.startsWith(begin));
    }

    /** Where no version is in force one step is enough. */
    boolean needsTwoSteps(Weighing matrix) {
        String limit = matrix.text("oneStepBelow");
        return !limit.isEmpty()
                && (new BigDecimal(matrix.fact("value")).compareTo(new BigDecimal(limit)) >= 0
                        || matrix.fact("ofClassWithTwoSteps").equals("true")
                        || matrix.flag("temporaryBodies")
                                && matrix.fact("ofTemporaryBody").equals("true"));
    }

    /** The floor, held against a price; compared exactly, and the floor itself is no less than it. */
    Weighing floor(BigDecimal price, BigDecimal valuation, LocalDate day) {
        return policies.weigh(Rule.PRICE_FLOOR, day)
                .against("price", price.toPlainString())
                .against("valuation", valuation.toPlainString());
    }

    boolean isBelow(Weighing floor, BigDecimal price, BigDecimal valuation) {
        String percent = floor.text("percent");
        return !percent.isEmpty() && price.multiply(HUNDRED).compareTo(valuation.multiply(new BigDecimal(percent))) < 0;
    }

    List<Weighed> cited(LocalDate day, Weighing... weighings) {
        return policies.cited(day, weighings);
    }
}
