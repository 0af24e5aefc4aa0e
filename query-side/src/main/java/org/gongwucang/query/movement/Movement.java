package org.gongwucang.query.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongwucang.query.ledger.JournalReader.Posting;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 出入仓流水: as GraphQL shows it. The code comes in batches. */
public final class Movement extends RowView<MovementRow> {

    private final int sign;
    private final OffsetDateTime recordedAt;
    private final @Nullable OffsetDateTime takenBackAt;

    private Movement(Seen<MovementRow> seen, int sign, Instant recordedAt, @Nullable Instant takenBackAt) {
        super(seen);
        this.sign = sign;
        this.recordedAt = recordedAt.atOffset(ZoneOffset.UTC);
        this.takenBackAt = takenBackAt == null ? null : takenBackAt.atOffset(ZoneOffset.UTC);
    }

    public Movement(Seen<MovementRow> seen) {
        this(seen, 1, seen.row().recordedAt(), null);
    }

    /** As it was recorded, or, with the opposite sign, what answers it since it was taken back. */
    static Movement of(Posting<MovementRow> posting) {
        Instant takenBackAt = posting.takenBackAt();
        return posting.counter() && takenBackAt != null
                ? new Movement(posting.seen(), -1, takenBackAt, null)
                : new Movement(posting.seen(), 1, posting.seen().row().recordedAt(), takenBackAt);
    }

    public boolean counter() {
        return sign < 0;
    }

    public @Nullable OffsetDateTime takenBackAt() {
        return takenBackAt;
    }

    public String id() {
        return row().id();
    }

    public String event() {
        return row().event();
    }

    public String direction() {
        return row().direction();
    }

    public LocalDate occurredOn() {
        return row().occurredOn();
    }

    public OffsetDateTime recordedAt() {
        return recordedAt;
    }

    public String assetClassId() {
        return row().assetClass();
    }

    public String unit() {
        return row().unit();
    }

    public String location() {
        return row().location();
    }

    public int quantity() {
        return sign * Math.max(Math.abs(row().onHand()), Math.abs(row().onAccount()));
    }

    public int onHand() {
        return sign * row().onHand();
    }

    public int onAccount() {
        return sign * row().onAccount();
    }

    public String actor() {
        return row().actor();
    }

    public @Nullable String custodian() {
        return row().custodian();
    }

    public @Nullable String document() {
        return row().document();
    }
}
