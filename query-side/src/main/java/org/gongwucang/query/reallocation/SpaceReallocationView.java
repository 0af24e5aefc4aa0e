package org.gongwucang.query.reallocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.reallocation.ReallocatedRoom;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 用房调剂单: as GraphQL shows it. Names and relations come in batches. */
public final class SpaceReallocationView extends RowView<SpaceReallocationRow> {

    public SpaceReallocationView(Seen<SpaceReallocationRow> seen) {
        super(seen);
    }

    public String reallocation() {
        return row().reallocation();
    }

    public String number() {
        return row().number();
    }

    public String occupier() {
        return row().occupier();
    }

    public @Nullable String occupierName() {
        return row().occupierName();
    }

    public List<ReallocatedRoom> rooms() {
        return row().rooms();
    }

    public BigDecimal area() {
        return row().area();
    }

    public String state() {
        return row().state();
    }

    public String grounds() {
        return row().grounds();
    }

    public String requestedBy() {
        return row().requestedBy();
    }

    public LocalDate requestedOn() {
        return row().requestedOn();
    }

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }

    public @Nullable LocalDate decidedOn() {
        return row().decidedOn();
    }

    public @Nullable String certificate() {
        return row().certificate();
    }

    public @Nullable String agreement() {
        return row().agreement();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    String toUnitCode() {
        return row().toUnit();
    }
}
