package org.gongwucang.command.vehicle;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.gongwucang.events.Entry;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.jspecify.annotations.Nullable;

/**
 * 车辆状况: where a vehicle is in its life, whose it is, and what it is called.
 *
 * @param card null before anything was said of it
 */
@RecordBuilder
record VehicleState(
        VehicleLife life,
        String code,
        String unit,
        @Nullable String plate,
        @Nullable LocalDate registeredOn,
        @Nullable VehicleCard card)
        implements VehicleStateBuilder.With {

    /** Before it was entered, or after that was taken back. */
    static final VehicleState NONE = new VehicleState(VehicleLife.NONE, "", "", null, null, null);

    static VehicleState opened(Entry opening) {
        VehicleOpeningRecorded e = (VehicleOpeningRecorded) opening;
        return new VehicleState(VehicleLife.IN_SERVICE, e.code(), e.unit(), e.plate(), e.registeredOn(), e.card());
    }

    VehicleCard known() {
        return Objects.requireNonNull(card, "a vehicle that was entered has a card");
    }

    /** Its code stays used. */
    VehicleState voided() {
        return NONE.withCode(code).withUnit(unit);
    }
}
