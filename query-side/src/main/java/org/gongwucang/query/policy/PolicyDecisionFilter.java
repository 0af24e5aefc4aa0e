package org.gongwucang.query.policy;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 规则适用筛选. */
public record PolicyDecisionFilter(
        @Nullable String rule,
        @Nullable Integer policyVersion,
        @Nullable String subject,
        @Nullable String actor,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    Where where() {
        return new Where()
                .is("rule", rule)
                .is("version", policyVersion)
                .is("subject", subject)
                .is("actor", actor)
                .from("occurredOn", from)
                .to("occurredOn", to);
    }
}
