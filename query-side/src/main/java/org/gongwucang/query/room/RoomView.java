package org.gongwucang.query.room;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 房间: as GraphQL shows it. Names and relations come in batches. */
public final class RoomView extends RowView<RoomRow> {

    public RoomView(Seen<RoomRow> seen) {
        super(seen);
    }

    public String room() {
        return row().room();
    }

    public String code() {
        return row().code();
    }

    public int floor() {
        return row().floor();
    }

    public String number() {
        return row().number();
    }

    public String kind() {
        return row().kind();
    }

    public BigDecimal usableArea() {
        return row().usableArea();
    }

    public boolean vacant() {
        return row().vacant();
    }

    public boolean standing() {
        return row().standing();
    }

    public @Nullable String occupier() {
        return row().occupier();
    }

    public @Nullable String occupierName() {
        return row().occupierName();
    }

    public @Nullable String agreement() {
        return row().agreement();
    }

    public @Nullable String certificate() {
        return row().certificate();
    }

    public @Nullable LocalDate allocatedOn() {
        return row().allocatedOn();
    }

    public List<Occupant> occupants() {
        return row().occupants();
    }

    public @Nullable LocalDate occupiedOn() {
        return row().occupiedOn();
    }

    public List<RoomRow.Duty> duties() {
        return row().duties();
    }

    public @Nullable String end() {
        return row().end();
    }

    public @Nullable LocalDate endedOn() {
        return row().endedOn();
    }

    public List<String> origins() {
        return row().origins();
    }

    public List<String> into() {
        return row().into();
    }

    public @Nullable BigDecimal value() {
        return row().value();
    }

    public boolean opening() {
        return row().opening();
    }

    public LocalDate enteredOn() {
        return row().enteredOn();
    }

    @Nullable
    String unitCode() {
        return row().unit();
    }

    String buildingId() {
        return row().building();
    }
}
