package org.gongwucang.command.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.vehicle.ScrappingCertificate.ACCIDENT;
import static org.gongwucang.command.vehicle.ScrappingCertificate.NONE;
import static org.gongwucang.command.vehicle.ScrappingCertificate.TECHNICAL;
import static org.gongwucang.command.vehicle.VehicleYard.DAY;
import static org.gongwucang.command.vehicle.VehicleYard.code;
import static org.gongwucang.command.vehicle.VehicleYard.codes;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.fleet.FleetWorld;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.command.vehicle.VehicleDesk.VehiclePayload;
import org.gongwucang.command.vehicle.VehicleMoveInputs.DeregisterVehicleInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RecordVehicleRecyclingInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RequestVehicleScrappingInput;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a vehicle may be scrapped, and how it goes. */
@OpenHouse
class VehicleScrappingTest {

    @Autowired
    private FleetWorld world;

    @Autowired
    private VehicleYard yard;

    @BeforeEach
    void opens() {
        world.opens();
    }

    private VehiclePayload request(Caller by, String code, ScrappingCertificate certificate, LocalDate day) {
        List<String> evidence = certificate == NONE ? List.of() : world.brought(by);
        return yard.scrapping(by)
                .requestVehicleScrapping(
                        new RequestVehicleScrappingInput(code, certificate, "老旧", evidence, world.next(), day, null));
    }

    private VehiclePayload request(String code, ScrappingCertificate certificate, LocalDate day) {
        return request(world.handler(), code, certificate, day);
    }

    private String unfit(LocalDate registeredOn) {
        String code = yard.vehicle(registeredOn);
        code(yard.assess(code, VehicleCondition.UNFIT, registeredOn.plusYears(1)));
        return code;
    }

    private void approved(String code) {
        code(yard.scrapping(world.approver()).approveVehicleScrapping(yard.input(code)));
        code(yard.scrapping(world.second()).approveVehicleScrapping(yard.input(code)));
    }

    private VehiclePayload recycle(Caller by, String code) {
        return yard.scrapping(by)
                .recordVehicleRecycling(
                        new RecordVehicleRecyclingInput(code, "回收第1号", "回收公司", List.of(), world.next(), DAY, null));
    }

    private VehiclePayload deregister(Caller by, String code) {
        return yard.scrapping(by)
                .deregisterVehicle(new DeregisterVehicleInput(code, "注销第1号", List.of(), world.next(), DAY, null));
    }

    @Test
    void on_the_8th_anniversary_it_is_too_young_without_a_certificate() {
        assertThat(codes(request(unfit(DAY.minusYears(8)), NONE, DAY))).containsExactly("VEHICLE_TOO_YOUNG");
    }

    @Test
    void the_day_after_it_goes_where_it_is_unfit() {
        String code = unfit(DAY.minusYears(8).minusDays(1));

        code(request(code, NONE, DAY));

        assertThat(world.said(yard.idOf(code), VehicleScrappingRequested.class))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.condition()).isEqualTo("UNFIT");
                    assertThat(e.decidedBy().get(0).rule()).isEqualTo("VEHICLE_LIFE");
                    assertThat(e.decidedBy().get(0).version()).isEqualTo(1);
                });
    }

    @Test
    void the_day_after_it_is_still_usable_where_it_is_fit_or_nobody_looked() {
        String code = yard.vehicle(DAY.minusYears(8).minusDays(1));
        assertThat(codes(request(code, NONE, DAY))).containsExactly("STILL_USABLE");
        code(yard.assess(code, VehicleCondition.FIT, DAY));

        assertThat(codes(request(code, NONE, DAY))).containsExactly("STILL_USABLE");
    }

    @Test
    void with_a_certificate_it_goes_at_any_age() {
        code(request(yard.vehicle(DAY.minusYears(1)), TECHNICAL, DAY));
        code(request(yard.vehicle(DAY.minusMonths(1)), ACCIDENT, DAY));
        String without = yard.vehicle(DAY.minusYears(1));
        RequestVehicleScrappingInput nothing =
                new RequestVehicleScrappingInput(without, TECHNICAL, "老旧", List.of(), world.next(), DAY, null);
        assertThat(codes(yard.scrapping(world.handler()).requestVehicleScrapping(nothing)))
                .containsExactly("SCRAPPING_NOT_PROVEN");
    }

    @Test
    void before_the_rule_nothing_hinders_and_that_is_recorded() {
        LocalDate last = LocalDate.of(2017, 12, 4);
        String code = yard.vehicle(LocalDate.of(2016, 1, 5));

        code(request(code, NONE, last));

        assertThat(world.said(yard.idOf(code), VehicleScrappingRequested.class)
                        .get(0)
                        .decidedBy()
                        .get(0)
                        .version())
                .isZero();
        assertThat(codes(request(yard.vehicle(LocalDate.of(2016, 1, 5)), NONE, last.plusDays(1))))
                .containsExactly("VEHICLE_TOO_YOUNG");
    }

    @Test
    void two_approve_always_and_neither_asked_nor_carries_it_out() {
        String code = unfit(DAY.minusYears(10));
        code(request(code, NONE, DAY));
        assertThat(codes(yard.scrapping(world.second()).approveVehicleScrapping(yard.input(code))))
                .containsExactly("VEHICLE_STEP_OF_OTHERS");
        Caller asker = world.who("handler", world.unit(), "UNIT_HANDLER", "APPROVER");
        assertThat(codes(yard.scrapping(asker).approveVehicleScrapping(yard.input(code))))
                .containsExactly("DUTIES_NOT_APART");
        code(yard.scrapping(world.approver()).approveVehicleScrapping(yard.input(code)));
        Caller first = world.who("approver", world.office(), "APPROVER", "SECOND_APPROVER", "FLEET_OFFICER");
        assertThat(codes(yard.scrapping(first).approveVehicleScrapping(yard.input(code))))
                .containsExactly("DUTIES_NOT_APART");
        assertThat(codes(recycle(world.officer(), code))).containsExactly("VEHICLE_PROCEEDING_MISSING");
        code(yard.scrapping(world.second()).approveVehicleScrapping(yard.input(code)));
        assertThat(codes(recycle(first, code))).containsExactly("DUTIES_NOT_APART");

        code(recycle(world.officer(), code));
        code(deregister(world.officer(), code));

        assertThat(world.kinds(yard.idOf(code)))
                .containsExactly(
                        "VehicleOpeningRecorded",
                        "VehicleConditionAssessed",
                        "VehicleScrappingRequested",
                        "VehicleScrappingStepApproved",
                        "VehicleScrappingApproved",
                        "VehicleRecycled",
                        "VehicleDeregistered");
    }

    @Test
    void what_is_fit_again_is_not_approved() {
        String code = unfit(DAY.minusYears(10));
        code(request(code, NONE, DAY));
        code(yard.assess(code, VehicleCondition.FIT, DAY));

        assertThat(codes(yard.scrapping(world.approver()).approveVehicleScrapping(yard.input(code))))
                .containsExactly("STILL_USABLE");
    }

    @Test
    void its_plate_is_free_and_its_place_too_when_it_is_deregistered_and_not_before() {
        String code = unfit(DAY.minusYears(10));
        code(request(code, NONE, DAY));
        approved(code);
        assertThat(codes(deregister(world.officer(), code))).containsExactly("VEHICLE_STATE");
        code(recycle(world.officer(), code));
        assertThat(world.kinds("fleet:" + world.unit())).doesNotContain("FleetVehicleLeft");

        code(deregister(world.officer(), code));

        assertThat(world.kinds("plate:P" + code)).containsExactly("PlateClaimed", "PlateReleased");
        assertThat(world.kinds("fleet:" + world.unit())).endsWith("FleetVehicleLeft");
        assertThat(codes(deregister(world.officer(), code))).containsExactly("VEHICLE_STATE");
    }

    @Test
    void a_deregistration_by_mistake_takes_plate_and_place_again_unless_another_bears_it() {
        String code = unfit(DAY.minusYears(10));
        code(request(code, NONE, DAY));
        approved(code);
        code(recycle(world.officer(), code));
        code(deregister(world.officer(), code));

        code(yard.reverse(world.officer(), code, VehicleDeregistered.class));
        assertThat(world.kinds("plate:P" + code)).containsExactly("PlateClaimed", "PlateReleased", "PlateClaimed");
        assertThat(world.kinds("fleet:" + world.unit())).endsWith("FleetVehicleLeft", "FleetEntryReversed");

        code(deregister(world.officer(), code));
        world.given("plate:P" + code, new org.gongwucang.events.vehicle.PlateClaimed("P" + code, "x", "another", DAY));
        assertThat(codes(yard.reverse(world.officer(), code, VehicleDeregistered.class)))
                .containsExactly("PLATE_TAKEN");
    }

    @Test
    void is_rejected_or_withdrawn_until_the_recycler_has_it() {
        String code = unfit(DAY.minusYears(10));
        code(request(code, NONE, DAY));
        code(yard.scrapping(world.approver()).rejectVehicleScrapping(yard.because(code)));
        code(request(code, NONE, DAY));
        approved(code);
        code(yard.scrapping(world.handler()).withdrawVehicleScrapping(yard.because(code)));
        code(request(code, NONE, DAY));
        approved(code);
        code(recycle(world.officer(), code));
        assertThat(codes(yard.scrapping(world.handler()).withdrawVehicleScrapping(yard.because(code))))
                .containsExactly("VEHICLE_STATE");
        assertThat(codes(request(code, NONE, DAY))).containsExactly("VEHICLE_STATE");
    }

    @Test
    void a_unit_scraps_what_is_its_own() {
        String code = unfit(DAY.minusYears(10));

        assertThat(codes(request(world.receiver(), code, NONE, DAY))).containsExactly("NOT_FOUND");
    }
}
