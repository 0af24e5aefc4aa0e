package org.gongwucang.command.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetController.AssetPayload;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.asset.AssetInputs.OpeningLineInput;
import org.gongwucang.command.asset.AssetInputs.RecordOpeningEntriesInput;
import org.gongwucang.command.asset.AssetInputs.RelocateAssetsInput;
import org.gongwucang.command.asset.AssetInputs.RelocateLineInput;
import org.gongwucang.command.asset.AssetInputs.ReverseAssetEntryInput;
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
import org.gongwucang.events.Entry;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.AssetClassSecurityMarked;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit, a warehouse with two zones, and things in stock and in use, in a world of their own for each test. */
@Component
final class CardHouse {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final CommandDesk desk;
    private final Things things;
    private final UserErrors errors;
    private final EventStore events;

    private String world = "";
    private int commands;

    CardHouse(CommandDesk desk, Things things, UserErrors errors, EventStore events) {
        this.desk = desk;
        this.things = things;
        this.errors = errors;
        this.events = events;
    }

    /** Nothing of an earlier test is known here. */
    void opens() {
        world = UUID.randomUUID().toString();
        String house = "w-" + world;
        given(Units.stream(unit()), new UnitEstablished(unit(), "区财政局", null, "ORGAN", DAY));
        given(Units.stream(stranger()), new UnitEstablished(stranger(), "区审计局", null, "ORGAN", DAY));
        given(Warehouses.stream(house), new WarehouseOpened(house, "一号库", unit(), "PHYSICAL", DAY));
        given(Locations.stream(zone("A")), new LocationOpened(zone("A"), house, "ZONE", "甲区", DAY));
        given(Locations.stream(zone("B")), new LocationOpened(zone("B"), house, "ZONE", "乙区", DAY));
        given(Staff.stream(keeper()), new StaffEnrolled(keeper(), unit(), List.of("KEEPER"), DAY));
        given(Staff.stream(secondKeeper()), new StaffEnrolled(secondKeeper(), unit(), List.of("KEEPER"), DAY));
        given(Staff.stream(borrower()), new StaffEnrolled(borrower(), stranger(), List.of("UNIT_HANDLER"), DAY));
        given(Staff.stream(colleague()), new StaffEnrolled(colleague(), stranger(), List.of("UNIT_HANDLER"), DAY));
        given(
                AssetClasses.stream(disks()),
                new AssetClassDefined(disks(), "计算机", null, DAY, null, DAY),
                new AssetClassSecurityMarked(disks(), true, "含硬盘", DAY));
        given(AssetClasses.stream(desks()), new AssetClassDefined(desks(), "办公桌", null, DAY, null, DAY));
        given(AssetClasses.stream(others()), new AssetClassDefined(others(), "会议桌", null, DAY, null, DAY));
    }

    String unit() {
        return "u-" + world;
    }

    String stranger() {
        return "v-" + world;
    }

    String zone(String name) {
        return "w-" + world + "/" + name;
    }

    String keeper() {
        return "k-" + world;
    }

    String secondKeeper() {
        return "l-" + world;
    }

    /** Of the stranger. */
    String borrower() {
        return "b-" + world;
    }

    /** Of the stranger as well. */
    String colleague() {
        return "d-" + world;
    }

    /** Stores data. */
    ClassRef disks() {
        return new ClassRef("T", "2022", "P" + world);
    }

    ClassRef desks() {
        return new ClassRef("T", "2010", "D" + world);
    }

    ClassRef others() {
        return new ClassRef("T", "2022", "M" + world);
    }

    Things things() {
        return things;
    }

    CommandDesk desk() {
        return desk;
    }

    UserErrors errors() {
        return errors;
    }

    Caller caller(String staff, String role) {
        return new Caller(staff, Set.of(role), unit());
    }

    CardCareController keeping() {
        return care(caller(keeper(), "KEEPER"));
    }

    CardCareController care(Caller by) {
        return new CardCareController(desk, () -> by, things, errors);
    }

    String inStock() {
        return opened(1, false, zone("A"));
    }

    String inUse() {
        return opened(1, false, null);
    }

    String lot(int pieces) {
        return opened(pieces, true, zone("A"));
    }

    String lotInUse(int pieces) {
        return opened(pieces, true, null);
    }

    private String opened(int pieces, boolean lot, @Nullable String location) {
        return String.valueOf(
                opening(pieces, lot, location, next()).lines().get(0).code());
    }

    String computer() {
        return String.valueOf(opening(1, false, zone("A"), disks(), FundSource.FISCAL, next())
                .lines()
                .get(0)
                .code());
    }

    String confiscated() {
        return String.valueOf(opening(1, false, zone("A"), desks(), FundSource.CONFISCATED, next())
                .lines()
                .get(0)
                .code());
    }

    /** What is answered when a thing is entered as an opening balance. */
    LinesPayload opening(int pieces, boolean lot, @Nullable String location, String commandId) {
        return opening(pieces, lot, location, desks(), FundSource.FISCAL, commandId);
    }

    private LinesPayload opening(
            int pieces, boolean lot, @Nullable String location, ClassRef of, FundSource funds, String commandId) {
        ClassInput assetClass = new ClassInput(of.codeSystem(), of.edition(), of.code());
        CardInput card = new CardInput("办公桌", null, null, assetClass, new BigDecimal("1500"), null, null, null);
        OpeningLineInput line = new OpeningLineInput(
                1, lot, pieces, card, unit(), location, funds, location == null ? null : keeper(), null);
        return new OpeningEntriesController(desk, () -> caller("m", "MIGRATOR"), errors)
                .recordOpeningEntries(new RecordOpeningEntriesInput(null, List.of(line), commandId, DAY));
    }

    List<String> move(String code, String to, LocalDate day) {
        return codes(new AssetController(desk, () -> caller(keeper(), "KEEPER"), things, errors)
                .relocateAssets(new RelocateAssetsInput(
                        List.of(new RelocateLineInput(code, to, null, null, null)), next(), day)));
    }

    List<String> reverseLast(String code, Caller by) {
        return reverse(code, last(code), by);
    }

    /** Takes back the last entry of the kind. */
    List<String> reverse(String code, Class<? extends Entry> kind, Caller by) {
        DomainEventMessage<?> entry = events.readEvents(idOf(code), 0)
                .asStream()
                .filter(one -> kind.isInstance(one.getPayload()))
                .reduce((first, second) -> second)
                .orElseThrow();
        return reverse(code, entry, by);
    }

    private List<String> reverse(String code, DomainEventMessage<?> entry, Caller by) {
        return codes(new ReversalController(desk, () -> by, things, errors)
                .reverseAssetEntry(
                        new ReverseAssetEntryInput(code, entry.getIdentifier(), "录错", List.of(), next(), null)));
    }

    String idOf(String code) {
        return things.<String>command(code, id -> id, id -> id);
    }

    DomainEventMessage<?> last(String code) {
        return events.readEvents(idOf(code), 0)
                .asStream()
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    Object said(String code) {
        return last(code).getPayload();
    }

    /** The last entry of the kind. */
    <E extends Entry> E told(String code, Class<E> kind) {
        return events.readEvents(idOf(code), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .<E>map(kind::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static List<String> codes(LinesPayload payload) {
        return payload.lines().stream()
                .flatMap(line -> line.userErrors().stream())
                .map(UserError::code)
                .toList();
    }

    static List<String> codes(AssetPayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }

    String next() {
        return "c" + commands++ + "-" + world;
    }

    private void given(String stream, Entry... entries) {
        for (int i = 0; i < entries.length; i++) {
            events.publish(new GenericDomainEventMessage<>("Given", stream, i, entries[i]));
        }
    }
}
