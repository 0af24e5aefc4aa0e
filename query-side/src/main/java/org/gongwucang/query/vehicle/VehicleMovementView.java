package org.gongwucang.query.vehicle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 车辆变动: as GraphQL shows it. Units come in batches. */
public final class VehicleMovementView extends RowView<VehicleMovementRow> {

    public VehicleMovementView(Seen<VehicleMovementRow> seen) {
        super(seen);
    }

    public String kind() {
        return row().kind();
    }

    public String vehicle() {
        return row().vehicle();
    }

    public String code() {
        return row().code();
    }

    public String category() {
        return row().category();
    }

    String unitCode() {
        return row().unit();
    }

    @Nullable
    String toUnitCode() {
        return row().toUnit();
    }

    public @Nullable String document() {
        return row().document();
    }

    public String actor() {
        return row().actor();
    }

    public LocalDate occurredOn() {
        return row().occurredOn();
    }

    public OffsetDateTime recordedAt() {
        return row().recordedAt().atOffset(ZoneOffset.UTC);
    }
}
