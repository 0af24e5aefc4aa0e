package org.gongwucang.query.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.policy.PoliciesInForce;
import org.gongwucang.query.policy.PolicyVersionRow;
import org.gongwucang.query.policy.RuleValue;
import org.springframework.stereotype.Component;

/** 面积标准: the limit of a rank on a day, read from the ledger of rules; nothing is decided by it here. */
@Component
class AreaLimits implements AreaStandard {

    private static final String TOWNSHIP = "TOWNSHIP";

    private final PoliciesInForce policies;

    AreaLimits(PoliciesInForce policies) {
        this.policies = policies;
    }

    /** The rule that a rank falls under. */
    static String rule(String rank) {
        return rank.startsWith(TOWNSHIP) ? "OFFICE_AREA_TOWNSHIP" : "OFFICE_AREA";
    }

    @Override
    public Limit of(String rank, LocalDate day, At known) {
        String rule = rule(rank);
        Optional<PolicyVersionRow> version =
                policies.on(rule, day, new At(null, known.knownAt())).map(Seen::row);
        return version.flatMap(row -> written(row, rank).map(area -> new Limit(rule, area, row.version())))
                .orElse(new Limit(rule, null, 0));
    }

    private static Optional<BigDecimal> written(PolicyVersionRow version, String rank) {
        String beginning = rank + "=";
        return version.values().stream()
                .filter(value -> value.name().equals("limits"))
                .map(RuleValue::value)
                .flatMap(limits -> Arrays.stream(limits.split(";")))
                .filter(one -> one.startsWith(beginning))
                .map(one -> new BigDecimal(one.substring(beginning.length())))
                .findFirst();
    }
}
