package org.gongwucang.command.running;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.vehicle.VehicleFacts;
import org.gongwucang.command.vehicle.VehicleLife;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Only a vehicle in service that is not sealed is sent out. */
class VehicleInServiceTest {

    private static VehicleFacts vehicle(VehicleLife life, boolean sealed) {
        return new VehicleFacts("v", "GWC-1", null, "U1", "OTHER", "红旗 H5", null, LocalDate.EPOCH, life, sealed, false);
    }

    @Test
    void one_in_service_goes() {
        assertThatCode(() -> VehicleTrips.requireInService(vehicle(VehicleLife.IN_SERVICE, false)))
                .doesNotThrowAnyException();
    }

    @Test
    void one_that_is_sealed_stays() {
        assertThatThrownBy(() -> VehicleTrips.requireInService(vehicle(VehicleLife.IN_SERVICE, true)))
                .isInstanceOfSatisfying(Refused.class, VehicleInServiceTest::isTold);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "IN_SERVICE")
    void one_that_is_anywhere_else_in_its_life_stays(VehicleLife life) {
        assertThatThrownBy(() -> VehicleTrips.requireInService(vehicle(life, false)))
                .isInstanceOfSatisfying(Refused.class, VehicleInServiceTest::isTold);
    }

    private static void isTold(Refused refusal) {
        if (!refusal.rejection().code().equals("VEHICLE_NOT_IN_SERVICE")) {
            throw new AssertionError(refusal.rejection());
        }
    }
}
