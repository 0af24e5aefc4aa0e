package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.gongwucang.events.Entry;
import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.gongwucang.events.inspection.InspectionEntryReversed;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.provider.ProviderDesignationEnded;
import org.gongwucang.events.provider.ProviderEntryReversed;
import org.gongwucang.events.running.OdometerRead;
import org.gongwucang.events.running.OffListProviderApproved;
import org.gongwucang.events.running.OffListProviderRejected;
import org.gongwucang.events.running.OffListProviderRequested;
import org.gongwucang.events.running.RunningEntryReversed;
import org.gongwucang.events.running.TrafficViolationClosed;
import org.gongwucang.events.running.TrafficViolationRecorded;
import org.gongwucang.events.running.VehicleDispatched;
import org.gongwucang.events.running.VehicleInspected;
import org.gongwucang.events.running.VehicleInsured;
import org.gongwucang.events.running.VehicleRef;
import org.gongwucang.events.running.VehicleRefuelled;
import org.gongwucang.events.running.VehicleReleased;
import org.gongwucang.events.running.VehicleRepairApproved;
import org.gongwucang.events.running.VehicleRepairCompleted;
import org.gongwucang.events.running.VehicleRepairRecorded;
import org.gongwucang.events.running.VehicleRepairRejected;
import org.gongwucang.events.running.VehicleRepairRequested;
import org.gongwucang.events.running.VehicleReturned;
import org.gongwucang.events.running.VehicleTripSettled;
import org.gongwucang.events.trip.DriverEngaged;
import org.gongwucang.events.trip.DriverEntryReversed;
import org.gongwucang.events.trip.DriverReleased;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.trip.TripCancelled;
import org.gongwucang.events.trip.TripCompleted;
import org.gongwucang.events.trip.TripDispatched;
import org.gongwucang.events.trip.TripEntryReversed;
import org.gongwucang.events.trip.TripRejected;
import org.gongwucang.events.trip.TripRequested;
import org.gongwucang.events.trip.TripSettled;
import org.gongwucang.query.testing.CountedHouse.Life;

/** 车辆运行账目: providers, campaigns, accounts of vehicles and trips of the whole house, on days that come in any order. */
final class RunningLives {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final BigDecimal TEN = new BigDecimal("10.00");
    private static final String WRONG = "录错";

    private final String name;
    private final Life life;
    private final Supplier<LocalDate> someDay;
    private final VehicleRef about;

    private RunningLives(String name, Life life, Supplier<LocalDate> someDay) {
        this.name = name;
        this.life = life;
        this.someDay = someDay;
        this.about = new VehicleRef("v" + name, "K-v" + name, "U1", "EMERGENCY");
    }

    static void lives(String name, Life life, Supplier<LocalDate> someDay) {
        RunningLives lives = new RunningLives(name, life, someDay);
        lives.providers();
        lives.campaign();
        lives.account();
        lives.trips();
    }

    private static List<Weighed> weighed(String rule) {
        return List.of(new Weighed(rule, 1, List.of(new PolicyValue("off", ""))));
    }

    private String id(String of) {
        return of + name;
    }

    private void providers() {
        String stream = "providers:" + name;
        LocalDate end = someDay.get();
        life.told(
                stream,
                designated("d1", "FUEL"),
                designated("d2", "FUEL"),
                new ProviderDesignationEnded("FUEL", id("d1"), "P1", end, "不诚信", "S1", List.of(), end),
                new ProviderEntryReversed("FUEL", stream + "#1", 1, "ProviderDesignated", FIRST, WRONG, end));
    }

    private ProviderDesignated designated(String of, String kind) {
        return new ProviderDesignated(
                kind, id(of), "P1", "加油站", FIRST, FIRST.plusYears(1), "招1号", "S1", List.of(), FIRST);
    }

    private void campaign() {
        String of = id("ic");
        LocalDate day = someDay.get();
        LocalDate found = day.plusDays(1);
        life.told(
                of,
                new InspectionCampaignOpened(
                        of, "JC-" + name, "VEHICLE", "整治", "U1", List.of("U0", "U1"), "x", "S1", List.of(), FIRST),
                visit(of, "w1", day),
                visit(of, "w2", someDay.get()),
                violation(of, "f1", found),
                violation(of, "f2", found),
                new InspectionViolationClosed(of, id("f1"), "U1", "已改", "S2", List.of(), found.plusDays(2)),
                new InspectionCampaignClosed(of, "结束", "S1", FIRST.plusDays(60)),
                new InspectionEntryReversed(of, of + "#2", 2, "UnitInspected", day, WRONG, FIRST.plusDays(60)));
    }

    private UnitInspected visit(String of, String visit, LocalDate day) {
        return new UnitInspected(
                of,
                id(visit),
                "JC-" + name,
                "U1",
                "UNANNOUNCED",
                "NON_COMPLIANT",
                List.of("S3"),
                null,
                "S1",
                List.of(),
                day);
    }

    private InspectionViolationRecorded violation(String of, String violation, LocalDate day) {
        return new InspectionViolationRecorded(
                of, id("w1"), id(violation), "JC-" + name, "U1", "未封存", null, about.code(), "S1", List.of(), day);
    }

    private void account() {
        LocalDate asked = someDay.get();
        life.told(
                "running:" + about.vehicle(),
                new VehicleInsured(
                        about,
                        id("e1"),
                        "PD",
                        FIRST,
                        FIRST.plusYears(1),
                        TEN,
                        null,
                        "P1",
                        null,
                        "S1",
                        List.of(),
                        FIRST),
                fuel("e2"),
                fuel("e3"),
                new VehicleRepairRequested(about, id("e4"), "大修", TEN, "P1", null, "S2", List.of(), asked),
                new VehicleRepairRequested(about, id("e5"), "大修", TEN, "P1", null, "S2", List.of(), asked),
                new VehicleRepairApproved(about, id("e4"), TEN, "S3", weighed("VEHICLE_REPAIR"), asked),
                new VehicleRepairRejected(about, id("e5"), "不必", "S3", asked.plusDays(1)),
                new VehicleRepairCompleted(
                        about, id("e4"), TEN, 900, "票", "P2", id("e7"), "S2", List.of(), asked.plusDays(3)),
                new VehicleRepairRecorded(
                        about,
                        id("e6"),
                        "换油",
                        TEN,
                        700,
                        "票",
                        "P1",
                        null,
                        "S2",
                        List.of(),
                        weighed("VEHICLE_REPAIR"),
                        someDay.get()),
                offList("e7", asked),
                offList("e8", asked),
                new OffListProviderApproved(about, id("e7"), "S3", asked),
                new OffListProviderRejected(about, id("e8"), "不必", "S3", asked),
                new VehicleInspected(
                        about, id("e9"), true, FIRST.plusYears(1), "检", TEN, "S1", List.of(), someDay.get()),
                new TrafficViolationRecorded(about, id("e10"), "路", "超速", "S4", TEN, 3, "S1", List.of(), asked),
                new TrafficViolationClosed(about, id("e10"), "已缴", true, "S1", List.of(), asked.plusDays(2)),
                new OdometerRead(about, id("e11"), 500, "S1", someDay.get()),
                dispatched("t1", asked),
                new VehicleReturned(about, id("t1"), asked, 100, 180, asked.atTime(18, 0), asked.plusDays(1)),
                new VehicleTripSettled(about, id("t1"), TEN, TEN, TEN, asked.plusDays(4)),
                dispatched("t2", asked),
                new VehicleReleased(about, id("t2"), "取消", asked.plusDays(1)),
                new RunningEntryReversed(
                        about.vehicle(),
                        "running:" + about.vehicle() + "#2",
                        2,
                        "VehicleRefuelled",
                        asked,
                        WRONG,
                        asked.plusDays(5)));
    }

    private VehicleRefuelled fuel(String of) {
        return new VehicleRefuelled(about, id(of), TEN, TEN, 300, "K1", "P1", null, "S2", List.of(), someDay.get());
    }

    private OffListProviderRequested offList(String of, LocalDate day) {
        return new OffListProviderRequested(about, id(of), "REPAIR", "P2", "路边", "故障", "S2", List.of(), day);
    }

    private VehicleDispatched dispatched(String trip, LocalDate day) {
        LocalDateTime from = day.atTime(9, 0);
        return new VehicleDispatched(about, id(trip), "YC-" + id(trip), "S4", from, day.atTime(17, 0), true, day);
    }

    private void trips() {
        LocalDate day = someDay.get();
        trip(
                "t1",
                day,
                new TripApproved(id("t1"), true, List.of(day.toString()), "S3", weighed("HOLIDAYS"), day),
                new TripDispatched(id("t1"), about, "S4", "S5", day),
                new TripCompleted(
                        id("t1"), about.vehicle(), "S4", 100, 180, day.atTime(18, 0), "S4", List.of(), day.plusDays(1)),
                new TripSettled(id("t1"), about.vehicle(), TEN, TEN, TEN, "S1", List.of(), day.plusDays(2)));
        trip(
                "t2",
                day,
                new TripApproved(id("t2"), false, List.of(), "S3", weighed("HOLIDAYS"), day),
                new TripDispatched(id("t2"), about, "S4", "S5", day),
                new TripCancelled(id("t2"), "取消", about.vehicle(), "S4", "S2", day.plusDays(1)));
        trip("t3", day, new TripRejected(id("t3"), "不必", "S3", day));
        trip(
                "t4",
                day,
                new TripApproved(id("t4"), false, List.of(), "S3", weighed("HOLIDAYS"), day),
                new TripEntryReversed(id("t4"), id("t4") + "#1", 1, "TripApproved", day, WRONG, day));
        String calendar = "driver:" + id("S");
        life.told(
                calendar,
                new DriverEngaged(id("S"), id("t1"), "YC", day.atTime(9, 0), day.atTime(17, 0), day),
                new DriverReleased(id("S"), id("t1"), day.atTime(18, 0), day.plusDays(1)),
                new DriverEntryReversed(
                        id("S"), calendar + "#1", 1, "DriverReleased", day.plusDays(1), WRONG, day.plusDays(2)));
    }

    private void trip(String trip, LocalDate day, Entry... later) {
        Entry[] all = new Entry[later.length + 1];
        all[0] = new TripRequested(
                id(trip),
                "YC-" + id(trip),
                "U1",
                "MEETING",
                "开会",
                "成都",
                3,
                day.atTime(9, 0),
                day.atTime(17, 0),
                "S2",
                List.of(),
                day);
        System.arraycopy(later, 0, all, 1, later.length);
        life.told(id(trip), all);
    }
}
