package org.gongwucang.query.whatif;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** 数值写法: how the values of rules that can be tried are written. */
final class WrittenValues {

    private static final Pattern PERCENT = Pattern.compile("[1-9][0-9]?|100");
    private static final Pattern BASIS = Pattern.compile("HELD_AFTER|BOUGHT_IN_YEAR");
    private static final Pattern YUAN = Pattern.compile("0|[1-9][0-9]{0,11}");
    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final String CAP = "[A-Z_*]+([.][A-Z_]+)?=[0-9]{1,12}/(-|[0-9]{1,2}([.][0-9]{1,2})?)";
    private static final Pattern CAPS = Pattern.compile(CAP + "(;" + CAP + ")*");

    private static final Map<String, Map<String, Pattern>> FORMS = Map.of(
            "VEHICLE_RATIO", Map.of("percent", PERCENT, "basis", BASIS),
            "VEHICLE_CAPS", Map.of("caps", CAPS, "newEnergySaloon", YUAN, "domesticOnly", FLAG));

    private WrittenValues() {}

    /** Whether these are all values of the rule, well written. */
    static boolean areGood(RuleValues asked) {
        Map<String, Pattern> forms = FORMS.getOrDefault(asked.rule(), Map.of());
        return forms.keySet().equals(Set.copyOf(asked.values().keySet()))
                && forms.entrySet().stream()
                        .allMatch(form -> form.getValue()
                                .matcher(asked.text(form.getKey()))
                                .matches());
    }
}
