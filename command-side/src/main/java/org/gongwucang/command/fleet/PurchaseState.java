package org.gongwucang.command.fleet;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.fleet.FleetPurchaseEntry;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRejected;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.jspecify.annotations.Nullable;

/**
 * 购车状态: how far a purchase is.
 *
 * @param asked null before it was asked for
 * @param request who asked for it
 * @param approval who approved it
 */
@RecordBuilder
record PurchaseState(
        Phase phase,
        String number,
        @Nullable AskedVehicle asked,
        @Nullable Deed request,
        @Nullable Deed approval,
        @Nullable LocalDate approvedOn)
        implements PurchaseStateBuilder.With {

    /** Before it was asked for, or after that was taken back. */
    static final PurchaseState NONE = new PurchaseState(Phase.NONE, "", null, null, null, null);

    /** 阶段. */
    enum Phase {
        NONE,
        REQUESTED,
        APPROVED,
        DELIVERED,
        REJECTED,
        CANCELLED
    }

    AskedVehicle vehicle() {
        return Objects.requireNonNull(asked, "a purchase that was asked for is of something");
    }

    boolean isOf(@Nullable String category) {
        return category == null || asked != null && asked.category().equals(category);
    }

    boolean isPending() {
        return phase == Phase.APPROVED;
    }

    /** Approved in the year, and not given up. */
    boolean isBoughtIn(int year) {
        return (phase == Phase.APPROVED || phase == Phase.DELIVERED)
                && approvedOn != null
                && approvedOn.getYear() == year;
    }

    PurchaseState after(FleetPurchaseEntry entry, String event) {
        if (entry instanceof VehiclePurchaseRequested e) {
            return new PurchaseState(
                    Phase.REQUESTED, e.number(), AskedVehicle.of(e), new Deed(e.requestedBy(), event), null, null);
        }
        if (entry instanceof VehiclePurchaseApproved e) {
            return withPhase(Phase.APPROVED)
                    .withApproval(new Deed(e.approvedBy(), event))
                    .withApprovedOn(e.occurredOn());
        }
        return withPhase(ended(entry));
    }

    private static Phase ended(FleetPurchaseEntry entry) {
        if (entry instanceof VehiclePurchaseDelivered) {
            return Phase.DELIVERED;
        }
        return entry instanceof VehiclePurchaseRejected ? Phase.REJECTED : cancelled(entry);
    }

    private static Phase cancelled(FleetPurchaseEntry entry) {
        return entry instanceof VehiclePurchaseCancelled ? Phase.CANCELLED : Phase.NONE;
    }
}
