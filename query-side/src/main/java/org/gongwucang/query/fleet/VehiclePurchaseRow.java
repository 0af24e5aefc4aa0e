package org.gongwucang.query.fleet;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.jspecify.annotations.Nullable;

/**
 * 购车台账行: one purchase.
 *
 * @param ground which cap it is held against
 * @param displacement in litres
 * @param price without purchase tax, in yuan
 * @param grounds why it is asked for
 * @param state REQUESTED, APPROVED, DELIVERED, REJECTED or CANCELLED
 * @param approvedOn stays where it was given up later
 * @param reason of a rejection or a cancellation
 * @param vehicle asset code of what was delivered
 */
@RecordBuilder
public record VehiclePurchaseRow(
        String purchase,
        String number,
        String unit,
        String category,
        String ground,
        boolean newEnergy,
        boolean saloon,
        boolean domestic,
        @Nullable BigDecimal displacement,
        BigDecimal price,
        String grounds,
        String state,
        String requestedBy,
        LocalDate requestedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate approvedOn,
        @Nullable String reason,
        @Nullable String vehicle,
        @Nullable LocalDate deliveredOn)
        implements VehiclePurchaseRowBuilder.With {

    static VehiclePurchaseRow requested(VehiclePurchaseRequested e) {
        return VehiclePurchaseRowBuilder.builder()
                .purchase(e.purchase())
                .number(e.number())
                .unit(e.unit())
                .category(e.category())
                .ground(e.ground())
                .newEnergy(e.newEnergy())
                .saloon(e.saloon())
                .domestic(e.domestic())
                .displacement(e.displacement())
                .price(e.price())
                .grounds(e.reason())
                .state("REQUESTED")
                .requestedBy(e.requestedBy())
                .requestedOn(e.occurredOn())
                .build();
    }

    VehiclePurchaseRow approved(VehiclePurchaseApproved e) {
        return withState("APPROVED")
                .withDecidedBy(e.approvedBy())
                .withDecidedOn(e.occurredOn())
                .withApprovedOn(e.occurredOn());
    }

    VehiclePurchaseRow rejected(String by, String why, LocalDate on) {
        return withState("REJECTED").withDecidedBy(by).withDecidedOn(on).withReason(why);
    }

    VehiclePurchaseRow cancelled(String why) {
        return withState("CANCELLED").withReason(why);
    }

    VehiclePurchaseRow delivered(VehiclePurchaseDelivered e) {
        return withState("DELIVERED").withVehicle(e.code()).withDeliveredOn(e.occurredOn());
    }
}
