package org.gongwucang.query.depreciation;

import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.vehicle.VehicleRow;
import org.jspecify.annotations.Nullable;

/** 车辆净值: as GraphQL shows it, of a vehicle as it stood at the end of the month. */
public final class VehicleNetValueView extends ValuedView<VehicleRow> {

    VehicleNetValueView(Seen<VehicleRow> seen, NetValue value) {
        super(seen, value);
    }

    public String code() {
        return row().code();
    }

    public @Nullable String plate() {
        return row().plate();
    }

    public String name() {
        return row().name();
    }

    public String category() {
        return row().category();
    }

    public String state() {
        return row().state();
    }

    public String unitCode() {
        return row().unit();
    }

    @Override
    public int quantity() {
        return 1;
    }

    @Override
    String group(String dimension) {
        return switch (dimension) {
            case "CATEGORY" -> row().category();
            case "STATE" -> row().state();
            default -> row().unit();
        };
    }
}
