package org.gongwucang.query.depreciation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongwucang.query.policy.PolicyVersionRow;

/**
 * 折旧规则: a version of the rule, read. Classes are named by the beginning of their written form; of several beginnings that
 * fit the longest counts.
 *
 * @param version 0 where none is in force
 * @param years over which a thing is depreciated; 0 where it is not
 * @param startsAfter months after that in which it was acquired; 0 where that month counts
 * @param exceptConfiscated whether confiscated goods are left out
 * @param vehicles class by which the vehicles of fleets are depreciated, since these bear none of their own; {@link #UNNAMED} where
 *     the version names none
 */
record DepreciationRule(
        int version, Map<String, Integer> years, int startsAfter, boolean exceptConfiscated, String vehicles) {

    static final String RULE = "DEPRECIATION";

    /** In place of a class. */
    static final String UNNAMED = "-";

    private static final DepreciationRule NONE = new DepreciationRule(0, Map.of(), 0, false, UNNAMED);
    private static final int MONTHS = 12;

    static DepreciationRule of(Optional<PolicyVersionRow> version) {
        return version.map(DepreciationRule::read).orElse(NONE);
    }

    private static DepreciationRule read(PolicyVersionRow row) {
        Map<String, Integer> years = new TreeMap<>();
        parts(row, "without").forEach(beginning -> years.put(beginning, 0));
        parts(row, "years").forEach(one -> {
            int equals = one.lastIndexOf('=');
            years.put(one.substring(0, equals), Integer.valueOf(one.substring(equals + 1)));
        });
        return new DepreciationRule(
                row.version(),
                years,
                Integer.parseInt(text(row, "startsMonthsAfter")),
                Boolean.parseBoolean(text(row, "exceptConfiscated")),
                found(row, "vehicles").orElse(UNNAMED));
    }

    private static Stream<String> parts(PolicyVersionRow row, String name) {
        return Arrays.stream(text(row, name).split(";")).filter(one -> !one.equals(UNNAMED));
    }

    private static String text(PolicyVersionRow row, String name) {
        return found(row, name)
                .orElseThrow(() -> new IllegalStateException("a version of " + RULE + " without " + name));
    }

    /** Versions that were drafted before vehicles were asked for do not name their class. */
    private static Optional<String> found(PolicyVersionRow row, String name) {
        return row.values().stream()
                .filter(value -> value.name().equals(name))
                .map(value -> value.value())
                .findFirst();
    }

    /** Months over which a thing of the class is depreciated, 0 where it is not; empty where the rule does not name it. */
    Optional<Integer> lifeMonths(String assetClass) {
        return years.keySet().stream()
                .filter(assetClass::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(beginning -> years.getOrDefault(beginning, 0) * MONTHS);
    }
}
