package org.gongwucang.command.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongwucang.command.fleet.AskedVehicle;
import org.gongwucang.command.fleet.FleetWorld;
import org.gongwucang.command.fleet.PurchaseDesk;
import org.gongwucang.command.fleet.VehicleCategory;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.vehicle.VehicleDesk.VehiclePayload;
import org.gongwucang.command.vehicle.VehicleInputs.AssessVehicleConditionInput;
import org.gongwucang.command.vehicle.VehicleInputs.DeliverVehicleInput;
import org.gongwucang.command.vehicle.VehicleInputs.OpeningVehicleLineInput;
import org.gongwucang.command.vehicle.VehicleInputs.RecordOpeningVehiclesInput;
import org.gongwucang.command.vehicle.VehicleInputs.RegisterVehicleInput;
import org.gongwucang.command.vehicle.VehicleInputs.ReverseVehicleEntryInput;
import org.gongwucang.command.vehicle.VehicleInputs.VehicleCardInput;
import org.gongwucang.command.vehicle.VehicleInputs.VehicleReasonInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.VehicleEvidenceInput;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Vehicles as the people of a test have them. */
@Component
final class VehicleYard {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final FleetWorld world;
    private final PurchaseDesk purchases;
    private final CommandDesk desk;
    private final UserErrors errors;
    private final Vehicles vehicles;
    private final AtomicInteger count = new AtomicInteger();

    VehicleYard(FleetWorld world, PurchaseDesk purchases, CommandDesk desk, UserErrors errors, Vehicles vehicles) {
        this.world = world;
        this.purchases = purchases;
        this.desk = desk;
        this.errors = errors;
        this.vehicles = vehicles;
    }

    private VehicleDesk by(Caller who) {
        return new VehicleDesk(desk, () -> who, errors, vehicles);
    }

    VehicleController serving(Caller who) {
        return new VehicleController(desk, () -> who, errors, by(who));
    }

    VehicleAllotmentController allotting(Caller who) {
        return new VehicleAllotmentController(by(who));
    }

    VehicleScrappingController scrapping(Caller who) {
        return new VehicleScrappingController(by(who));
    }

    VehicleSaleController selling(Caller who) {
        return new VehicleSaleController(by(who));
    }

    /** Code of the refusal of an opening vehicle. */
    String opening(Caller who, VehicleCardInput card) {
        OpeningVehicleLineInput line = new OpeningVehicleLineInput(0, card, world.unit(), null, null, null, null);
        return new VehicleOpeningsController(desk, () -> who, errors, by(who))
                .recordOpeningVehicles(new RecordOpeningVehiclesInput(null, List.of(line), world.next(), DAY))
                .lines()
                .get(0)
                .userErrors()
                .get(0)
                .code();
    }

    VehiclePayload reverse(Caller who, String code, Class<?> kind, String... confirmed) {
        String event = world.eventOf(idOf(code), kind);
        return new VehicleOpeningsController(desk, () -> who, errors, by(who))
                .reverseVehicleEntry(
                        new ReverseVehicleEntryInput(code, event, "录错", List.of(confirmed), world.next(), null));
    }

    /** Code of an emergency vehicle of the unit, in service, registered on the day, that counts as held. */
    String vehicle(LocalDate registeredOn) {
        String id = UUID.randomUUID().toString();
        String code = "V" + count.incrementAndGet() + "-" + world.world();
        LocalDate opened = registeredOn.isBefore(FleetWorld.BEFORE) ? FleetWorld.BEFORE : registeredOn;
        world.given(
                id,
                new VehicleOpeningRecorded(
                        id, code, card(), world.unit(), "P" + code, null, registeredOn, null, 0, opened));
        world.given("code:" + code, new AssetCodeClaimed(code, id, "VEHICLE", opened));
        world.given("plate:P" + code, new org.gongwucang.events.vehicle.PlateClaimed("P" + code, id, code, opened));
        world.given(
                "fleet:" + world.unit(),
                new FleetVehicleEntered(world.unit(), id, code, "EMERGENCY", "OPENING", opened));
        return code;
    }

    private static VehicleCard card() {
        return new VehicleCard(
                "EMERGENCY",
                "大众",
                "帕萨特",
                null,
                null,
                false,
                new BigDecimal("1.8"),
                new BigDecimal("66"),
                5,
                new BigDecimal("176000.00"),
                null);
    }

    String idOf(String code) {
        return vehicles.idOf(code).orElseThrow();
    }

    /** Identifier of an approved purchase of an emergency vehicle of 1.8 litres for 170,000 yuan. */
    String purchase() {
        return purchases.approved(
                new AskedVehicle(
                        "EMERGENCY", "ORDINARY", false, true, true, new BigDecimal("1.8"), new BigDecimal("170000")),
                DAY);
    }

    static VehicleCardInput delivered(@Nullable String vin) {
        return delivered(VehicleCategory.EMERGENCY, false, "1.8", "170000", vin);
    }

    static VehicleCardInput delivered(
            VehicleCategory category, boolean newEnergy, String litres, String cost, @Nullable String vin) {
        return new VehicleCardInput(
                category,
                "红旗",
                "H5",
                vin,
                "E1",
                newEnergy,
                new BigDecimal(litres),
                new BigDecimal("60"),
                5,
                new BigDecimal(cost),
                null);
    }

    VehiclePayload deliver(Caller who, String purchase, VehicleCardInput card) {
        return serving(who)
                .deliverVehicle(new DeliverVehicleInput(world.unit(), purchase, card, List.of(), world.next(), DAY));
    }

    /** Code of a vehicle that was bought and delivered. */
    String bought(String vin) {
        return code(deliver(world.handler(), purchase(), delivered(vin)));
    }

    VehiclePayload register(Caller who, String code, String plate) {
        return serving(who)
                .registerVehicle(new RegisterVehicleInput(code, plate, "证第1号", List.of(), world.next(), DAY, null));
    }

    VehiclePayload assess(String code, VehicleCondition condition, LocalDate day) {
        return serving(world.officer())
                .assessVehicleCondition(
                        new AssessVehicleConditionInput(code, condition, "看过", List.of(), world.next(), day, null));
    }

    VehicleReasonInput because(String code) {
        return new VehicleReasonInput(code, "另有安排", world.next(), DAY, null);
    }

    VehicleEvidenceInput input(String code) {
        return input(code, DAY);
    }

    VehicleEvidenceInput input(String code, LocalDate day) {
        return new VehicleEvidenceInput(code, List.of(), world.next(), day, null);
    }

    static String code(VehiclePayload payload) {
        if (!payload.userErrors().isEmpty()) {
            throw new AssertionError(payload);
        }
        return String.valueOf(payload.code());
    }

    static List<String> codes(VehiclePayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }
}
