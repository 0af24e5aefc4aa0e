package org.gongwucang.command.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.vehicle.VehicleYard.DAY;
import static org.gongwucang.command.vehicle.VehicleYard.code;
import static org.gongwucang.command.vehicle.VehicleYard.codes;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.command.fleet.FleetWorld;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.command.vehicle.VehicleDesk.VehiclePayload;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RequestVehicleSaleInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.SellVehicleInput;
import org.gongwucang.events.vehicle.VehicleSold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A vehicle is sold for what it is worth. */
@OpenHouse
class VehicleSaleTest {

    @Autowired
    private FleetWorld world;

    @Autowired
    private VehicleYard yard;

    private String code = "";

    @BeforeEach
    void opens() {
        world.opens();
        code = yard.vehicle(DAY.minusYears(5));
    }

    private VehiclePayload request(String valuation, String price, List<String> evidence) {
        return yard.selling(world.handler())
                .requestVehicleSale(new RequestVehicleSaleInput(
                        code,
                        new BigDecimal(valuation),
                        "评第1号",
                        new BigDecimal(price),
                        "闲置",
                        evidence,
                        world.next(),
                        DAY,
                        null));
    }

    private VehiclePayload request(String valuation, String price) {
        return request(valuation, price, world.brought(world.handler()));
    }

    private void approved() {
        code(request("30000", "27000"));
        code(yard.selling(world.approver()).approveVehicleSale(yard.input(code)));
        code(yard.selling(world.second()).approveVehicleSale(yard.input(code)));
    }

    private VehiclePayload sell(Caller by, String price) {
        return yard.selling(by)
                .sellVehicle(new SellVehicleInput(
                        code, "拍卖行", new BigDecimal(price), "缴第1号", List.of(), world.next(), DAY, null));
    }

    @Test
    void a_price_at_the_floor_passes_and_below_it_does_not() {
        assertThat(codes(request("30000", "26999.99"))).containsExactly("VEHICLE_PRICE_BELOW_FLOOR");
        assertThat(codes(request("30000", "27000", List.of()))).containsExactly("SALE_NOT_PROVEN");
        code(request("30000", "27000"));
    }

    @Test
    void is_sold_after_two_approvals_for_no_less_and_leaves_the_fleet() {
        assertThat(codes(sell(world.officer(), "27000"))).containsExactly("VEHICLE_PROCEEDING_MISSING");
        approved();
        assertThat(codes(sell(world.officer(), "26999"))).containsExactly("VEHICLE_PRICE_BELOW_APPROVED");
        Caller second = world.who("second", world.office(), "FLEET_OFFICER");
        assertThat(codes(sell(second, "28000"))).containsExactly("DUTIES_NOT_APART");

        code(sell(world.officer(), "28000"));

        VehicleSold sold = world.said(yard.idOf(code), VehicleSold.class).get(0);
        assertThat(sold.price()).isEqualByComparingTo("28000");
        assertThat(sold.receipt()).isEqualTo("缴第1号");
        assertThat(world.kinds("fleet:" + world.unit())).endsWith("FleetVehicleLeft");
        assertThat(world.kinds("plate:P" + code)).containsExactly("PlateClaimed", "PlateReleased");
        assertThat(codes(request("30000", "27000"))).containsExactly("VEHICLE_STATE");
    }

    @Test
    void is_rejected_or_withdrawn_before_and_taken_back_after() {
        code(request("30000", "27000"));
        code(yard.selling(world.approver()).rejectVehicleSale(yard.because(code)));
        code(request("30000", "27000"));
        code(yard.selling(world.handler()).withdrawVehicleSale(yard.because(code)));
        approved();
        code(sell(world.officer(), "27000"));

        code(yard.reverse(world.officer(), code, VehicleSold.class));

        assertThat(world.kinds("fleet:" + world.unit())).endsWith("FleetVehicleLeft", "FleetEntryReversed");
        assertThat(world.kinds("plate:P" + code)).endsWith("PlateReleased", "PlateClaimed");
        code(sell(world.officer(), "27000"));
    }
}
