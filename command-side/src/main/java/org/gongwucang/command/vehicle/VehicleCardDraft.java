package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.fleet.VehicleCategory;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.events.vehicle.VehicleCard;
import org.jspecify.annotations.Nullable;

/** 车辆卡片: what is said of a vehicle when it comes in, checked in form. */
record VehicleCardDraft(
        VehicleCategory category,
        OptionalText make,
        OptionalText model,
        @Nullable String vin,
        OptionalText engineNo,
        boolean newEnergy,
        @Nullable BigDecimal displacement,
        @Nullable BigDecimal tankLitres,
        @Nullable Integer seats,
        Yuan cost,
        @Nullable LocalDate acquiredOn) {

    private static final int MOST_SEATS = 200;

    VehicleCardDraft {
        vin = Vin.orNone(vin);
        displacement = Litres.checked(displacement, "displacement", Litres.MOST_OF_AN_ENGINE);
        tankLitres = Litres.checked(tankLitres, "tankLitres", Litres.MOST_OF_A_TANK);
        require(
                seats == null || seats >= 1 && seats <= MOST_SEATS,
                "SEATS_OUT_OF_RANGE",
                "seats",
                String.valueOf(seats),
                "most",
                MOST_SEATS);
    }

    /** The card as the event keeps it. */
    VehicleCard on(LocalDate day) {
        require(
                acquiredOn == null || !acquiredOn.isAfter(day),
                "ACQUIRED_AFTER_ENTRY",
                "acquiredOn",
                String.valueOf(acquiredOn),
                "occurredOn",
                day);
        return new VehicleCard(
                category.name(),
                String.valueOf(make.value()),
                String.valueOf(model.value()),
                vin,
                engineNo.value(),
                newEnergy,
                displacement,
                tankLitres,
                seats,
                cost.amount(),
                acquiredOn);
    }
}
