package org.gongwucang.command.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.vehicle.VehicleYard.DAY;
import static org.gongwucang.command.vehicle.VehicleYard.code;
import static org.gongwucang.command.vehicle.VehicleYard.codes;

import java.util.List;
import org.gongwucang.command.fleet.FleetWorld;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.command.vehicle.VehicleDesk.VehiclePayload;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RequestVehicleAllotmentInput;
import org.gongwucang.events.vehicle.VehicleAllotmentRequested;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A vehicle goes over from one unit to another. */
@OpenHouse
class VehicleAllotmentTest {

    @Autowired
    private FleetWorld world;

    @Autowired
    private VehicleYard yard;

    private String code = "";

    @BeforeEach
    void opens() {
        world.opens();
        world.establishment(world.unit(), 4, 0);
        world.has(world.unit(), "EMERGENCY", 2);
        code = yard.vehicle(DAY.minusYears(3));
    }

    private VehiclePayload request(Caller by, String to) {
        return yard.allotting(by)
                .requestVehicleAllotment(
                        new RequestVehicleAllotmentInput(code, to, "调剂", List.of(), world.next(), DAY, null));
    }

    private void agreed() {
        code(request(world.handler(), world.other()));
        code(yard.allotting(world.receiver()).agreeToVehicleAllotment(yard.input(code)));
    }

    private VehiclePayload approve(Caller by) {
        return yard.allotting(by).approveVehicleAllotment(yard.input(code));
    }

    @Test
    void goes_over_with_the_approval_and_the_numbers_of_both_units_are_told() {
        world.establishment(world.other(), 3, 0);
        world.has(world.other(), "EMERGENCY", 1);
        agreed();

        code(approve(world.approver()));

        VehicleAllotted allotted =
                world.said(yard.idOf(code), VehicleAllotted.class).get(0);
        assertThat(allotted.fromUnit()).isEqualTo(world.unit());
        assertThat(allotted.toUnit()).isEqualTo(world.other());
        assertThat(allotted.giverHeld()).isEqualTo(2);
        assertThat(allotted.giverEstablishment()).isEqualTo(4);
        assertThat(allotted.held()).isEqualTo(2);
        assertThat(allotted.establishment()).isEqualTo(3);
        assertThat(world.kinds("fleet:" + world.unit())).endsWith("FleetVehicleLeft");
        assertThat(world.kinds("fleet:" + world.other())).endsWith("FleetVehicleEntered");
    }

    @Test
    void a_unit_that_is_full_gets_none() {
        world.establishment(world.other(), 1, 0);
        world.has(world.other(), "EMERGENCY", 1);
        agreed();

        assertThat(codes(approve(world.approver()))).containsExactly("QUOTA_EXCEEDED");
    }

    @Test
    void a_unit_of_which_nothing_was_set_gets_none() {
        agreed();

        assertThat(codes(approve(world.approver()))).containsExactly("ESTABLISHMENT_NOT_SET");
    }

    @Test
    void the_receiving_unit_signs_and_nobody_decides_about_what_is_theirs() {
        world.establishment(world.other(), 3, 0);
        assertThat(codes(request(world.handler(), world.unit()))).containsExactly("VEHICLE_ALLOTTED_TO_ITSELF");
        assertThat(codes(request(world.receiver(), world.other()))).containsExactly("NOT_FOUND");
        assertThat(codes(request(world.handler(), "none"))).containsExactly("UNIT_UNKNOWN");
        code(request(world.officer(), world.other()));
        assertThat(codes(request(world.officer(), world.other()))).containsExactly("VEHICLE_PROCEEDING_OPEN");
        assertThat(codes(approve(world.approver()))).containsExactly("VEHICLE_PROCEEDING_MISSING");
        assertThat(codes(yard.allotting(world.handler()).agreeToVehicleAllotment(yard.input(code))))
                .containsExactly("VEHICLE_RECEIVER_ONLY");
        assertThat(codes(yard.allotting(world.receiver()).withdrawVehicleAllotment(yard.because(code))))
                .containsExactly("VEHICLE_OF_ANOTHER_UNIT");
        code(yard.allotting(world.receiver()).agreeToVehicleAllotment(yard.input(code)));
        assertThat(codes(approve(world.who("officer", world.office(), "APPROVER"))))
                .containsExactly("DUTIES_NOT_APART");
        assertThat(codes(approve(world.who("receiver", world.office(), "APPROVER"))))
                .containsExactly("DUTIES_NOT_APART");
        code(approve(world.approver()));
    }

    @Test
    void comes_to_nothing_where_it_is_declined_rejected_or_withdrawn() {
        code(request(world.handler(), world.other()));
        code(yard.allotting(world.receiver()).declineVehicleAllotment(yard.because(code)));
        agreed();
        code(yard.allotting(world.approver()).rejectVehicleAllotment(yard.because(code)));
        agreed();
        code(yard.allotting(world.handler()).withdrawVehicleAllotment(yard.because(code)));

        assertThat(codes(approve(world.approver()))).containsExactly("VEHICLE_PROCEEDING_MISSING");
        assertThat(world.kinds(yard.idOf(code)))
                .contains("VehicleAllotmentDeclined", "VehicleAllotmentRejected", "VehicleAllotmentWithdrawn");
    }

    @Test
    void what_went_over_by_mistake_goes_back_with_both_fleets() {
        world.establishment(world.other(), 1, 0);
        agreed();
        code(approve(world.approver()));

        assertThat(codes(yard.reverse(world.handler(), code, VehicleAllotted.class)))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        code(yard.reverse(world.approver(), code, VehicleAllotted.class));

        assertThat(world.kinds("fleet:" + world.unit())).endsWith("FleetVehicleLeft", "FleetEntryReversed");
        assertThat(world.kinds("fleet:" + world.other())).endsWith("FleetVehicleEntered", "FleetEntryReversed");
        code(approve(world.approver()));
    }

    @Test
    void a_unit_takes_back_only_what_its_own_people_said() {
        code(request(world.handler(), world.other()));

        assertThat(codes(yard.reverse(world.receiver(), code, VehicleAllotmentRequested.class)))
                .containsExactly("NOT_FOUND");
        code(yard.reverse(world.otherHandler(), code, VehicleAllotmentRequested.class));
    }
}
