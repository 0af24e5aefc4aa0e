package org.gongwucang.command.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.Weighed;

/**
 * 权衡: a rule as it is in force on a day, and what it is held against.
 *
 * @param version 0 where none is in force: then the rule hinders nothing
 * @param values of the version
 * @param facts that they are held against
 */
public record Weighing(Rule rule, int version, List<PolicyValue> values, List<PolicyValue> facts) {

    /** Whether the version says yes. */
    public boolean flag(String name) {
        return values.stream()
                .anyMatch(value -> value.name().equals(name) && value.value().equals("true"));
    }

    /** The number that the version says; none where none is in force. */
    public OptionalInt number(String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .mapToInt(value -> Integer.parseInt(value.value()))
                .findFirst();
    }

    /** What the version says; empty where none is in force. */
    public String text(String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .map(PolicyValue::value)
                .findFirst()
                .orElse("");
    }

    /** What it was held against under this name; empty where it was not. */
    public String fact(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(PolicyValue::value)
                .findFirst()
                .orElse("");
    }

    /** Holds it against one more fact. */
    public Weighing against(String name, Object fact) {
        List<PolicyValue> more = new ArrayList<>(facts);
        more.add(new PolicyValue(name, String.valueOf(fact)));
        return new Weighing(rule, version, values, more);
    }

    Weighed weighed() {
        List<PolicyValue> inputs = new ArrayList<>(values);
        inputs.addAll(facts);
        return new Weighed(rule.name(), version, inputs);
    }
}
