package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.gongwucang.events.vehicle.PlateClaimed;
import org.gongwucang.events.vehicle.PlateReleased;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VinClaimed;
import org.gongwucang.events.vehicle.VinReleased;
import org.gongwucang.query.testing.CountedHouse.Life;

/** 车辆账目: what happens to the vehicles of the whole house. */
final class VehicleHouse {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private VehicleHouse() {}

    static void lives(String name, Life life, Supplier<LocalDate> someDay) {
        String opening = "vo" + name;
        life.told(
                opening,
                new VehicleOpeningRecorded(
                        opening, "K-" + opening, card("OTHER"), "U1", "P-" + name, FIRST, "B1", 3, FIRST));
        life.told(
                "plate:P-" + name,
                new PlateClaimed("P-" + name, opening, "K-" + opening, FIRST),
                new PlateReleased("P-" + name, opening, "K-" + opening, someDay.get()));
        life.told(
                "vin:V-" + name,
                new VinClaimed("V-" + name, opening, "K-" + opening, FIRST),
                new VinReleased("V-" + name, opening, "K-" + opening, someDay.get()));
    }

    private static VehicleCard card(String category) {
        return new VehicleCard(
                category,
                "大众",
                "帕萨特",
                null,
                null,
                false,
                new BigDecimal("1.8"),
                new BigDecimal("66"),
                5,
                new BigDecimal("176000"),
                null);
    }
}
