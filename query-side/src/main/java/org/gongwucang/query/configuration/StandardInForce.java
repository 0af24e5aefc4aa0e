package org.gongwucang.query.configuration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongwucang.query.policy.PolicyVersionRow;
import org.gongwucang.query.policy.RuleValue;

/** 有效标准: a version of the configuration standard, read; of several beginnings of a class that fit the longest counts. */
record StandardInForce(int version, Map<String, BigDecimal> prices, Map<String, BigDecimal> piecesPerHead) {

    static final String RULE = "CONFIGURATION_STANDARD";

    private static final StandardInForce NONE = new StandardInForce(0, Map.of(), Map.of());

    static StandardInForce of(Optional<PolicyVersionRow> version) {
        return version.map(row -> new StandardInForce(row.version(), read(row, "prices"), read(row, "piecesPerHead")))
                .orElse(NONE);
    }

    private static Map<String, BigDecimal> read(PolicyVersionRow version, String name) {
        Map<String, BigDecimal> values = new TreeMap<>();
        version.values().stream()
                .filter(value -> value.name().equals(name))
                .map(RuleValue::value)
                .flatMap(written -> Arrays.stream(written.split(";")))
                .filter(one -> one.indexOf('=') > 0)
                .forEach(one -> values.put(
                        one.substring(0, one.lastIndexOf('=')),
                        new BigDecimal(one.substring(one.lastIndexOf('=') + 1))));
        return values;
    }

    Optional<String> countedBy(String assetClass) {
        return piecesPerHead.keySet().stream()
                .filter(assetClass::startsWith)
                .max(Comparator.comparingInt(String::length));
    }

    /** Whole pieces that so many heads may have together. */
    static int allowed(BigDecimal perHead, int heads) {
        return perHead.multiply(BigDecimal.valueOf(heads))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }
}
