package org.gongwucang.command.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.policy.GivenRules;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.command.transfer.TransferApprovalInputs.ApproveTransferInput;
import org.gongwucang.command.transfer.TransferApprovalInputs.ApproveTransferSecondStepInput;
import org.gongwucang.command.transfer.TransferApprovalInputs.TransferApprovalLineInput;
import org.gongwucang.command.transfer.TransferApprovalInputs.TransferThingInput;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.command.transfer.TransferInputs.CloseTransferInput;
import org.gongwucang.command.transfer.TransferInputs.DraftTransferInput;
import org.gongwucang.command.transfer.TransferInputs.ExtendLoansInput;
import org.gongwucang.command.transfer.TransferInputs.InspectTransferReturnsInput;
import org.gongwucang.command.transfer.TransferInputs.IssueTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.ReceiveTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.ReturnTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.ReverseTransferEntryInput;
import org.gongwucang.command.transfer.TransferInputs.TransferInspectionInput;
import org.gongwucang.command.transfer.TransferInputs.TransferIssueLineInput;
import org.gongwucang.command.transfer.TransferInputs.TransferItemInput;
import org.gongwucang.command.transfer.TransferInputs.TransferOrderInput;
import org.gongwucang.command.transfer.TransferInputs.TransferReasonInput;
import org.gongwucang.command.transfer.TransferInputs.TransferReceiptInput;
import org.gongwucang.command.transfer.TransferInputs.TransferReturnInput;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A house that is open: a unit that asks, a warehouse with things, and everybody through whose hands an order goes. */
@Component
final class TransferHouse {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final CommandDesk desk;
    private final TransferItems items;
    private final GatePasses passes;
    private final UserErrors errors;
    private final EventStore events;

    private String world = "";
    private final AtomicInteger count = new AtomicInteger();

    TransferHouse(CommandDesk desk, TransferItems items, GatePasses passes, UserErrors errors, EventStore events) {
        this.desk = desk;
        this.items = items;
        this.passes = passes;
        this.errors = errors;
        this.events = events;
    }

    /** Nothing of an earlier test is known here, but that the house is open and its rules are in force. */
    void opens() {
        if (events.lastSequenceNumberFor(OpeningState.STREAM).isEmpty()) {
            given(
                    OpeningState.STREAM,
                    new OpeningConfirmed(1, BigDecimal.ONE, "d", "S1", "S2", LONG_AGO, DAY.minusYears(1)));
        }
        for (String rule : List.of("LOAN", "TRANSFER_APPROVAL")) {
            if (!GivenRules.isActive(events, rule)) {
                given(
                        Policies.stream(rule),
                        new PolicyVersionActivated(rule, 1, "S1", "S2", LONG_AGO, List.of(), DAY.minusYears(1)));
            }
        }
        settles();
    }

    /** The same before the go-live. */
    void settles() {
        world = UUID.randomUUID().toString();
        LocalDate before = DAY.minusYears(1);
        for (String unit : List.of(office(), asking(), "x-" + world)) {
            given(Units.stream(unit), new UnitEstablished(unit, "单位", null, "ORGAN", before));
        }
        for (String house : List.of(warehouse(), "z-" + world)) {
            given(Warehouses.stream(house), new WarehouseOpened(house, "库", office(), "PHYSICAL", before));
            given(Locations.stream(house + "/A"), new LocationOpened(house + "/A", house, "ZONE", "甲区", before));
        }
        for (String keeper : List.of(keeper(), "second-" + world)) {
            given(Staff.stream(keeper), new StaffEnrolled(keeper, office(), List.of("KEEPER"), before));
        }
        for (String user : List.of("handler", "head")) {
            String staff = user + "-" + world;
            given(Staff.stream(staff), new StaffEnrolled(staff, asking(), List.of("UNIT_HANDLER"), before));
        }
        for (ClassRef ref : List.of(desks(), chairs())) {
            given(AssetClasses.stream(ref), new AssetClassDefined(ref, "类", null, before, null, before));
        }
    }

    String office() {
        return "u-" + world;
    }

    String asking() {
        return "v-" + world;
    }

    String warehouse() {
        return "w-" + world;
    }

    String zone() {
        return warehouse() + "/A";
    }

    String keeper() {
        return "keeper-" + world;
    }

    ClassRef desks() {
        return new ClassRef("T", "1", "D" + world);
    }

    ClassRef chairs() {
        return new ClassRef("T", "1", "C" + world);
    }

    /** Somebody of this world; unit people are of the unit that asks. */
    Caller who(String name, String role) {
        return new Caller(name + "-" + world, Set.of(role), role.startsWith("UNIT") ? asking() : office());
    }

    TransferOrderController orders(Caller by) {
        return new TransferOrderController(new TransferDesk(desk, () -> by, errors), items);
    }

    HandoverController handover(Caller by) {
        return new HandoverController(new TransferDesk(desk, () -> by, errors), passes);
    }

    LoanController loans(Caller by) {
        return new LoanController(new TransferDesk(desk, () -> by, errors));
    }

    TransferOrderController handler() {
        return orders(who("handler", "UNIT_HANDLER"));
    }

    TransferOrderController approver() {
        return orders(who("approver", "APPROVER"));
    }

    TransferOrderController second() {
        return orders(who("deputy", "SECOND_APPROVER"));
    }

    TransferOrderController keeping() {
        return orders(new Caller(keeper(), Set.of("KEEPER"), office()));
    }

    Caller stranger() {
        return new Caller("stranger", Set.of("UNIT_HANDLER"), "x-" + world);
    }

    /** Code of a desk of this value, in stock. */
    String desk(int yuan) {
        return card(yuan, office(), zone());
    }

    String desk(BigDecimal yuan) {
        return card(yuan, office(), zone());
    }

    String card(int yuan, String unit, String location) {
        return card(BigDecimal.valueOf(yuan), unit, location);
    }

    private String card(BigDecimal yuan, String unit, String location) {
        String id = UUID.randomUUID().toString();
        String code = "K" + count.incrementAndGet() + "-" + world;
        String house = location.substring(0, location.indexOf('/'));
        given(
                id,
                new AssetRegistered(id, code, cardOf(yuan, desks()), unit, "PURCHASE", "购1号", DAY.minusDays(9)),
                new AssetStored(id, desks(), unit, location, keeper(), house + "/FISCAL", DAY.minusDays(8)));
        given("code:" + code, new AssetCodeClaimed(code, id, "ASSET", DAY.minusDays(9)));
        return code;
    }

    /** Code of a lot of chairs of 200 yuan each. */
    String lot(int pieces) {
        String id = UUID.randomUUID().toString();
        String code = "L" + count.incrementAndGet() + "-" + world;
        given(
                id,
                new LotReceived(
                        id,
                        code,
                        cardOf(BigDecimal.valueOf(200), chairs()),
                        pieces,
                        office(),
                        zone(),
                        keeper(),
                        warehouse() + "/FISCAL",
                        "PURCHASE",
                        "购2号",
                        DAY.minusDays(9)));
        given("code:" + code, new AssetCodeClaimed(code, id, "LOT", DAY.minusDays(9)));
        return code;
    }

    private static Card cardOf(BigDecimal yuan, ClassRef of) {
        return new Card("物品", null, null, of, yuan, null, null, null);
    }

    String idOf(String code) {
        return said("code:" + code, AssetCodeClaimed.class).get(0).holder();
    }

    static TransferItemInput item(String code) {
        return new TransferItemInput(code, null, null, 1);
    }

    static TransferItemInput pieces(String code, int pieces) {
        return new TransferItemInput(code, null, null, pieces);
    }

    static TransferItemInput ofClass(ClassRef ref, int pieces) {
        return new TransferItemInput(null, null, new ClassInput(ref.codeSystem(), ref.edition(), ref.code()), pieces);
    }

    DraftTransferInput draft(Purpose purpose, @Nullable LocalDate dueOn, TransferItemInput... of) {
        return new DraftTransferInput(asking(), purpose, "开会用", null, dueOn, List.of(of), next(), DAY);
    }

    /** An allotment to this unit. */
    DraftTransferInput draftOf(String unit, TransferItemInput... of) {
        return new DraftTransferInput(unit, Purpose.ALLOTMENT, "开会用", null, null, List.of(of), next(), DAY);
    }

    /** Identifier of an order that was drafted and asked for. */
    String requested(Purpose purpose, TransferItemInput... of) {
        LocalDate dueOn = purpose == Purpose.LOAN ? DAY.plusDays(60) : null;
        String order = id(handler().draftTransfer(draft(purpose, dueOn, of)));
        id(handler().requestTransfer(order(order)));
        return order;
    }

    /** And approved by one person. */
    String approved(Purpose purpose, TransferItemInput... of) {
        String order = requested(purpose, of);
        id(approver().approveTransfer(approval(order)));
        return order;
    }

    /** And issued by the keeper. */
    String issued(Purpose purpose, TransferItemInput... of) {
        String order = approved(purpose, of);
        id(handover(keeperAt()).issueTransferLines(issuing(order)));
        return order;
    }

    /** And signed for, all lines. */
    String received(Purpose purpose, TransferItemInput... of) {
        String order = issued(purpose, of);
        TransferReceiptInput[] lines = new TransferReceiptInput[of.length];
        Arrays.setAll(lines, line -> taking(line + 1));
        none(receive(order, lines));
        return order;
    }

    Caller keeperAt() {
        return new Caller(keeper(), Set.of("KEEPER"), office());
    }

    TransferOrderInput order(String order) {
        return new TransferOrderInput(order, List.of(), next(), DAY, null);
    }

    TransferReasonInput because(String order) {
        return new TransferReasonInput(order, "另有安排", next(), DAY, null);
    }

    ApproveTransferInput approval(String order, TransferApprovalLineInput... lines) {
        return new ApproveTransferInput(order, List.of(lines), null, List.of(), null, next(), DAY, null);
    }

    ApproveTransferSecondStepInput secondApproval(String order) {
        return new ApproveTransferSecondStepInput(order, List.of(), null, next(), DAY, null);
    }

    static TransferApprovalLineInput giving(int line, @Nullable Integer pieces, TransferThingInput... things) {
        return new TransferApprovalLineInput(line, pieces, List.of(things));
    }

    IssueTransferLinesInput issuing(String order, Integer... lines) {
        List<TransferIssueLineInput> some = Arrays.stream(lines)
                .map(line -> new TransferIssueLineInput(line, null))
                .toList();
        return new IssueTransferLinesInput(order, warehouse(), some, next(), DAY, null);
    }

    static TransferReceiptInput taking(int line) {
        return new TransferReceiptInput(line, true, null, null, List.of());
    }

    static TransferReceiptInput refusing(int line) {
        return new TransferReceiptInput(line, false, null, "与所需不符", List.of());
    }

    List<String> receive(String order, TransferReceiptInput... lines) {
        return receive(who("handler", "UNIT_HANDLER"), order, lines);
    }

    List<String> receive(Caller by, String order, TransferReceiptInput... lines) {
        return codes(
                handover(by).receiveTransferLines(new ReceiveTransferLinesInput(order, List.of(lines), next(), DAY)));
    }

    List<String> bringBack(String order, int line, @Nullable Integer pieces) {
        return codes(loans(keeperAt())
                .returnTransferLines(new ReturnTransferLinesInput(
                        order, List.of(new TransferReturnInput(line, pieces)), next(), DAY)));
    }

    List<String> inspect(Caller by, String order, int line, @Nullable Integer pieces, Inspection result) {
        TransferInspectionInput seen =
                new TransferInspectionInput(line, pieces, result, zone(), "second-" + world, null, List.of());
        return codes(
                loans(by).inspectTransferReturns(new InspectTransferReturnsInput(order, List.of(seen), next(), DAY)));
    }

    List<String> inspect(String order, int line, @Nullable Integer pieces, Inspection result) {
        return inspect(who("acceptor", "ACCEPTOR"), order, line, pieces, result);
    }

    ExtendLoansInput extension(String order, LocalDate dueOn) {
        return new ExtendLoansInput(order, List.of(), dueOn, "会期顺延", next(), DAY, null);
    }

    CloseTransferInput closing(String order) {
        return new CloseTransferInput(order, next(), DAY, null);
    }

    TransferPayload reverse(TransferOrderController by, String order, Class<?> kind, String... confirmed) {
        return by.reverseTransferEntry(
                new ReverseTransferEntryInput(order, eventOf(order, kind), "录错", List.of(confirmed), next(), null));
    }

    static String id(TransferPayload payload) {
        if (!payload.userErrors().isEmpty()) {
            throw new AssertionError(payload);
        }
        return String.valueOf(payload.order());
    }

    private static void none(List<String> codes) {
        if (!codes.isEmpty()) {
            throw new AssertionError(codes);
        }
    }

    static List<String> codes(TransferPayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }

    static List<String> codes(LinesPayload payload) {
        return payload.lines().stream()
                .flatMap(line -> line.userErrors().stream())
                .map(UserError::code)
                .toList();
    }

    static String param(TransferPayload payload, String name) {
        return payload.userErrors().get(0).params().stream()
                .filter(param -> param.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    List<? extends DomainEventMessage<?>> stream(String id) {
        return events.readEvents(id, 0).asStream().toList();
    }

    List<String> kinds(String id) {
        return stream(id).stream()
                .map(entry -> entry.getPayloadType().getSimpleName())
                .toList();
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

    String next() {
        return "c" + count.incrementAndGet() + "-" + world;
    }

    private void given(String stream, Entry... said) {
        long next = events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        for (Entry entry : said) {
            events.publish(new GenericDomainEventMessage<>("Given", stream, next++, entry));
        }
    }
}
