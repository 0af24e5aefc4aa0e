package org.gongwucang.query.policy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;

/** 规则适用: as GraphQL shows it. */
public final class PolicyDecisionView extends RowView<PolicyDecisionRow> {

    public PolicyDecisionView(Seen<PolicyDecisionRow> seen) {
        super(seen);
    }

    public String rule() {
        return row().rule();
    }

    public int policyVersion() {
        return row().version();
    }

    public String event() {
        return row().event();
    }

    public String subject() {
        return row().subject();
    }

    public LocalDate occurredOn() {
        return row().occurredOn();
    }

    public OffsetDateTime recordedAt() {
        return row().recordedAt().atOffset(ZoneOffset.UTC);
    }

    public String actor() {
        return row().actor();
    }

    public List<RuleValue> inputs() {
        return row().inputs();
    }
}
