package org.gongwucang.query.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.query.ledger.Fact;

/**
 * 规则适用流水行: one rule by which one entry was decided.
 *
 * @param version 0 where none was in force
 * @param event simple name of the entry
 * @param subject stream of the entry: identifier of the batch, card or lot
 * @param inputs values of the version, and the facts that they were held against
 * @param actor staff number
 */
public record PolicyDecisionRow(
        String rule,
        int version,
        String event,
        String subject,
        LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        List<RuleValue> inputs) {

    static PolicyDecisionRow of(Weighed weighed, Class<?> entry, Fact fact) {
        return new PolicyDecisionRow(
                weighed.rule(),
                weighed.version(),
                entry.getSimpleName(),
                fact.aggregateId(),
                fact.occurredOn(),
                fact.recordedAt(),
                fact.actor(),
                RuleValue.of(weighed.inputs()));
    }
}
