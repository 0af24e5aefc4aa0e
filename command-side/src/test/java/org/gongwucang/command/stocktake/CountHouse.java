package org.gongwucang.command.stocktake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.command.stocktake.CountInputs.CountedThingInput;
import org.gongwucang.command.stocktake.CountInputs.DifferenceCause;
import org.gongwucang.command.stocktake.CountInputs.ExplainDifferencesInput;
import org.gongwucang.command.stocktake.CountInputs.ExplanationInput;
import org.gongwucang.command.stocktake.CountInputs.PostDifferencesInput;
import org.gongwucang.command.stocktake.CountInputs.PostingInput;
import org.gongwucang.command.stocktake.CountInputs.ReconcileCountsInput;
import org.gongwucang.command.stocktake.CountInputs.RecordScansInput;
import org.gongwucang.command.stocktake.CountInputs.ReverseCountLineEntryInput;
import org.gongwucang.command.stocktake.CountInputs.ScanInput;
import org.gongwucang.command.stocktake.StockTakeController.StockTakePayload;
import org.gongwucang.command.stocktake.StockTakeInputs.ApproveStockTakeInput;
import org.gongwucang.command.stocktake.StockTakeInputs.CountTotalsInput;
import org.gongwucang.command.stocktake.StockTakeInputs.FreezeExpectedSetInput;
import org.gongwucang.command.stocktake.StockTakeInputs.PlanStockTakeInput;
import org.gongwucang.command.stocktake.StockTakeInputs.StockTakeInput;
import org.gongwucang.command.stocktake.StockTakeInputs.StockTakeReasonInput;
import org.gongwucang.command.stocktake.StockTakeInputs.StockTakeScope;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit with one below it, a warehouse, things in stock and in use, and the people of a stock-take. */
@Component
final class CountHouse {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Ten in the morning; what is expected is what was known at six in the evening. */
    private static final Instant BEFORE = Instant.parse("2026-03-01T02:00:00Z");

    static final Instant INSTANT = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private final CommandDesk desk;
    private final UserErrors errors;
    private final EventStore events;
    private final Map<String, Long> sequences = new HashMap<>();

    private String world = "";
    private int commands;

    CountHouse(CommandDesk desk, UserErrors errors, EventStore events) {
        this.desk = desk;
        this.errors = errors;
        this.events = events;
    }

    /** Nothing of an earlier test is known here. */
    void opens() {
        world = UUID.randomUUID().toString();
        given(Units.stream(unit()), new UnitEstablished(unit(), "区财政局", null, "ORGAN", DAY));
        given(Units.stream(below()), new UnitEstablished(below(), "会计中心", unit(), "INSTITUTION", DAY));
        given(Units.stream("v" + world), new UnitEstablished("v" + world, "区审计局", null, "ORGAN", DAY));
        given(Warehouses.stream(house()), new WarehouseOpened(house(), "一号库", unit(), "PHYSICAL", DAY));
        for (String zone : List.of("/A", "/A/1", "/A/2", "/B")) {
            given(Locations.stream(house() + zone), new LocationOpened(house() + zone, house(), "ZONE", zone, DAY));
        }
        for (String person : List.of("keeper", "counter", "second", "poster")) {
            given(Staff.stream(staff(person)), new StaffEnrolled(staff(person), unit(), List.of("KEEPER"), DAY));
        }
        given(
                AssetClasses.stream(desks()),
                new AssetClassDefined(desks(), "办公桌", null, DAY.minusYears(1), null, DAY.minusYears(1)));
    }

    String unit() {
        return "u" + world;
    }

    String below() {
        return "b" + world;
    }

    String house() {
        return "w" + world;
    }

    String at(String zone) {
        return house() + "/" + zone;
    }

    String staff(String name) {
        return name + world;
    }

    ClassRef desks() {
        return new ClassRef("T", "1", "D" + world);
    }

    CommandDesk desk() {
        return desk;
    }

    UserErrors errors() {
        return errors;
    }

    /** A card in stock at the location, or in use at the unit. */
    String card(String name, @Nullable String location, String unit) {
        String code = "K" + name + world;
        String account = location == null ? null : house() + "/FISCAL";
        Card card = new Card("办公桌", null, null, desks(), new BigDecimal("1500"), null, null, null);
        told("AssetCodeClaim", "code:" + code, BEFORE, new AssetCodeClaimed(code, id(name), "ASSET", DAY));
        told(
                "Asset",
                id(name),
                BEFORE,
                new OpeningBalanceRecorded(
                        id(name), code, card, unit, location, staff("keeper"), account, null, 1, DAY));
        return code;
    }

    String card(String name, String zone) {
        return card(name, at(zone), unit());
    }

    String lot(String name, int pieces, String zone) {
        String code = "K" + name + world;
        Card card = new Card("办公椅", null, null, desks(), new BigDecimal("200"), null, null, null);
        told("AssetCodeClaim", "code:" + code, BEFORE, new AssetCodeClaimed(code, id(name), "LOT", DAY));
        told(
                "StockLot",
                id(name),
                BEFORE,
                new LotOpeningBalanceRecorded(
                        id(name),
                        code,
                        card,
                        pieces,
                        unit(),
                        at(zone),
                        staff("keeper"),
                        house() + "/FISCAL",
                        null,
                        2,
                        DAY));
        return code;
    }

    /** Carried while it is counted. */
    void carried(String name, String from, String to) {
        String account = house() + "/FISCAL";
        told(
                "Asset",
                id(name),
                Instant.now(),
                new AssetRelocated(id(name), desks(), unit(), at(from), at(to), account, account, TODAY));
    }

    void carried(String name, int pieces, String from, String to) {
        String account = house() + "/FISCAL";
        String keeper = staff("keeper");
        told(
                "StockLot",
                id(name),
                Instant.now(),
                new LotRelocated(
                        id(name), desks(), unit(), pieces, at(from), at(to), account, account, keeper, keeper, TODAY));
    }

    String id(String name) {
        return name + world;
    }

    private Caller caller(String name, String role) {
        return new Caller(staff(name), Set.of(role.split(",")), unit());
    }

    StockTakeController as(String name, String role) {
        return new StockTakeController(desk, () -> caller(name, role), errors);
    }

    /** Somebody who approves in the role of another. */
    StockTakeController deputyOf(String name) {
        Caller deputy = new Caller(
                staff("deputy"), Set.of("APPROVER"), unit(), List.of(new Caller.Deputation("d1", staff(name))));
        return new StockTakeController(desk, () -> deputy, errors);
    }

    StockTakeController manager() {
        return as("manager", "ASSET_MANAGER");
    }

    CountController counting(String name, String role) {
        return new CountController(desk, () -> caller(name, role), errors);
    }

    CountController stranger() {
        return new CountController(
                desk, () -> new Caller(staff("stranger"), Set.of("UNIT_HANDLER"), "v" + world), errors);
    }

    PlanStockTakeInput planning(StockTakeScope scope, List<String> places, Instant instant, String... counters) {
        return new PlanStockTakeInput(
                scope,
                places,
                instant.atOffset(ZoneOffset.UTC),
                List.of(counters),
                true,
                "盘〔2026〕1号",
                List.of(),
                next(),
                TODAY);
    }

    /** Of what lies in zone A, by two counters. */
    String planned() {
        return done(manager()
                .planStockTake(planning(
                        StockTakeScope.LOCATIONS, List.of(at("A")), INSTANT, staff("counter"), staff("second"))));
    }

    String frozen(int things) {
        String take = planned();
        done(freeze(take, things));
        return take;
    }

    StockTakePayload freeze(String take, int things) {
        return manager()
                .freezeExpectedSet(new FreezeExpectedSetInput(
                        take, things, things, BigDecimal.TEN, "0".repeat(64), next(), TODAY, null));
    }

    StockTakeInput input(String take) {
        return new StockTakeInput(take, next(), TODAY, null);
    }

    StockTakeReasonInput because(String take) {
        return new StockTakeReasonInput(take, "另有安排", next(), TODAY, null);
    }

    List<String> scan(String take, String code, String zone) {
        return scan("counter", take, code, at(zone), null, next());
    }

    List<String> scan(String by, String take, String code, String place, @Nullable Integer pieces, String scanId) {
        return codes(counting(by, "KEEPER")
                .recordScans(new RecordScansInput(take, List.of(scanned(code, place, pieces, scanId)), next(), TODAY)));
    }

    static ScanInput scanned(String code, String place, @Nullable Integer pieces, String scanId) {
        return new ScanInput(
                code, scanId, place, pieces, null, INSTANT.plusSeconds(60).atOffset(ZoneOffset.UTC));
    }

    void ends(String take) {
        done(manager().endCounting(input(take)));
    }

    List<String> reconcile(String take, String code, @Nullable String place) {
        return codes(counting("manager", "ASSET_MANAGER")
                .reconcileCounts(
                        new ReconcileCountsInput(take, List.of(new CountedThingInput(code, place)), next(), TODAY)));
    }

    List<String> explain(String take, String code, @Nullable String place) {
        return explain(counting("keeper", "KEEPER"), take, code, place);
    }

    List<String> explain(CountController by, String take, String code, @Nullable String place) {
        return codes(by.explainDifferences(new ExplainDifferencesInput(
                take,
                List.of(new ExplanationInput(code, place, DifferenceCause.MOVED_UNRECORDED, "搬动后未登记", List.of())),
                next(),
                TODAY)));
    }

    ApproveStockTakeInput approving(String take, CountTotalsInput totals) {
        return new ApproveStockTakeInput(take, totals, List.of(), next(), TODAY, null);
    }

    /** Each with its cause. */
    static CountTotalsInput totals(int found, int elsewhere, int missing, int differing, int netted, int surplus) {
        return new CountTotalsInput(
                found, elsewhere, missing, differing, netted, surplus, 0, 0, elsewhere + missing + differing + surplus);
    }

    void approves(String take, CountTotalsInput totals) {
        done(as("approver", "APPROVER").approveStockTake(approving(take, totals)));
    }

    List<String> post(String take, String code, @Nullable String place) {
        return postAs("poster", take, new PostingInput(code, place, null, null));
    }

    List<String> postAs(String by, String take, PostingInput line) {
        return codes(counting(by, "ASSET_MANAGER")
                .postDifferences(new PostDifferencesInput(take, List.of(line), next(), TODAY)));
    }

    StockTakePayload reverse(String by, String role, String line, String event, List<String> confirmed) {
        return counting(by, role)
                .reverseCountLineEntry(new ReverseCountLineEntryInput(line, event, "错账", confirmed, next(), null));
    }

    static String done(StockTakePayload payload) {
        if (!payload.userErrors().isEmpty()) {
            throw new AssertionError(payload);
        }
        return String.valueOf(payload.stockTake());
    }

    static List<String> codes(StockTakePayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }

    static List<String> codes(LinesPayload payload) {
        return payload.lines().stream()
                .flatMap(line -> line.userErrors().stream())
                .map(UserError::code)
                .toList();
    }

    List<? extends DomainEventMessage<?>> stream(String id) {
        return events.readEvents(id, 0).asStream().toList();
    }

    <E> List<E> said(String id, Class<E> kind) {
        return stream(id).stream()
                .map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    String eventOf(String id, Class<?> kind) {
        return stream(id).stream()
                .filter(entry -> kind.isInstance(entry.getPayload()))
                .reduce((first, last) -> last)
                .orElseThrow()
                .getIdentifier();
    }

    /** Every line of the stock-take, of whatever thing, found by its identifier. */
    String line(String take, String name, @Nullable String place) {
        return org.gongwucang.command.kernel.Ids.of("count-line", take, name, String.valueOf(place), "0");
    }

    String next() {
        return "c" + commands++ + "-" + world;
    }

    void given(String stream, Entry... said) {
        for (Entry entry : said) {
            told("Given", stream, BEFORE, entry);
        }
    }

    void told(String type, String stream, Instant at, Entry entry) {
        long sequence = sequences.merge(stream, 0L, (last, none) -> last + 1);
        events.publish(new GenericDomainEventMessage<>(
                type,
                stream,
                sequence,
                entry,
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                at));
    }
}
