package org.gongwucang.command.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.vehicle.VehicleYard.DAY;
import static org.gongwucang.command.vehicle.VehicleYard.code;
import static org.gongwucang.command.vehicle.VehicleYard.codes;
import static org.gongwucang.command.vehicle.VehicleYard.delivered;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.command.fleet.FleetWorld;
import org.gongwucang.command.fleet.VehicleCategory;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.command.vehicle.VehicleDesk.VehiclePayload;
import org.gongwucang.command.vehicle.VehicleInputs.SealVehiclesInput;
import org.gongwucang.command.vehicle.VehicleInputs.UnsealVehiclesInput;
import org.gongwucang.command.vehicle.VehicleInputs.VehicleLineInput;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleRegistered;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was approved comes, gets its plate and is used. */
@OpenHouse
class DeliverVehicleTest {

    @Autowired
    private FleetWorld world;

    @Autowired
    private VehicleYard yard;

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeEach
    void opens() {
        world.opens();
        world.establishment(world.unit(), 9, 0);
    }

    private String vin(String more) {
        return "VIN" + more + world.world();
    }

    private String fleet() {
        return "fleet:" + world.unit();
    }

    @Test
    void a_purchase_is_delivered_once_and_is_held_from_then_on() {
        String purchase = yard.purchase();

        String code = code(yard.deliver(world.handler(), purchase, delivered(vin("A"))));

        assertThat(world.said(fleet(), VehiclePurchaseDelivered.class))
                .singleElement()
                .satisfies(e -> assertThat(e.vehicle()).isEqualTo(yard.idOf(code)));
        assertThat(codes(yard.deliver(world.handler(), purchase, delivered(vin("B")))))
                .containsExactly("VEHICLE_PURCHASE_STATE");
    }

    @Test
    void comes_as_it_was_approved() {
        String purchase = yard.purchase();

        assertThat(codes(yard.deliver(
                        world.handler(), purchase, delivered(VehicleCategory.OTHER, false, "1.8", "170000", vin("A")))))
                .containsExactly("DELIVERY_NOT_AS_APPROVED");
        assertThat(codes(yard.deliver(
                        world.handler(),
                        purchase,
                        delivered(VehicleCategory.EMERGENCY, true, "1.8", "170000", vin("A")))))
                .containsExactly("DELIVERY_NOT_AS_APPROVED");
        assertThat(codes(yard.deliver(
                        world.handler(),
                        purchase,
                        delivered(VehicleCategory.EMERGENCY, false, "1.9", "170000", vin("A")))))
                .containsExactly("DELIVERY_NOT_AS_APPROVED");
        assertThat(codes(yard.deliver(
                        world.handler(),
                        purchase,
                        delivered(VehicleCategory.EMERGENCY, false, "1.8", "170000.01", vin("A")))))
                .containsExactly("DELIVERY_NOT_AS_APPROVED");
        assertThat(codes(yard.deliver(world.handler(), purchase, delivered(null))))
                .containsExactly("VIN_MISSING");
        assertThat(codes(yard.deliver(world.receiver(), purchase, delivered(vin("A")))))
                .containsExactly("NOT_FOUND");
        var both = world.who("approver", world.office(), "APPROVER", "FLEET_OFFICER");
        assertThat(codes(yard.deliver(both, purchase, delivered(vin("A"))))).containsExactly("DUTIES_NOT_APART");
    }

    @Test
    void is_in_service_when_it_has_its_plate() {
        String code = yard.bought(vin("A"));
        assertThat(codes(yard.serving(world.officer()).putVehicleOutOfService(yard.because(code))))
                .containsExactly("VEHICLE_STATE");

        code(yard.register(world.officer(), code, "川A" + world.world()));

        assertThat(codes(yard.register(world.officer(), code, "川B" + world.world())))
                .containsExactly("VEHICLE_STATE");
        assertThat(codes(yard.register(world.receiver(), code, "川B" + world.world())))
                .containsExactly("NOT_FOUND");
        code(yard.serving(world.officer()).putVehicleOutOfService(yard.because(code)));
        assertThat(codes(yard.serving(world.officer()).putVehicleOutOfService(yard.because(code))))
                .containsExactly("VEHICLE_STATE");
        code(yard.serving(world.officer()).returnVehicleToService(yard.because(code)));
        assertThat(world.kinds(yard.idOf(code)))
                .containsExactly(
                        "VehicleDelivered",
                        "VehicleRegistered",
                        "VehicleTakenOutOfService",
                        "VehicleReturnedToService");
    }

    @Test
    void no_two_vehicles_bear_a_plate_or_have_a_number() {
        String first = yard.bought(vin("A"));
        String second = yard.bought(vin("B"));
        code(yard.register(world.officer(), first, "川A" + world.world()));

        assertThat(codes(yard.register(world.officer(), second, "川A" + world.world())))
                .containsExactly("PLATE_TAKEN");
        assertThat(codes(yard.deliver(world.handler(), yard.purchase(), delivered(vin("A")))))
                .containsExactly("VIN_TAKEN");
    }

    /** Twenty times two vehicles get one plate at once, and two deliveries one number. */
    @Test
    void of_two_that_race_for_a_plate_or_a_number_exactly_one_gets_it() throws Exception {
        world.establishment(world.unit(), 200, 0);
        for (int round = 0; round < 20; round++) {
            String plate = "川R" + round + world.world();
            String vin = vin("R" + round);
            String first = yard.bought(vin("X" + round));
            String second = yard.bought(vin("Y" + round));
            String one = yard.purchase();
            String other = yard.purchase();

            assertExactlyOne(
                    List.of(
                            () -> yard.register(world.officer(), first, plate),
                            () -> yard.register(world.officer(), second, plate)),
                    "PLATE_TAKEN");
            assertExactlyOne(
                    List.of(
                            () -> yard.deliver(world.handler(), one, delivered(vin)),
                            () -> yard.deliver(world.handler(), other, delivered(vin))),
                    "VIN_TAKEN");
        }
    }

    private void assertExactlyOne(List<Callable<VehiclePayload>> rivals, String code) throws Exception {
        List<VehiclePayload> answers = new ArrayList<>();
        for (Future<VehiclePayload> answer : people.invokeAll(rivals)) {
            answers.add(answer.get());
        }
        assertThat(answers).filteredOn(answer -> answer.userErrors().isEmpty()).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.userErrors().isEmpty())
                .allSatisfy(answer -> assertThat(codes(answer)).containsExactly(code));
    }

    @Test
    void is_sealed_over_a_holiday_and_unsealed_after_it() {
        String code = yard.vehicle(DAY.minusYears(3));
        List<VehicleLineInput> lines = List.of(new VehicleLineInput(code, null), new VehicleLineInput("none", null));
        LinesPayload sealed =
                yard.serving(world.officer()).sealVehicles(new SealVehiclesInput("国庆节", lines, world.next(), DAY));

        assertThat(sealed.lines().get(0).userErrors()).isEmpty();
        assertThat(sealed.lines().get(1).userErrors().get(0).code()).isEqualTo("NOT_FOUND");
        assertThat(seal(code)).isEqualTo("VEHICLE_SEALED");
        assertThat(unseal(code)).isEqualTo("");
        assertThat(unseal(code)).isEqualTo("VEHICLE_NOT_SEALED");
    }

    private String seal(String code) {
        return refusal(yard.serving(world.officer())
                .sealVehicles(
                        new SealVehiclesInput("春节", List.of(new VehicleLineInput(code, null)), world.next(), DAY)));
    }

    private String unseal(String code) {
        return refusal(yard.serving(world.officer())
                .unsealVehicles(new UnsealVehiclesInput(List.of(new VehicleLineInput(code, null)), world.next(), DAY)));
    }

    private static String refusal(LinesPayload payload) {
        return payload.lines().get(0).userErrors().stream()
                .map(error -> error.code())
                .findFirst()
                .orElse("");
    }

    @Test
    void what_was_registered_or_delivered_by_mistake_frees_plate_number_and_place() {
        world.establishment(world.unit(), 1, 0);
        String code = yard.bought(vin("A"));
        String id = yard.idOf(code);
        code(yard.register(world.officer(), code, "川A" + world.world()));

        code(yard.reverse(world.officer(), code, VehicleRegistered.class));
        assertThat(world.kinds("plate:川A" + world.world())).containsExactly("PlateClaimed", "PlateReleased");
        code(yard.register(world.officer(), code, "川A" + world.world()));

        String registered = world.eventOf(id, VehicleRegistered.class);
        assertThat(codes(yard.reverse(world.handler(), code, VehicleDelivered.class)))
                .containsExactly("ENTRIES_BUILD_ON_IT");
        code(yard.reverse(world.handler(), code, VehicleDelivered.class, registered));

        assertThat(world.kinds(fleet())).endsWith("VehiclePurchaseDelivered", "FleetEntryReversed");
        assertThat(world.kinds("vin:" + vin("A"))).containsExactly("VinClaimed", "VinReleased");
        assertThat(codes(yard.register(world.officer(), code, "川A" + world.world())))
                .containsExactly("RECORD_VOID");
    }

    @Test
    void opening_vehicles_end_with_the_go_live() {
        assertThat(yard.opening(world.migrator(), delivered(null))).isEqualTo("OPENING_CLOSED");
    }
}
