package org.gongwucang.query.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.policy.PoliciesInForce;
import org.gongwucang.query.policy.PolicyVersionRow;
import org.gongwucang.query.policy.RuleValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 面积标准: the limit of a rank on a day, read from the ledger of rules; nothing is decided by it here. */
@Component
class AreaLimits {

    private static final String TOWNSHIP = "TOWNSHIP";

    private final PoliciesInForce policies;

    AreaLimits(PoliciesInForce policies) {
        this.policies = policies;
    }

    /**
     * 限额.
     *
     * @param area m²; null where none is in force for the rank
     * @param version 0 then
     */
    record Limit(String rule, @Nullable BigDecimal area, int version) {}

    Limit of(String rank, LocalDate day, At known) {
        String rule = rank.startsWith(TOWNSHIP) ? "OFFICE_AREA_TOWNSHIP" : "OFFICE_AREA";
        Optional<PolicyVersionRow> version =
                policies.on(rule, day, new At(null, known.knownAt())).map(Seen::row);
        return version.flatMap(row ->
                        Optional.ofNullable(written(row).get(rank)).map(area -> new Limit(rule, area, row.version())))
                .orElse(new Limit(rule, null, 0));
    }

    /** What a version says: m² by rank. */
    static Map<String, BigDecimal> written(PolicyVersionRow version) {
        return version.values().stream()
                .filter(value -> value.name().equals("limits"))
                .map(RuleValue::value)
                .flatMap(limits -> Arrays.stream(limits.split(";")))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(
                        one -> one[0], one -> new BigDecimal(one[1]), (one, other) -> one, TreeMap::new));
    }
}
