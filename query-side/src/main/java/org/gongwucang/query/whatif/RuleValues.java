package org.gongwucang.query.whatif;

import java.util.Map;
import java.util.Optional;

/**
 * 推演规则: the values of a rule, as a version has them or as somebody asks.
 *
 * @param version 0 where it is none that is in the books
 */
record RuleValues(String rule, int version, Map<String, String> values) {

    RuleValues {
        values = Map.copyOf(values);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean flag(String name) {
        return text(name).equals("true");
    }

    Optional<Integer> number(String name) {
        return Optional.ofNullable(values.get(name)).map(Integer::valueOf);
    }
}
