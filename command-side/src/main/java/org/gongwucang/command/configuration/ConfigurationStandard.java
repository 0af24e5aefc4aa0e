package org.gongwucang.command.configuration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.command.policy.Weighing;

/**
 * 配置标准: a version of the rule, read. Classes are named by the beginning of their written form; of several beginnings that fit the
 * longest counts.
 *
 * @param prices highest price of a piece in yuan
 * @param piecesPerHead how many pieces each head may have
 */
record ConfigurationStandard(Map<String, BigDecimal> prices, Map<String, BigDecimal> piecesPerHead) {

    private static final int WHOLE = 0;

    /** Empty where no version is in force. */
    static ConfigurationStandard of(Weighing rule) {
        return new ConfigurationStandard(read(rule.text("prices")), read(rule.text("piecesPerHead")));
    }

    private static Map<String, BigDecimal> read(String written) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (String one : written.split(";")) {
            int equals = one.lastIndexOf('=');
            if (equals > 0) {
                values.put(one.substring(0, equals), new BigDecimal(one.substring(equals + 1)));
            }
        }
        return values;
    }

    /** The beginning by which the price of the class is limited. */
    Optional<String> pricedBy(String assetClass) {
        return longest(prices, assetClass);
    }

    /** The beginning by which the pieces of the class are counted. */
    Optional<String> countedBy(String assetClass) {
        return longest(piecesPerHead, assetClass);
    }

    private static Optional<String> longest(Map<String, BigDecimal> values, String assetClass) {
        return values.keySet().stream().filter(assetClass::startsWith).max(Comparator.comparingInt(String::length));
    }

    BigDecimal price(String beginning) {
        return prices.getOrDefault(beginning, BigDecimal.ZERO);
    }

    /** Whole pieces that so many heads may have together. */
    BigDecimal pieces(String beginning, int heads) {
        return piecesPerHead
                .getOrDefault(beginning, BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(heads))
                .setScale(WHOLE, RoundingMode.DOWN);
    }
}
