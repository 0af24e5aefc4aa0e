package org.gongwucang.query.policy;

import java.util.List;
import org.gongwucang.events.policy.PolicyValue;

/** 规则数值: one value of a rule, or a fact that it was held against. */
public record RuleValue(String name, String value) {

    static List<RuleValue> of(List<PolicyValue> values) {
        return values.stream()
                .map(value -> new RuleValue(value.name(), value.value()))
                .toList();
    }
}
