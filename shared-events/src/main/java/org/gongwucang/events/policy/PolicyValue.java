package org.gongwucang.events.policy;

/**
 * 规则数值: one value of a rule or of what it was applied to.
 *
 * @param value as text: a whole number, a decimal, true or false
 */
public record PolicyValue(String name, String value) {}
