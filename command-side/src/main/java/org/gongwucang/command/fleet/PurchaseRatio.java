package org.gongwucang.command.fleet;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.OptionalInt;
import org.gongwucang.command.policy.Weighing;

/**
 * 编制比例: what is bought stays within so many percent of the establishment of the unit, in whole numbers. The rule says whether all
 * that is held after the purchase is meant, or what is bought within the year.
 */
final class PurchaseRatio {

    private static final String BOUGHT_IN_YEAR = "BOUGHT_IN_YEAR";
    private static final long HUNDRED = 100;

    private PurchaseRatio() {}

    /** @throws org.gongwucang.command.kernel.Refused RATIO_EXCEEDED with the values weighed */
    static Weighing weigh(Weighing rule, String unit, FleetNumbers all, int boughtBefore) {
        Weighing weighed = rule.against("held", all.held())
                .against("pending", all.pending())
                .against("boughtInYear", boughtBefore)
                .against("establishment", all.establishment());
        OptionalInt percent = rule.number("percent");
        int after = rule.text("basis").equals(BOUGHT_IN_YEAR) ? boughtBefore + 1 : all.after();
        require(
                percent.isEmpty() || HUNDRED * after <= (long) percent.getAsInt() * all.establishment(),
                "RATIO_EXCEEDED",
                "unit",
                unit,
                "basis",
                rule.text("basis"),
                "held",
                all.held(),
                "pending",
                all.pending(),
                "bought",
                boughtBefore,
                "establishment",
                all.establishment(),
                "percent",
                percent.orElse(0),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        return weighed;
    }
}
