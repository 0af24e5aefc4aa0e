package org.gongwucang.command.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.fleet.FleetWorld.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.Things;
import org.gongwucang.command.fleet.FleetWorld;
import org.gongwucang.command.fleet.VehicleCategory;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.vehicle.VehicleInputs.OpeningVehicleLineInput;
import org.gongwucang.command.vehicle.VehicleInputs.RecordOpeningVehiclesInput;
import org.gongwucang.command.vehicle.VehicleInputs.ReverseVehicleEntryInput;
import org.gongwucang.command.vehicle.VehicleInputs.VehicleCardInput;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What units had before the go-live. */
@CommandHouse
class OpeningVehiclesTest {

    @Autowired
    private FleetWorld world;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    @Autowired
    private Vehicles vehicles;

    @Autowired
    private Things things;

    @BeforeEach
    void settles() {
        world.settles();
    }

    private VehicleOpeningsController migrating() {
        return new VehicleOpeningsController(
                desk, world::migrator, errors, new VehicleDesk(desk, world::migrator, errors, vehicles));
    }

    private LinesPayload record(@Nullable String book, OpeningVehicleLineInput... lines) {
        return migrating()
                .recordOpeningVehicles(new RecordOpeningVehiclesInput(book, List.of(lines), world.next(), DAY));
    }

    private static List<String> codes(LinesPayload payload) {
        return payload.lines().stream()
                .flatMap(line -> line.userErrors().stream())
                .map(UserError::code)
                .toList();
    }

    private static VehicleCardInput card(@Nullable String vin) {
        return card(vin, "66", 5);
    }

    private static VehicleCardInput card(@Nullable String vin, String tank, int seats) {
        return new VehicleCardInput(
                VehicleCategory.EMERGENCY,
                "大众",
                "帕萨特",
                vin,
                null,
                false,
                new BigDecimal("1.8"),
                new BigDecimal(tank),
                seats,
                new BigDecimal("176000"),
                LocalDate.of(2012, 5, 18));
    }

    private OpeningVehicleLineInput line(int row, VehicleCardInput card, @Nullable String plate) {
        return new OpeningVehicleLineInput(row, card, world.unit(), plate, null, null, null);
    }

    private OpeningVehicleLineInput numbered(String oldCardNo) {
        return new OpeningVehicleLineInput(0, card(null), world.unit(), null, oldCardNo, null, null);
    }

    private String recorded(@Nullable String plate, @Nullable String vin) {
        LinesPayload payload = record(null, line(0, card(vin), plate));
        assertThat(codes(payload)).isEmpty();
        return String.valueOf(payload.lines().get(0).code());
    }

    private VehicleFacts facts(String code) {
        String id = vehicles.idOf(code).orElseThrow();
        VehicleOpeningRecorded opening =
                world.said(id, VehicleOpeningRecorded.class).get(0);
        return new VehicleFacts(
                id,
                opening.code(),
                opening.plate(),
                opening.unit(),
                opening.card().category(),
                opening.card().make(),
                opening.card().tankLitres(),
                opening.registeredOn(),
                VehicleLife.IN_SERVICE,
                false,
                false);
    }

    @Test
    void is_in_service_at_its_unit_registered_when_it_was_acquired_where_nobody_knows_more() {
        String code = recorded("川A·" + world.world(), null);

        assertThat(facts(code).registeredOn()).isEqualTo(LocalDate.of(2012, 5, 18));
        assertThat(facts(code).plate()).isEqualTo("川A" + world.world());
        assertThat(things.find(code).orElseThrow().kind()).isEqualTo("VEHICLE");
    }

    @Test
    void a_plate_and_an_identification_number_are_borne_by_one_vehicle() {
        recorded("川B" + world.world(), "VIN" + world.world());

        assertThat(codes(record(null, line(0, card(null), "川b" + world.world()))))
                .containsExactly("PLATE_TAKEN");
        assertThat(codes(record(null, line(0, card("vin" + world.world()), null))))
                .containsExactly("VIN_TAKEN");
    }

    @Test
    void keeps_its_number_of_the_former_books_to_the_letter_and_alone_within_the_unit() {
        OpeningVehicleLineInput line = numbered("00" + world.world());
        String code = String.valueOf(record(null, line).lines().get(0).code());
        String id = vehicles.idOf(code).orElseThrow();

        assertThat(world.said(id, VehicleOpeningRecorded.class).get(0).oldCardNo())
                .isEqualTo("00" + world.world());
        assertThat(codes(record(null, line))).containsExactly("OLD_CARD_NUMBER_TAKEN");
        assertThat(codes(record(null, numbered("0" + world.world())))).isEmpty();
        assertThat(codes(record(null, numbered(" ")))).containsExactly("TEXT_EMPTY");

        String event = world.eventOf(id, VehicleOpeningRecorded.class);
        migrating().reverseVehicleEntry(new ReverseVehicleEntryInput(code, event, "录错", List.of(), world.next(), null));
        assertThat(codes(record(null, line))).isEmpty();
    }

    @Test
    void a_row_of_a_book_meets_the_vehicle_that_it_became() {
        LinesPayload first = record("B" + world.world(), line(1, card(null), null));
        LinesPayload again = record("B" + world.world(), line(1, card(null), null));

        assertThat(again.lines().get(0).code()).isEqualTo(first.lines().get(0).code());
        assertThat(codes(record("B" + world.world(), line(0, card(null), null))))
                .containsExactly("ROW_MISSING");
    }

    @Test
    void refuses_what_cannot_be() {
        assertThat(codes(record(null, line(0, card("x!"), null)))).containsExactly("VIN_MALFORMED");
        assertThat(codes(record(null, line(0, card(null), "川 A")))).containsExactly("PLATE_MALFORMED");
        assertThat(codes(record(null, line(0, card(null, "0", 5), null)))).containsExactly("LITRES_OUT_OF_RANGE");
        assertThat(codes(record(null, line(0, card(null, "66.005", 5), null)))).containsExactly("LITRES_OUT_OF_RANGE");
        assertThat(codes(record(null, line(0, card(null, "66", 0), null)))).containsExactly("SEATS_OUT_OF_RANGE");
        assertThat(codes(record(null, line(0, card(null, "66", 201), null)))).containsExactly("SEATS_OUT_OF_RANGE");
        OpeningVehicleLineInput late =
                new OpeningVehicleLineInput(0, card(null), world.unit(), null, null, DAY.plusDays(1), null);
        assertThat(codes(record(null, late))).containsExactly("REGISTERED_AFTER_ENTRY");
        OpeningVehicleLineInput nowhere = new OpeningVehicleLineInput(0, card(null), "none", null, null, null, null);
        assertThat(codes(record(null, nowhere))).containsExactly("UNIT_UNKNOWN");
    }

    /** VEHICLE_EXISTS stands against two different commands that would open one vehicle; the identifier makes them one. */
    @Test
    void what_was_entered_by_mistake_frees_plate_and_number_and_its_code_stays_used() {
        String code = recorded("川C" + world.world(), "VINC" + world.world());
        String id = vehicles.idOf(code).orElseThrow();
        String event = world.eventOf(id, VehicleOpeningRecorded.class);

        assertThat(migrating()
                        .reverseVehicleEntry(
                                new ReverseVehicleEntryInput(code, event, "录错", List.of(), world.next(), null))
                        .userErrors())
                .isEmpty();

        assertThat(world.kinds(id)).containsExactly("VehicleOpeningRecorded", "VehicleEntryReversed");
        assertThat(world.kinds("fleet:" + world.unit())).containsExactly("FleetVehicleEntered", "FleetEntryReversed");
        assertThat(recorded("川C" + world.world(), "VINC" + world.world())).isNotEqualTo(code);
        assertThat(world.kinds("code:" + code)).containsExactly("AssetCodeClaimed", "AssetCodeVoided");
    }
}
