package org.gongwucang.command.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;
import static org.gongwucang.command.vehicle.VehicleYard.DAY;
import static org.gongwucang.command.vehicle.VehicleYard.code;
import static org.gongwucang.command.vehicle.VehicleYard.codes;
import static org.gongwucang.command.vehicle.VehicleYard.delivered;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.command.fleet.FleetWorld;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.command.vehicle.VehicleInputs.SealVehiclesInput;
import org.gongwucang.command.vehicle.VehicleInputs.UnsealVehiclesInput;
import org.gongwucang.command.vehicle.VehicleInputs.VehicleLineInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.DeregisterVehicleInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RecordVehicleRecyclingInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RequestVehicleAllotmentInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RequestVehicleSaleInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RequestVehicleScrappingInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.SellVehicleInput;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.vehicle.VehicleEntry;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is entered about a vehicle goes back, by whoever entered it, with what it did to fleets and marks. */
@OpenHouse
class ReverseVehicleEntryTest {

    @Autowired
    private FleetWorld world;

    @Autowired
    private VehicleYard yard;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void opens() {
        world.opens();
        world.establishment(world.unit(), 9, 0);
        world.establishment(world.other(), 9, 0);
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it() {
        List<String> codes = List.of(allotted(), scrapped(), sold(), askedInVain());

        List<String> vehicles = codes.stream().map(yard::idOf).toList();
        vehicles.forEach(vehicle -> taking.all(ReversibleKind.VEHICLE, vehicle));

        assertThat(taking.kinds(vehicles.toArray(String[]::new)))
                .containsExactlyInAnyOrderElementsOf(kindsOf(VehicleEntry.class, VehicleOpeningRecorded.class));
        String[] fleets = Stream.of(world.unit(), world.other())
                .map(unit -> ReversibleKind.fleetOf(unit).id())
                .toArray(String[]::new);
        assertThat(taking.kinds(fleets))
                .contains(FleetVehicleEntered.class, FleetVehicleLeft.class, VehiclePurchaseDelivered.class);
        assertThat(codes(yard.register(world.officer(), codes.get(0), "川Z" + world.world())))
                .containsExactly("RECORD_VOID");
    }

    @Test
    void what_was_there_before_the_go_live_was_confirmed_and_stays() {
        String code = yard.vehicle(DAY.minusYears(3));

        assertThat(codes(yard.reverse(world.migrator(), code, VehicleOpeningRecorded.class)))
                .containsExactly("OPENING_CLOSED");
        assertThat(world.kinds(yard.idOf(code))).containsExactly("VehicleOpeningRecorded");
    }

    private String allotted() {
        String code = code(yard.deliver(world.handler(), yard.purchase(), delivered("VIN" + world.world())));
        code(yard.register(world.officer(), code, "川A" + world.world()));
        code(yard.serving(world.officer()).putVehicleOutOfService(yard.because(code)));
        code(yard.serving(world.officer()).returnVehicleToService(yard.because(code)));
        List<VehicleLineInput> lines = List.of(new VehicleLineInput(code, null));
        yard.serving(world.officer()).sealVehicles(new SealVehiclesInput("国庆节", lines, world.next(), DAY));
        yard.serving(world.officer()).unsealVehicles(new UnsealVehiclesInput(lines, world.next(), DAY));
        code(yard.assess(code, VehicleCondition.FIT, DAY));
        requestAllotment(code);
        code(yard.allotting(world.receiver()).agreeToVehicleAllotment(yard.input(code)));
        code(yard.allotting(world.approver()).approveVehicleAllotment(yard.input(code)));
        return code;
    }

    private void requestAllotment(String code) {
        code(yard.allotting(world.handler())
                .requestVehicleAllotment(new RequestVehicleAllotmentInput(
                        code, world.other(), "调剂", List.of(), world.next(), DAY, null)));
    }

    private void requestScrapping(String code) {
        code(yard.scrapping(world.handler())
                .requestVehicleScrapping(new RequestVehicleScrappingInput(
                        code,
                        ScrappingCertificate.TECHNICAL,
                        "老旧",
                        world.brought(world.handler()),
                        world.next(),
                        DAY,
                        null)));
    }

    private String scrapped() {
        String code = yard.vehicle(DAY.minusYears(9));
        requestScrapping(code);
        code(yard.scrapping(world.approver()).approveVehicleScrapping(yard.input(code)));
        code(yard.scrapping(world.second()).approveVehicleScrapping(yard.input(code)));
        code(yard.scrapping(world.officer())
                .recordVehicleRecycling(
                        new RecordVehicleRecyclingInput(code, "回收第1号", "回收公司", List.of(), world.next(), DAY, null)));
        code(yard.scrapping(world.officer())
                .deregisterVehicle(new DeregisterVehicleInput(code, "注销第1号", List.of(), world.next(), DAY, null)));
        return code;
    }

    private void requestSale(String code) {
        code(yard.selling(world.handler())
                .requestVehicleSale(new RequestVehicleSaleInput(
                        code,
                        new BigDecimal("30000"),
                        "评第1号",
                        new BigDecimal("28000"),
                        "闲置",
                        world.brought(world.handler()),
                        world.next(),
                        DAY,
                        null)));
    }

    private String sold() {
        String code = yard.vehicle(DAY.minusYears(5));
        requestSale(code);
        code(yard.selling(world.approver()).approveVehicleSale(yard.input(code)));
        code(yard.selling(world.second()).approveVehicleSale(yard.input(code)));
        code(yard.selling(world.officer())
                .sellVehicle(new SellVehicleInput(
                        code, "拍卖行", new BigDecimal("28000"), "缴第1号", List.of(), world.next(), DAY, null)));
        return code;
    }

    /** Whatever is asked for comes to nothing. */
    private String askedInVain() {
        String code = yard.vehicle(DAY.minusYears(5));
        requestAllotment(code);
        code(yard.allotting(world.receiver()).declineVehicleAllotment(yard.because(code)));
        requestAllotment(code);
        code(yard.allotting(world.receiver()).agreeToVehicleAllotment(yard.input(code)));
        code(yard.allotting(world.approver()).rejectVehicleAllotment(yard.because(code)));
        requestAllotment(code);
        code(yard.allotting(world.handler()).withdrawVehicleAllotment(yard.because(code)));
        requestScrapping(code);
        code(yard.scrapping(world.approver()).rejectVehicleScrapping(yard.because(code)));
        requestScrapping(code);
        code(yard.scrapping(world.handler()).withdrawVehicleScrapping(yard.because(code)));
        requestSale(code);
        code(yard.selling(world.approver()).rejectVehicleSale(yard.because(code)));
        requestSale(code);
        code(yard.selling(world.handler()).withdrawVehicleSale(yard.because(code)));
        return code;
    }
}
