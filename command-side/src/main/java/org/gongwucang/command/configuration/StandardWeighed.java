package org.gongwucang.command.configuration;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongwucang.command.configuration.Configurations.Asked;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.configuration.ConfigurationExcess;

/**
 * 标准核对结果: the rule with what it was held against, and by what that is above it. Prices are compared to the fen, and the limit
 * itself is not above it. Pieces are weighed where the last statement of the unit counted their class.
 *
 * @param excesses none where it is within the standard, or no version is in force
 */
public record StandardWeighed(String unit, int heads, Weighing weighing, List<ConfigurationExcess> excesses) {

    private static final String PIECES = "PIECES";
    private static final String NOT_STATED = "NOT_STATED";
    private static final int FEN = 2;

    static StandardWeighed of(String unit, Weighing rule, UnitConfiguration has, List<Asked> asked) {
        ConfigurationStandard standard = ConfigurationStandard.of(rule);
        Map<String, String> facts = new LinkedHashMap<>();
        List<ConfigurationExcess> excesses = new ArrayList<>();
        weighPieces(rule, standard, has, asked, facts, excesses);
        weighPrices(rule, standard, asked, facts, excesses);
        Weighing weighed = rule.against("heads", has.isStated() ? has.heads() : NOT_STATED);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            weighed = weighed.against(fact.getKey(), fact.getValue());
        }
        return new StandardWeighed(unit, has.heads(), weighed, List.copyOf(excesses));
    }

    private static void weighPieces(
            Weighing rule,
            ConfigurationStandard standard,
            UnitConfiguration has,
            List<Asked> asked,
            Map<String, String> facts,
            List<ConfigurationExcess> excesses) {
        Map<String, Integer> wanted = new TreeMap<>();
        asked.forEach(one -> standard.countedBy(one.assetClass().text())
                .ifPresent(beginning -> wanted.merge(beginning, one.pieces(), Integer::sum)));
        wanted.forEach((beginning, pieces) -> {
            Predicate<String> counted =
                    of -> standard.countedBy(of).filter(beginning::equals).isPresent();
            if (!has.isStated() || !has.counts(counted)) {
                facts.put("pieces " + beginning, NOT_STATED);
                return;
            }
            BigDecimal limit = standard.pieces(beginning, has.heads());
            int held = has.held(counted);
            facts.put("pieces " + beginning, held + " + " + pieces + " / " + limit.toPlainString());
            if (limit.compareTo(BigDecimal.valueOf((long) held + pieces)) < 0) {
                BigDecimal more = BigDecimal.valueOf(pieces);
                excesses.add(new ConfigurationExcess(PIECES, beginning, null, rule.version(), limit, held, more));
            }
        });
    }

    private static void weighPrices(
            Weighing rule,
            ConfigurationStandard standard,
            List<Asked> asked,
            Map<String, String> facts,
            List<ConfigurationExcess> excesses) {
        Map<String, BigDecimal> highest = new TreeMap<>();
        for (Asked one : asked) {
            BigDecimal value = one.value();
            String beginning = standard.pricedBy(one.assetClass().text()).orElse(null);
            if (value == null || beginning == null) {
                continue;
            }
            BigDecimal limit = standard.price(beginning);
            BigDecimal price = value.divide(BigDecimal.valueOf(one.pieces()), FEN, RoundingMode.UP);
            highest.merge(beginning, price, BigDecimal::max);
            if (value.compareTo(limit.multiply(BigDecimal.valueOf(one.pieces()))) > 0) {
                excesses.add(new ConfigurationExcess("PRICE", beginning, one.code(), rule.version(), limit, 0, price));
            }
        }
        highest.forEach((beginning, price) -> facts.put(
                "price " + beginning,
                price.toPlainString() + " / " + standard.price(beginning).toPlainString()));
    }

    /** The same, where somebody agreed to what is above the standard. */
    public Weighing exceptedBy(String document) {
        return weighing.against("exception", document);
    }

    /** @throws org.gongwucang.command.kernel.Refused CONFIGURATION_PIECES_EXCEEDED or CONFIGURATION_PRICE_EXCEEDED */
    public void requireWithin() {
        for (ConfigurationExcess excess : excesses) {
            require(
                    !excess.measure().equals(PIECES),
                    "CONFIGURATION_PIECES_EXCEEDED",
                    "unit",
                    unit,
                    "assetClass",
                    excess.assetClass(),
                    "heads",
                    heads,
                    "limit",
                    excess.limit().toPlainString(),
                    "held",
                    excess.held(),
                    "asked",
                    excess.asked().toPlainString(),
                    "rule",
                    weighing.rule(),
                    "policyVersion",
                    excess.policyVersion());
            require(
                    excess.measure().equals(PIECES),
                    "CONFIGURATION_PRICE_EXCEEDED",
                    "code",
                    String.valueOf(excess.code()),
                    "assetClass",
                    excess.assetClass(),
                    "limit",
                    excess.limit().toPlainString(),
                    "asked",
                    excess.asked().toPlainString(),
                    "rule",
                    weighing.rule(),
                    "policyVersion",
                    excess.policyVersion());
        }
    }
}
