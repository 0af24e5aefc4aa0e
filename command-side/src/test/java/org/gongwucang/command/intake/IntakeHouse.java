package org.gongwucang.command.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetInputs.AssetSource;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.asset.AssetInputs.OpeningLineInput;
import org.gongwucang.command.asset.AssetInputs.RecordOpeningEntriesInput;
import org.gongwucang.command.asset.OpeningEntries;
import org.gongwucang.command.intake.IntakeBatchController.IntakeBatchPayload;
import org.gongwucang.command.intake.IntakeInputs.CloseIntakeBatchInput;
import org.gongwucang.command.intake.IntakeInputs.DecideIntakeFindingsInput;
import org.gongwucang.command.intake.IntakeInputs.DraftIntakeBatchInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeBatchInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeBatchReasonInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeFindingInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeFindingKind;
import org.gongwucang.command.intake.IntakeInputs.IntakeItemInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeOutcome;
import org.gongwucang.command.intake.IntakeInputs.IntakeReceiptInput;
import org.gongwucang.command.intake.IntakeInputs.ReceiveIntakeLinesInput;
import org.gongwucang.command.intake.IntakeInputs.ReverseIntakeEntryInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.StoredEntries;
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
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeFinding;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit, a warehouse and the people through whose hands a batch goes, in a world of their own for each test. */
@Component
final class IntakeHouse {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CommandDesk desk;
    private final ItemDrafts items;
    private final StoredEntries entries;
    private final UserErrors errors;
    private final EventStore events;

    private String world = "";
    private int commands;

    IntakeHouse(CommandDesk desk, ItemDrafts items, StoredEntries entries, UserErrors errors, EventStore events) {
        this.desk = desk;
        this.items = items;
        this.entries = entries;
        this.errors = errors;
        this.events = events;
    }

    /** Nothing of an earlier test is known here. */
    void opens() {
        world = UUID.randomUUID().toString();
        given(Units.stream(unit()), new UnitEstablished(unit(), "区财政局", null, "ORGAN", DAY));
        given(Units.stream("v-" + world), new UnitEstablished("v-" + world, "区审计局", null, "ORGAN", DAY));
        for (String house : List.of(warehouse(), "x-" + world)) {
            given(Warehouses.stream(house), new WarehouseOpened(house, "一号库", unit(), "PHYSICAL", DAY));
            given(Locations.stream(house + "/A"), new LocationOpened(house + "/A", house, "ZONE", "甲区", DAY));
        }
        given(Staff.stream(keeper()), new StaffEnrolled(keeper(), unit(), List.of("KEEPER", "ACCEPTOR"), DAY));
        given(
                AssetClasses.stream(desks()),
                new AssetClassDefined(desks(), "办公桌", null, DAY.minusYears(1), null, DAY.minusYears(1)));
        given(
                AssetClasses.stream(computers()),
                new AssetClassDefined(computers(), "台式计算机", null, DAY.minusYears(1), null, DAY.minusYears(1)),
                new AssetClassSecurityMarked(computers(), true, "含硬盘", DAY.minusYears(1)));
    }

    String unit() {
        return "u-" + world;
    }

    String warehouse() {
        return "w-" + world;
    }

    String zone() {
        return warehouse() + "/A";
    }

    String otherZone() {
        return "x-" + world + "/A";
    }

    String keeper() {
        return "keeper-" + world;
    }

    String serial(String number) {
        return number + "-" + world;
    }

    ClassRef desks() {
        return new ClassRef("T", "1", "D" + world);
    }

    ClassRef computers() {
        return new ClassRef("T", "1", "C" + world);
    }

    IntakeBatchController as(String staff, String role) {
        return as(staff, role, unit());
    }

    IntakeBatchController as(String staff, String role, String of) {
        return new IntakeBatchController(desk, () -> new Caller(staff, Set.of(role), of), items, entries, errors);
    }

    /** Somebody who approves in the role of another. */
    IntakeBatchController deputyOf(String staff) {
        Caller deputy = new Caller("deputy", Set.of("APPROVER"), unit(), List.of(new Caller.Deputation("d1", staff)));
        return new IntakeBatchController(desk, () -> deputy, items, entries, errors);
    }

    IntakeBatchController asMany(String staff, Set<String> roles) {
        return new IntakeBatchController(desk, () -> new Caller(staff, roles, unit()), items, entries, errors);
    }

    IntakeBatchController stranger() {
        return as("stranger", "UNIT_HANDLER", "v-" + world);
    }

    IntakeBatchController handler() {
        return as("handler", "UNIT_HANDLER");
    }

    IntakeBatchController approver() {
        return as("approver", "APPROVER");
    }

    IntakeBatchController acceptor() {
        return as("acceptor", "ACCEPTOR");
    }

    IntakeLineController accepting(String staff) {
        return new IntakeLineController(desk, () -> new Caller(staff, Set.of("ACCEPTOR"), unit()), errors);
    }

    CardInput card(ClassRef ref, @Nullable String serialNo, @Nullable String oldCardNo, @Nullable String size) {
        ClassInput assetClass = new ClassInput(ref.codeSystem(), ref.edition(), ref.code());
        return new CardInput(
                "办公桌", size, "某厂", assetClass, new BigDecimal("1500"), DAY.minusDays(30), serialNo, oldCardNo);
    }

    IntakeItemInput desk(@Nullable String serialNo, @Nullable String oldCardNo, @Nullable String size) {
        return new IntakeItemInput(card(desks(), serialNo, oldCardNo, size), null, false, 1, false, null);
    }

    IntakeItemInput chairs(int pieces) {
        return new IntakeItemInput(card(desks(), null, null, null), null, true, pieces, false, null);
    }

    IntakeItemInput known(String code, int pieces) {
        return new IntakeItemInput(null, code, false, pieces, false, null);
    }

    IntakeBatchPayload drafted(AssetSource source, IntakeItemInput... of) {
        return handler()
                .draftIntakeBatch(new DraftIntakeBatchInput(
                        unit(), warehouse(), source, "缴〔2026〕1号", null, List.of(of), next(), DAY));
    }

    /** Identifier of a batch that was drafted and submitted. */
    String submitted(IntakeItemInput... of) {
        String batch = String.valueOf(drafted(AssetSource.SURRENDER, of).batch());
        require(handler().submitIntakeBatch(batch(batch)));
        return batch;
    }

    /** And approved. */
    String approved(IntakeItemInput... of) {
        String batch = submitted(of);
        require(approver().approveIntakeBatch(batch(batch)));
        return batch;
    }

    /** Drafted and submitted by another unit. */
    IntakeBatchPayload draftedByStranger(IntakeItemInput... of) {
        IntakeBatchPayload drafted = stranger()
                .draftIntakeBatch(new DraftIntakeBatchInput(
                        "v-" + world, warehouse(), AssetSource.SURRENDER, "缴〔2026〕9号", null, List.of(of), next(), DAY));
        require(stranger().submitIntakeBatch(batch(String.valueOf(drafted.batch()))));
        return drafted;
    }

    String approvedOf(IntakeBatchPayload drafted) {
        String batch = String.valueOf(drafted.batch());
        require(approver().approveIntakeBatch(batch(batch)));
        return batch;
    }

    /** Code of something that the unit uses since the opening. */
    String inUse(int pieces, boolean lot) {
        OpeningLineInput line = new OpeningLineInput(
                1, lot, pieces, card(desks(), null, null, null), unit(), null, FundSource.FISCAL, null, null);
        return String.valueOf(OpeningEntries.by(desk, () -> new Caller("migrator", Set.of("MIGRATOR"), unit()), errors)
                .apply(new RecordOpeningEntriesInput(null, List.of(line), next(), DAY))
                .lines()
                .get(0)
                .code());
    }

    private static void require(IntakeBatchPayload payload) {
        if (!payload.userErrors().isEmpty()) {
            throw new AssertionError(payload);
        }
    }

    CloseIntakeBatchInput closing(String batch) {
        return new CloseIntakeBatchInput(batch, next(), DAY, null);
    }

    IntakeBatchInput batch(String batch) {
        return new IntakeBatchInput(batch, List.of(), next(), DAY, null);
    }

    IntakeBatchReasonInput because(String batch) {
        return new IntakeBatchReasonInput(batch, "材料不全", next(), DAY, null);
    }

    IntakeReceiptInput taking(int line) {
        return taking(line, null, null);
    }

    IntakeReceiptInput taking(int line, @Nullable Integer pieces, @Nullable String reason) {
        return new IntakeReceiptInput(
                line, IntakeOutcome.ACCEPTED, pieces, zone(), keeper(), FundSource.FISCAL, reason, List.of());
    }

    static IntakeReceiptInput not(int line, IntakeOutcome outcome) {
        return new IntakeReceiptInput(line, outcome, null, null, null, null, "损毁", List.of());
    }

    List<String> receive(String batch, IntakeReceiptInput... lines) {
        return codes(accepting("acceptor")
                .receiveIntakeLines(new ReceiveIntakeLinesInput(batch, List.of(lines), next(), DAY)));
    }

    List<String> decide(String batch, IntakeFinding finding, boolean duplicate) {
        IntakeFindingInput line = new IntakeFindingInput(
                finding.line(), IntakeFindingKind.valueOf(finding.kind()), finding.earlier(), duplicate, "看过实物");
        return codes(accepting("acceptor")
                .decideIntakeFindings(new DecideIntakeFindingsInput(batch, List.of(line), next(), DAY)));
    }

    IntakeBatchPayload reverse(IntakeBatchController by, String batch, String event, List<String> confirmed) {
        return by.reverseIntakeEntry(new ReverseIntakeEntryInput(batch, event, "录错", confirmed, next(), null));
    }

    List<IntakeFinding> findings(String batch) {
        List<IntakeFinding> found = new ArrayList<>();
        stream(batch).forEach(entry -> {
            if (entry.getPayload() instanceof IntakeBatchSubmitted e) {
                found.addAll(e.findings());
            }
        });
        return found;
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

    static List<String> codes(IntakeBatchPayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }

    static List<String> codes(LinesPayload payload) {
        return payload.lines().stream()
                .flatMap(line -> line.userErrors().stream())
                .map(UserError::code)
                .toList();
    }

    String next() {
        return "c" + commands++ + "-" + world;
    }

    private void given(String stream, Entry... said) {
        for (int i = 0; i < said.length; i++) {
            events.publish(new GenericDomainEventMessage<>("Given", stream, i, said[i]));
        }
    }
}
