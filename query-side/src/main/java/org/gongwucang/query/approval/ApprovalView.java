package org.gongwucang.query.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 审批: as GraphQL shows it. */
public final class ApprovalView extends RowView<ApprovalRow> {

    ApprovalView(Seen<ApprovalRow> seen) {
        super(seen);
    }

    public String kind() {
        return row().kind();
    }

    public String documentId() {
        return row().id();
    }

    public @Nullable String number() {
        return row().number();
    }

    @Nullable
    String unitCode() {
        return row().unit();
    }

    public int step() {
        return row().step();
    }

    public String result() {
        return row().result();
    }

    public LocalDate askedOn() {
        return Objects.requireNonNull(row().askedOn());
    }

    public OffsetDateTime askedAt() {
        return Objects.requireNonNull(row().askedAt()).atOffset(ZoneOffset.UTC);
    }

    public @Nullable String askedBy() {
        return row().askedBy();
    }

    public @Nullable LocalDate decidedOn() {
        return row().decidedOn();
    }

    public @Nullable OffsetDateTime decidedAt() {
        Instant at = row().decidedAt();
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }

    public @Nullable BigDecimal value() {
        return row().value();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public @Nullable BigDecimal hours() {
        return row().hours();
    }

    public @Nullable Integer days() {
        return row().days();
    }
}
