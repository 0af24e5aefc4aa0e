package org.gongwucang.query.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 授权: as GraphQL shows it. People and unit come in batches. */
final class DelegationView extends RowView<DelegationRow> {

    DelegationView(Seen<DelegationRow> seen) {
        super(seen);
    }

    public String delegation() {
        return row().delegation();
    }

    public String role() {
        return row().role();
    }

    public LocalDate from() {
        return row().from();
    }

    public LocalDate to() {
        return row().to();
    }

    public LocalDate lastDay() {
        return row().lastDay();
    }

    public String document() {
        return row().document();
    }

    public String reason() {
        return row().reason();
    }

    public List<String> evidence() {
        return row().evidence();
    }

    public LocalDate delegatedOn() {
        return row().delegatedOn();
    }

    public @Nullable String revokedBy() {
        return row().revokedBy();
    }

    public @Nullable OffsetDateTime revokedAt() {
        Instant at = row().revokedAt();
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    public @Nullable String revokedBecause() {
        return row().revokedBecause();
    }

    String delegatorNumber() {
        return row().delegator();
    }

    String delegateNumber() {
        return row().delegate();
    }

    String unitCode() {
        return row().unit();
    }
}
