package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.gongwucang.events.fleet.EstablishmentPart;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetEntryReversed;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRejected;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.vehicle.PlateClaimed;
import org.gongwucang.events.vehicle.PlateReleased;
import org.gongwucang.events.vehicle.VehicleAllotmentAgreed;
import org.gongwucang.events.vehicle.VehicleAllotmentDeclined;
import org.gongwucang.events.vehicle.VehicleAllotmentRejected;
import org.gongwucang.events.vehicle.VehicleAllotmentRequested;
import org.gongwucang.events.vehicle.VehicleAllotmentWithdrawn;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleConditionAssessed;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleEntryReversed;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleRecycled;
import org.gongwucang.events.vehicle.VehicleRegistered;
import org.gongwucang.events.vehicle.VehicleReturnedToService;
import org.gongwucang.events.vehicle.VehicleSaleApproved;
import org.gongwucang.events.vehicle.VehicleSaleRejected;
import org.gongwucang.events.vehicle.VehicleSaleRequested;
import org.gongwucang.events.vehicle.VehicleSaleStepApproved;
import org.gongwucang.events.vehicle.VehicleSaleWithdrawn;
import org.gongwucang.events.vehicle.VehicleScrappingApproved;
import org.gongwucang.events.vehicle.VehicleScrappingRejected;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.gongwucang.events.vehicle.VehicleScrappingStepApproved;
import org.gongwucang.events.vehicle.VehicleScrappingWithdrawn;
import org.gongwucang.events.vehicle.VehicleSealed;
import org.gongwucang.events.vehicle.VehicleSold;
import org.gongwucang.events.vehicle.VehicleTakenOutOfService;
import org.gongwucang.events.vehicle.VehicleUnsealed;
import org.gongwucang.events.vehicle.VinClaimed;
import org.gongwucang.events.vehicle.VinReleased;
import org.gongwucang.query.testing.CountedHouse.Life;

/** 车辆账目: what happens to the vehicles and fleets of the whole house. */
final class VehicleHouse {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final BigDecimal PRICE = new BigDecimal("176000");
    private static final List<Weighed> RULES =
            List.of(new Weighed("VEHICLE_RATIO", 1, List.of(new PolicyValue("percent", "70"))));

    private final String name;
    private final Life life;
    private final Supplier<LocalDate> someDay;

    private VehicleHouse(String name, Life life, Supplier<LocalDate> someDay) {
        this.name = name;
        this.life = life;
        this.someDay = someDay;
    }

    static void lives(String name, Life life, Supplier<LocalDate> someDay) {
        VehicleHouse house = new VehicleHouse(name, life, someDay);
        house.marks();
        house.fleet("UF" + name);
        house.scrapped("vo" + name);
        house.bought("vd" + name);
        house.sold("vs" + name);
        house.asked("vx" + name);
    }

    private LocalDate day() {
        return someDay.get();
    }

    private void marks() {
        life.told(
                "plate:P-" + name,
                new PlateClaimed("P-" + name, "vo" + name, "K-vo" + name, FIRST),
                new PlateReleased("P-" + name, "vo" + name, "K-vo" + name, day()));
        life.told(
                "vin:V-" + name,
                new VinClaimed("V-" + name, "vd" + name, "K-vd" + name, FIRST),
                new VinReleased("V-" + name, "vd" + name, "K-vd" + name, day()));
    }

    private void fleet(String unit) {
        String stream = "fleet:" + unit;
        life.told(
                stream,
                new FleetVehicleEntered(unit, "vo" + name, "K-vo" + name, "OTHER", "OPENING", FIRST),
                new EstablishmentSet(
                        unit, List.of(new EstablishmentPart("OTHER", 4)), 4, "编1号", "S1", List.of(), day()),
                requested(unit, "a"),
                approved(unit, "a"),
                new VehiclePurchaseDelivered(unit, "a" + name, "GC-a", "vd" + name, "K-vd" + name, "OTHER", day()),
                requested(unit, "b"),
                new VehiclePurchaseRejected(unit, "b" + name, "S6", "超编", day()),
                requested(unit, "c"),
                approved(unit, "c"),
                new VehiclePurchaseCancelled(unit, "c" + name, "S4", "不需要", day()),
                new FleetVehicleLeft(unit, "vo" + name, "K-vo" + name, "OTHER", "DEREGISTERED", day()),
                new FleetEntryReversed(unit, stream + "#10", 10, "FleetVehicleLeft", FIRST, "录错", day()));
    }

    private VehiclePurchaseRequested requested(String unit, String purchase) {
        return new VehiclePurchaseRequested(
                unit,
                purchase + name,
                "GC-" + purchase,
                "OTHER",
                "ORDINARY",
                false,
                true,
                true,
                new BigDecimal("1.8"),
                PRICE,
                "更新",
                "S4",
                List.of(),
                RULES,
                FIRST);
    }

    private VehiclePurchaseApproved approved(String unit, String purchase) {
        return new VehiclePurchaseApproved(
                unit, purchase + name, "GC-" + purchase, "OTHER", PRICE, "S6", 1, 0, 4, 4, List.of(), RULES, day());
    }

    private VehicleOpeningRecorded opening(String id) {
        return new VehicleOpeningRecorded(
                id, "K-" + id, card("OTHER"), "U1", "P-" + id, "OLD" + id, FIRST, "B1", 3, FIRST);
    }

    private void scrapped(String id) {
        life.told(
                id,
                opening(id),
                new VehicleConditionAssessed(id, "U1", "UNFIT", "老旧", "S1", List.of(), day()),
                scrapping(id),
                new VehicleScrappingStepApproved(id, 1, "S6", PRICE, List.of(), RULES, day()),
                new VehicleScrappingApproved(id, 2, "S8", PRICE, List.of(), RULES, day()),
                new VehicleRecycled(id, "U1", "回收1号", "回收公司", "S1", List.of(), day()),
                new VehicleDeregistered(id, "K-" + id, "U1", "OTHER", "P-" + id, "注销1号", "S1", List.of(), day()),
                new VehicleEntryReversed(id, id + "#6", 6, "VehicleDeregistered", FIRST, "录错", day()));
    }

    private VehicleScrappingRequested scrapping(String id) {
        return new VehicleScrappingRequested(
                id, "K-" + id, "U1", "OTHER", "NONE", "UNFIT", "老旧", "S4", PRICE, List.of(), RULES, FIRST);
    }

    private void bought(String id) {
        life.told(
                id,
                new VehicleDelivered(id, "K-" + id, card("OTHER"), "U1", "a" + name, "GC-a", "S4", List.of(), FIRST),
                new VehicleRegistered(id, "K-" + id, "U1", "OTHER", "Q-" + id, "证1号", "S1", List.of(), day()),
                new VehicleTakenOutOfService(id, "U1", "维修", day()),
                new VehicleReturnedToService(id, "U1", "修好", day()),
                new VehicleSealed(id, "U1", "国庆节", day()),
                new VehicleUnsealed(id, "U1", day()),
                allotment(id),
                new VehicleAllotmentAgreed(id, "U2", "S2", List.of(), day()),
                new VehicleAllotted(id, "K-" + id, "OTHER", "U1", "U2", "S6", 0, 4, 1, 3, List.of(), day()));
    }

    private VehicleAllotmentRequested allotment(String id) {
        return new VehicleAllotmentRequested(id, "K-" + id, "U1", "OTHER", "U2", "调剂", "S4", List.of(), FIRST);
    }

    private void sold(String id) {
        life.told(
                id,
                opening(id),
                sale(id),
                new VehicleSaleStepApproved(id, 1, "S6", PRICE, List.of(), RULES, day()),
                new VehicleSaleApproved(id, 2, "S8", PRICE, List.of(), RULES, day()),
                new VehicleSold(
                        id,
                        "K-" + id,
                        "U1",
                        "OTHER",
                        null,
                        "拍卖行",
                        new BigDecimal("28000"),
                        "缴1号",
                        "S1",
                        List.of(),
                        RULES,
                        day()));
    }

    private VehicleSaleRequested sale(String id) {
        return new VehicleSaleRequested(
                id,
                "K-" + id,
                "U1",
                "OTHER",
                new BigDecimal("30000"),
                "评1号",
                new BigDecimal("28000"),
                "闲置",
                "S4",
                PRICE,
                List.of(),
                RULES,
                FIRST);
    }

    /** Whatever is asked for comes to nothing. */
    private void asked(String id) {
        life.told(
                id,
                opening(id),
                allotment(id),
                new VehicleAllotmentDeclined(id, "U2", "S2", "无处停放", day()),
                new VehicleAllotmentRejected(id, "S6", "不妥", day()),
                new VehicleAllotmentWithdrawn(id, "U1", "S4", "仍需", day()),
                scrapping(id),
                new VehicleScrappingRejected(id, 1, "S6", "尚可使用", day()),
                new VehicleScrappingWithdrawn(id, "U1", "S4", "仍需", day()),
                sale(id),
                new VehicleSaleRejected(id, 1, "S6", "尚可使用", day()),
                new VehicleSaleWithdrawn(id, "U1", "S4", "仍需", day()));
    }

    private static VehicleCard card(String category) {
        return new VehicleCard(
                category, "大众", "帕萨特", null, null, false, new BigDecimal("1.8"), new BigDecimal("66"), 5, PRICE, null);
    }
}
