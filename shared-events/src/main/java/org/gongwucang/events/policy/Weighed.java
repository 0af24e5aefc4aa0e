package org.gongwucang.events.policy;

import java.util.List;

/**
 * 适用规则: a rule by which something was decided.
 *
 * @param version 0 where none was in force on the day: then the rule hindered nothing
 * @param inputs the values of the version and those that they were held against
 */
public record Weighed(String rule, int version, List<PolicyValue> inputs) {}
