package org.gongwucang.query.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 车辆: as GraphQL shows it. Units come in batches. */
public final class VehicleView extends RowView<VehicleRow> {

    public VehicleView(Seen<VehicleRow> seen) {
        super(seen);
    }

    public String id() {
        return row().vehicle();
    }

    public String code() {
        return row().code();
    }

    String unitCode() {
        return row().unit();
    }

    public String category() {
        return row().category();
    }

    public String name() {
        return row().name();
    }

    public String make() {
        return row().make();
    }

    public String model() {
        return row().model();
    }

    public @Nullable String plate() {
        return row().plate();
    }

    public @Nullable String oldCardNo() {
        return row().oldCardNo();
    }

    public @Nullable String vin() {
        return row().vin();
    }

    public @Nullable String engineNo() {
        return row().engineNo();
    }

    public boolean newEnergy() {
        return row().newEnergy();
    }

    public @Nullable BigDecimal displacement() {
        return row().displacement();
    }

    public @Nullable BigDecimal tankLitres() {
        return row().tankLitres();
    }

    public @Nullable Integer seats() {
        return row().seats();
    }

    public BigDecimal value() {
        return row().value();
    }

    public String state() {
        return row().state();
    }

    public boolean sealed() {
        return row().sealed();
    }

    public @Nullable String sealedFor() {
        return row().sealedFor();
    }

    public @Nullable String condition() {
        return row().condition();
    }

    public LocalDate cameOn() {
        return row().cameOn();
    }

    public @Nullable LocalDate acquiredOn() {
        return row().acquiredOn();
    }

    public @Nullable LocalDate registeredOn() {
        return row().registeredOn();
    }

    public @Nullable String purchase() {
        return row().purchase();
    }

    public @Nullable String certificate() {
        return row().certificate();
    }

    public @Nullable String proceeding() {
        return row().proceeding();
    }

    public @Nullable String phase() {
        return row().phase();
    }

    @Nullable
    String toUnitCode() {
        return row().toUnit();
    }

    public @Nullable LocalDate endedOn() {
        return row().endedOn();
    }

    public @Nullable String proof() {
        return row().proof();
    }
}
