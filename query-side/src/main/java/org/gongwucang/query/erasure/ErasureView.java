package org.gongwucang.query.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.gongwucang.vault.erasure.Erasable;
import org.gongwucang.vault.erasure.Erasable.Kind;
import org.jspecify.annotations.Nullable;

/** 删除: as GraphQL shows it. */
public final class ErasureView extends RowView<ErasureRow> {

    public ErasureView(Seen<ErasureRow> seen) {
        super(seen);
    }

    public String kind() {
        return row().kind();
    }

    public String subject() {
        return row().subject();
    }

    public String state() {
        return row().state();
    }

    public String requestedBy() {
        return row().requestedBy();
    }

    public LocalDate requestedOn() {
        return row().requestedOn();
    }

    public String document() {
        return row().document();
    }

    public String reason() {
        return row().reason();
    }

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }

    public @Nullable OffsetDateTime decidedAt() {
        Instant at = row().decidedAt();
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    public @Nullable String declinedBecause() {
        return row().declinedBecause();
    }

    Erasable what() {
        return new Erasable(Kind.valueOf(row().kind()), row().subject());
    }
}
