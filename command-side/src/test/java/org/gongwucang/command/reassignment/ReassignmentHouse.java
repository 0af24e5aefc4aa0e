package org.gongwucang.command.reassignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.policy.GivenRules;
import org.gongwucang.command.reassignment.ReassignmentDesk.ReassignmentPayload;
import org.gongwucang.command.reassignment.ReassignmentInputs.AgreeToReassignmentInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.DraftReassignmentInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentCustodianInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentItemInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentReasonInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReverseReassignmentEntryInput;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.AssetClassSecurityMarked;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A house that is open: a unit that gives, one that receives, a temporary body, and everybody who has a part in it. */
@Component
final class ReassignmentHouse {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate BEFORE = DAY.minusYears(1);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final CommandDesk desk;
    private final ReassignmentItems items;
    private final UserErrors errors;
    private final EventStore events;
    private final Uploads uploads;

    private String world = "";
    private final AtomicInteger count = new AtomicInteger();

    ReassignmentHouse(
            CommandDesk desk, ReassignmentItems items, UserErrors errors, EventStore events, Uploads uploads) {
        this.desk = desk;
        this.items = items;
        this.errors = errors;
        this.events = events;
        this.uploads = uploads;
    }

    /** Nothing of an earlier test is known here, but that the house is open and its rules are in force. */
    void opens() {
        if (events.lastSequenceNumberFor(OpeningState.STREAM).isEmpty()) {
            given(OpeningState.STREAM, new OpeningConfirmed(1, BigDecimal.ONE, "d", "S1", "S2", LONG_AGO, BEFORE));
        }
        for (String rule : List.of("LOAN", "TRANSFER_APPROVAL")) {
            if (!GivenRules.isActive(events, rule)) {
                given(
                        Policies.stream(rule),
                        new PolicyVersionActivated(rule, 1, "S1", "S2", LONG_AGO, List.of(), BEFORE));
            }
        }
        settles();
    }

    /** The same before the go-live. */
    void settles() {
        world = UUID.randomUUID().toString();
        for (String unit : List.of(giving(), receiving(), other())) {
            given(Units.stream(unit), new UnitEstablished(unit, "单位", null, "ORGAN", BEFORE));
        }
        given(Units.stream(body()), new UnitEstablished(body(), "专班", giving(), "TEMPORARY_BODY", BEFORE));
        given(Warehouses.stream(house()), new WarehouseOpened(house(), "库", other(), "PHYSICAL", BEFORE));
        given(Locations.stream(zone()), new LocationOpened(zone(), house(), "ZONE", "甲区", BEFORE));
        enrolled("giver", giving(), "UNIT_HANDLER");
        enrolled("receiver", receiving(), "UNIT_HANDLER");
        enrolled("user", receiving(), "UNIT_HANDLER");
        enrolled("keeper", other(), "KEEPER");
        for (ClassRef ref : List.of(desks(), computers())) {
            given(
                    AssetClasses.stream(ref),
                    new AssetClassDefined(ref, "类", null, BEFORE, null, BEFORE),
                    new AssetClassSecurityMarked(ref, ref.equals(computers()), "含硬盘", BEFORE));
        }
    }

    private void enrolled(String name, String unit, String role) {
        given(Staff.stream(staff(name)), new StaffEnrolled(staff(name), unit, List.of(role), BEFORE));
    }

    String giving() {
        return "g-" + world;
    }

    String receiving() {
        return "r-" + world;
    }

    String other() {
        return "o-" + world;
    }

    String body() {
        return "b-" + world;
    }

    String house() {
        return "w-" + world;
    }

    String zone() {
        return house() + "/A";
    }

    String staff(String name) {
        return name + "-" + world;
    }

    ClassRef desks() {
        return new ClassRef("T", "1", "D" + world);
    }

    ClassRef computers() {
        return new ClassRef("T", "1", "P" + world);
    }

    Caller who(String name, String unit, String... roles) {
        return new Caller(staff(name), Set.of(roles), unit);
    }

    Caller giver() {
        return who("giver", giving(), "UNIT_HANDLER");
    }

    Caller receiver() {
        return who("receiver", receiving(), "UNIT_HANDLER");
    }

    Caller manager() {
        return who("manager", other(), "ASSET_MANAGER");
    }

    Caller approver() {
        return who("approver", other(), "APPROVER");
    }

    Caller second() {
        return who("deputy", other(), "SECOND_APPROVER");
    }

    Caller stranger() {
        return who("stranger", other(), "UNIT_HANDLER");
    }

    ReassignmentController asking(Caller by) {
        return new ReassignmentController(desk, () -> by, errors, items);
    }

    ReassignmentDecisionController deciding(Caller by) {
        return new ReassignmentDecisionController(desk, () -> by, errors);
    }

    /** Code of a desk of this value, in use at the giving unit. */
    String desk(int yuan) {
        return card(yuan, desks(), giving(), null);
    }

    String card(int yuan, ClassRef of, String unit, @Nullable String location) {
        String id = UUID.randomUUID().toString();
        String code = "K" + count.incrementAndGet() + "-" + world;
        given(
                id,
                new OpeningBalanceRecorded(
                        id,
                        code,
                        cardOf(yuan, of),
                        unit,
                        location,
                        location == null ? null : staff("keeper"),
                        location == null ? null : house() + "/FISCAL",
                        "book",
                        1,
                        DAY.minusDays(9)));
        given("code:" + code, new AssetCodeClaimed(code, id, "ASSET", DAY.minusDays(9)));
        return code;
    }

    /** Code of a lot of chairs of 200 yuan each, in use at the giving unit. */
    String lot(int pieces) {
        return lot(pieces, null);
    }

    String lot(int pieces, @Nullable String location) {
        String id = UUID.randomUUID().toString();
        String code = "L" + count.incrementAndGet() + "-" + world;
        given(
                id,
                new LotOpeningBalanceRecorded(
                        id,
                        code,
                        cardOf(200, desks()),
                        pieces,
                        giving(),
                        location,
                        location == null ? null : staff("keeper"),
                        location == null ? null : house() + "/FISCAL",
                        "book",
                        1,
                        DAY.minusDays(9)));
        given("code:" + code, new AssetCodeClaimed(code, id, "LOT", DAY.minusDays(9)));
        return code;
    }

    private static Card cardOf(int yuan, ClassRef of) {
        return new Card("物品", null, null, of, BigDecimal.valueOf(yuan), null, null, null);
    }

    String idOf(String code) {
        return said("code:" + code, AssetCodeClaimed.class).get(0).holder();
    }

    static ReassignmentItemInput item(String code) {
        return new ReassignmentItemInput(code, 1, false, null, null);
    }

    static ReassignmentItemInput pieces(String code, int pieces) {
        return new ReassignmentItemInput(code, pieces, false, null, null);
    }

    DraftReassignmentInput draft(ReassignmentForm form, ReassignmentItemInput... of) {
        return draft(form, giving(), receiving(), of);
    }

    DraftReassignmentInput draft(ReassignmentForm form, String from, String to, ReassignmentItemInput... of) {
        String document = form == ReassignmentForm.REORGANISATION ? "编〔2026〕2号" : null;
        return new DraftReassignmentInput(form, from, to, document, "职能划转", List.of(of), next(), DAY);
    }

    /** Identifier of an act that was drafted and asked for by the giving unit. */
    String requested(ReassignmentItemInput... of) {
        String act = id(asking(giver()).draftReassignment(draft(ReassignmentForm.DIRECT, of)));
        id(asking(giver()).requestReassignment(input(act)));
        return act;
    }

    /** And signed for by the receiving one. */
    String agreed(ReassignmentItemInput... of) {
        String act = requested(of);
        id(deciding(receiver()).agreeToReassignment(agreement(act)));
        return act;
    }

    /** And approved by one person. */
    String moved(ReassignmentItemInput... of) {
        String act = agreed(of);
        id(deciding(approver()).approveReassignment(input(act)));
        return act;
    }

    ReassignmentInput input(String act, Upload... evidence) {
        List<String> brought = new ArrayList<>();
        for (Upload upload : evidence) {
            brought.add(upload.id());
        }
        return new ReassignmentInput(act, brought, next(), DAY, null);
    }

    Upload brought(Caller by) {
        String digest = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        return uploads.stored(uploads.announce(by.staff(), "文件.pdf", digest, "application/pdf", 7));
    }

    /** Units whose people see the file. */
    Set<String> seenBy(String digest) {
        Set<String> units = new TreeSet<>();
        uploads.cited(digest, subject -> units.addAll(subject.units()));
        return units;
    }

    AgreeToReassignmentInput agreement(String act, ReassignmentCustodianInput... named) {
        return new AgreeToReassignmentInput(act, null, List.of(named), List.of(), next(), DAY, null);
    }

    ReassignmentReasonInput because(String act) {
        return new ReassignmentReasonInput(act, "另有安排", next(), DAY, null);
    }

    ReassignmentPayload reverse(Caller by, String act, String event, String... confirmed) {
        return asking(by)
                .reverseReassignmentEntry(
                        new ReverseReassignmentEntryInput(act, event, "录错", List.of(confirmed), next(), null));
    }

    /** Any command at all, with its codes of refusal. */
    List<String> send(Caller by, Function<Draft, Object> command) {
        return desk.one(by, input("any"), command).rejections().stream()
                .map(Rejection::code)
                .toList();
    }

    static String id(ReassignmentPayload payload) {
        if (!payload.userErrors().isEmpty()) {
            throw new AssertionError(payload);
        }
        return String.valueOf(payload.reassignment());
    }

    static List<String> codes(ReassignmentPayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }

    /** A value that the refusal was told with. */
    static String told(ReassignmentPayload payload, String name) {
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

    /** Says something of a stream as if it had been said before. */
    void given(String stream, Entry... said) {
        long next = events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        for (Entry entry : said) {
            events.publish(new GenericDomainEventMessage<>("Given", stream, next++, entry));
        }
    }
}
