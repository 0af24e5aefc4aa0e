package org.gongwucang.query.vehicle;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleRegistered;
import org.jspecify.annotations.Nullable;

/**
 * 车辆台账行: one vehicle.
 *
 * @param seenBy codes of the units that it concerns: its own, and one to which it is to go
 * @param name make and model
 * @param displacement in litres
 * @param tankLitres in litres
 * @param oldCardNo its number in the former books of the unit that had it first
 * @param value what it cost, in yuan
 * @param state DELIVERED, IN_SERVICE, OUT_OF_SERVICE, RECYCLED, DEREGISTERED or SOLD
 * @param condition FIT or UNFIT, as it was assessed last
 * @param cameOn when it was delivered, or opened
 * @param purchase number of the purchase; null of one that was there before
 * @param certificate number of the registration certificate
 * @param proceeding ALLOTMENT, SCRAPPING or SALE that is on its way
 * @param phase how far that is
 * @param endedOn when it was deregistered or sold
 * @param proof number of the proof of deregistration, or of the treasury receipt
 */
@RecordBuilder
public record VehicleRow(
        String vehicle,
        String code,
        String unit,
        List<String> seenBy,
        String category,
        String name,
        String make,
        String model,
        @Nullable String plate,
        @Nullable String oldCardNo,
        @Nullable String vin,
        @Nullable String engineNo,
        boolean newEnergy,
        @Nullable BigDecimal displacement,
        @Nullable BigDecimal tankLitres,
        @Nullable Integer seats,
        BigDecimal value,
        String state,
        boolean sealed,
        @Nullable String sealedFor,
        @Nullable String condition,
        LocalDate cameOn,
        @Nullable LocalDate acquiredOn,
        @Nullable LocalDate registeredOn,
        @Nullable String purchase,
        @Nullable String certificate,
        @Nullable String proceeding,
        @Nullable String phase,
        @Nullable String toUnit,
        @Nullable LocalDate endedOn,
        @Nullable String proof)
        implements VehicleRowBuilder.With {

    public VehicleRow {
        seenBy = List.copyOf(seenBy);
    }

    private static VehicleRow of(String vehicle, String code, String unit, VehicleCard card, LocalDate day) {
        return VehicleRowBuilder.builder()
                .vehicle(vehicle)
                .code(code)
                .unit(unit)
                .seenBy(List.of(unit))
                .category(card.category())
                .name(card.make() + " " + card.model())
                .make(card.make())
                .model(card.model())
                .vin(card.vin())
                .engineNo(card.engineNo())
                .newEnergy(card.newEnergy())
                .displacement(card.displacement())
                .tankLitres(card.tankLitres())
                .seats(card.seats())
                .value(card.cost())
                .acquiredOn(card.acquiredOn())
                .cameOn(day)
                .state("IN_SERVICE")
                .build();
    }

    static VehicleRow opened(VehicleOpeningRecorded e) {
        return of(e.vehicle(), e.code(), e.unit(), e.card(), e.occurredOn())
                .withPlate(e.plate())
                .withOldCardNo(e.oldCardNo())
                .withRegisteredOn(e.registeredOn());
    }

    static VehicleRow delivered(VehicleDelivered e) {
        return of(e.vehicle(), e.code(), e.unit(), e.card(), e.occurredOn())
                .withState("DELIVERED")
                .withPurchase(e.number());
    }

    VehicleRow registered(VehicleRegistered e) {
        return withState("IN_SERVICE")
                .withPlate(e.plate())
                .withRegisteredOn(e.occurredOn())
                .withCertificate(e.certificate());
    }

    VehicleRow unsealed() {
        return withSealed(false).withSealedFor(null);
    }

    VehicleRow asked(String what, @Nullable String to) {
        return withProceeding(what)
                .withPhase("REQUESTED")
                .withToUnit(to)
                .withSeenBy(to == null ? List.of(unit) : List.of(unit, to));
    }

    /** What was asked for is over. */
    VehicleRow over() {
        return withProceeding(null).withPhase(null).withToUnit(null).withSeenBy(List.of(unit));
    }

    VehicleRow allotted(VehicleAllotted e) {
        return withUnit(e.toUnit()).over();
    }

    /** It is the unit's no more. */
    VehicleRow ended(String as, LocalDate on, String by) {
        return over().withState(as).withPlate(null).withEndedOn(on).withProof(by);
    }
}
