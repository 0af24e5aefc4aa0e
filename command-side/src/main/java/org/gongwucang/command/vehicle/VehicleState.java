package org.gongwucang.command.vehicle;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.gongwucang.events.Entry;
import org.gongwucang.events.vehicle.VehicleAllotmentDeclined;
import org.gongwucang.events.vehicle.VehicleAllotmentRejected;
import org.gongwucang.events.vehicle.VehicleAllotmentWithdrawn;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleRecycled;
import org.gongwucang.events.vehicle.VehicleRegistered;
import org.gongwucang.events.vehicle.VehicleReturnedToService;
import org.gongwucang.events.vehicle.VehicleSaleRejected;
import org.gongwucang.events.vehicle.VehicleSaleWithdrawn;
import org.gongwucang.events.vehicle.VehicleScrappingRejected;
import org.gongwucang.events.vehicle.VehicleScrappingWithdrawn;
import org.gongwucang.events.vehicle.VehicleSold;
import org.gongwucang.events.vehicle.VehicleTakenOutOfService;
import org.jspecify.annotations.Nullable;

/**
 * 车辆状况: where a vehicle is in its life, whose it is, and what it is called.
 *
 * @param card null before anything was said of it
 * @param proceeding what was asked for and is not over
 */
@RecordBuilder
record VehicleState(
        VehicleLife life,
        String code,
        String unit,
        @Nullable String plate,
        @Nullable LocalDate registeredOn,
        @Nullable VehicleCard card,
        @Nullable VehicleProceeding proceeding)
        implements VehicleStateBuilder.With {

    /** Before it was entered, or after that was taken back. */
    static final VehicleState NONE = new VehicleState(VehicleLife.NONE, "", "", null, null, null, null);

    /** By which what was asked for comes to nothing. */
    private static final Set<Class<?>> ENDS = Set.of(
            VehicleAllotmentDeclined.class,
            VehicleAllotmentRejected.class,
            VehicleAllotmentWithdrawn.class,
            VehicleScrappingRejected.class,
            VehicleScrappingWithdrawn.class,
            VehicleSaleRejected.class,
            VehicleSaleWithdrawn.class);

    static VehicleState opened(Entry opening) {
        if (opening instanceof VehicleDelivered e) {
            return NONE.withLife(VehicleLife.DELIVERED)
                    .withCode(e.code())
                    .withUnit(e.unit())
                    .withCard(e.card());
        }
        VehicleOpeningRecorded e = (VehicleOpeningRecorded) opening;
        return new VehicleState(
                VehicleLife.IN_SERVICE, e.code(), e.unit(), e.plate(), e.registeredOn(), e.card(), null);
    }

    VehicleCard known() {
        return Objects.requireNonNull(card, "a vehicle that was entered has a card");
    }

    /** Its code stays used. */
    VehicleState voided() {
        return NONE.withCode(code).withUnit(unit);
    }

    VehicleState after(Entry entry, String event) {
        VehicleProceeding asked = VehicleProceeding.asked(entry, event);
        if (asked != null) {
            return withProceeding(asked);
        }
        if (ENDS.contains(entry.getClass())) {
            return withProceeding(null);
        }
        VehicleState moved = lived(entry);
        VehicleProceeding open = moved.proceeding();
        return open == null ? moved : moved.withProceeding(open.after(entry, event));
    }

    private VehicleState lived(Entry entry) {
        if (entry instanceof VehicleRegistered e) {
            return withLife(VehicleLife.IN_SERVICE).withPlate(e.plate()).withRegisteredOn(e.occurredOn());
        }
        if (entry instanceof VehicleTakenOutOfService) {
            return withLife(VehicleLife.OUT_OF_SERVICE);
        }
        if (entry instanceof VehicleReturnedToService) {
            return withLife(VehicleLife.IN_SERVICE);
        }
        if (entry instanceof VehicleAllotted e) {
            return withUnit(e.toUnit()).withProceeding(null);
        }
        if (entry instanceof VehicleRecycled) {
            return withLife(VehicleLife.RECYCLED);
        }
        return gone(entry);
    }

    private VehicleState gone(Entry entry) {
        if (entry instanceof VehicleDeregistered) {
            return withLife(VehicleLife.DEREGISTERED).withPlate(null).withProceeding(null);
        }
        return entry instanceof VehicleSold
                ? withLife(VehicleLife.SOLD).withPlate(null).withProceeding(null)
                : this;
    }
}
