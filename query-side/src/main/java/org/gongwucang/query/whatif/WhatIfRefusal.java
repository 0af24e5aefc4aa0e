package org.gongwucang.query.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongwucang.query.policy.RuleValue;

/**
 * 推演拒绝: a step that was taken and would have been refused.
 *
 * @param code by which it would have been
 * @param entry of the event that says that it was taken
 * @param number of the purchase
 * @param by staff number of who took it
 * @param values that would have been weighed
 */
record WhatIfRefusal(
        String code,
        String entry,
        String id,
        String number,
        String unitCode,
        LocalDate occurredOn,
        String by,
        List<RuleValue> values) {

    static List<RuleValue> values(Map<String, Object> weighed) {
        return weighed.entrySet().stream()
                .map(one -> new RuleValue(one.getKey(), String.valueOf(one.getValue())))
                .toList();
    }
}
