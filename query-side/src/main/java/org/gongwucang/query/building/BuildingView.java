package org.gongwucang.query.building;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 房屋: as GraphQL shows it. Names and relations come in batches. */
public final class BuildingView extends RowView<BuildingRow> {

    public BuildingView(Seen<BuildingRow> seen) {
        super(seen);
    }

    public String building() {
        return row().building();
    }

    public String code() {
        return row().code();
    }

    public String name() {
        return row().name();
    }

    public String address() {
        return row().address();
    }

    public int floors() {
        return row().floors();
    }

    public @Nullable String structure() {
        return row().structure();
    }

    public BigDecimal grossArea() {
        return row().grossArea();
    }

    public String title() {
        return row().title();
    }

    public @Nullable String certificate() {
        return row().certificate();
    }

    public @Nullable LocalDate appliedOn() {
        return row().appliedOn();
    }

    public @Nullable LocalDate registeredOn() {
        return row().registeredOn();
    }

    public @Nullable String toOwner() {
        return row().toOwner();
    }

    public @Nullable LocalDate endedOn() {
        return row().endedOn();
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

    String unitCode() {
        return row().unit();
    }

    @Nullable
    String ownerCode() {
        return row().owner();
    }
}
