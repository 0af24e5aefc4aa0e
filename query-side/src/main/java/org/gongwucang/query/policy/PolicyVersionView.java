package org.gongwucang.query.policy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 规则版本: as GraphQL shows it. */
public final class PolicyVersionView extends RowView<PolicyVersionRow> {

    public PolicyVersionView(Seen<PolicyVersionRow> seen) {
        super(seen);
    }

    public String rule() {
        return row().rule();
    }

    public int number() {
        return row().version();
    }

    public String title() {
        return row().title();
    }

    public String document() {
        return row().document();
    }

    public @Nullable String article() {
        return row().article();
    }

    public @Nullable String issuer() {
        return row().issuer();
    }

    public @Nullable LocalDate issuedOn() {
        return row().issuedOn();
    }

    public LocalDate effectiveFrom() {
        return row().effectiveFrom();
    }

    public @Nullable LocalDate effectiveTo() {
        return row().effectiveTo();
    }

    public List<RuleValue> values() {
        return row().values();
    }

    public String state() {
        return row().state();
    }

    public String draftedBy() {
        return row().draftedBy();
    }

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }

    public @Nullable OffsetDateTime appliesAt() {
        return row().appliesAt() == null ? null : row().appliesAt().atOffset(ZoneOffset.UTC);
    }

    public List<String> confirmed() {
        return row().confirmed();
    }

    public @Nullable String reason() {
        return row().reason();
    }
}
