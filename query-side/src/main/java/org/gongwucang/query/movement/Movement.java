package org.gongwucang.query.movement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 出入仓流水: as GraphQL shows it. The code comes in batches. */
public final class Movement extends RowView<MovementRow> {

    public Movement(Seen<MovementRow> seen) {
        super(seen);
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
        return row().recordedAt().atOffset(ZoneOffset.UTC);
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
        return row().piecesIn() + row().piecesOut();
    }

    public int onHand() {
        return row().onHand();
    }

    public int onAccount() {
        return row().onAccount();
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
