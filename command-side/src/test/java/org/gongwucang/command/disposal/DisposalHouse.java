package org.gongwucang.command.disposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.asset.AssetInputs.OpeningLineInput;
import org.gongwucang.command.asset.AssetInputs.RecordOpeningEntriesInput;
import org.gongwucang.command.asset.OpeningEntries;
import org.gongwucang.command.asset.Things;
import org.gongwucang.command.disposal.DisposalDesk.DisposalPayload;
import org.gongwucang.command.disposal.DisposalInputs.ApproveDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalExecutionInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalItemInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalPaperInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalReasonInput;
import org.gongwucang.command.disposal.DisposalInputs.DraftDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.ExecuteDisposalLinesInput;
import org.gongwucang.command.disposal.DisposalInputs.RequestDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.ReverseDisposalEntryInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.events.Entry;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.AssetClassSecurityMarked;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit, a warehouse, things of some age and the people who decide about them, in a world of their own for each test. */
@Component
final class DisposalHouse {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate OLD = LocalDate.of(2009, 5, 1);

    private final CommandDesk desk;
    private final DisposalItems items;
    private final Things things;
    private final UserErrors errors;
    private final EventStore events;
    private final Uploads uploads;

    private String world = "";
    private int commands;

    DisposalHouse(
            CommandDesk desk,
            DisposalItems items,
            Things things,
            UserErrors errors,
            EventStore events,
            Uploads uploads) {
        this.desk = desk;
        this.items = items;
        this.things = things;
        this.errors = errors;
        this.events = events;
        this.uploads = uploads;
    }

    /** Nothing of an earlier test is known here, and the rules that the program brings along are in force. */
    void opens() {
        List.of("DISPOSAL_APPROVAL", "PRICE_FLOOR").forEach(this::activated);
        world = UUID.randomUUID().toString();
        given(Units.stream(unit()), new UnitEstablished(unit(), "区财政局", null, "ORGAN", DAY));
        given(Units.stream(other()), new UnitEstablished(other(), "区审计局", null, "ORGAN", DAY));
        given(Units.stream(body()), new UnitEstablished(body(), "国土审计组", unit(), "TEMPORARY_BODY", DAY));
        String house = "w-" + world;
        given(Warehouses.stream(house), new WarehouseOpened(house, "一号库", unit(), "PHYSICAL", DAY));
        for (String zone : List.of(zone("A"), zone("B"))) {
            given(Locations.stream(zone), new LocationOpened(zone, house, "ZONE", "甲区", DAY));
        }
        for (String keeper : List.of(keeper(), "l-" + world)) {
            given(Staff.stream(keeper), new StaffEnrolled(keeper, unit(), List.of("KEEPER"), DAY));
        }
        for (ClassRef ref : List.of(desks(), cars(), computers(), odd())) {
            given(
                    AssetClasses.stream(ref),
                    new AssetClassDefined(ref, "类", null, OLD, null, OLD),
                    new AssetClassSecurityMarked(ref, ref.equals(computers()), "含硬盘", OLD));
        }
    }

    private void activated(String rule) {
        if (events.lastSequenceNumberFor(Policies.stream(rule)).orElse(-1L) == 0) {
            PolicyVersionActivated activated =
                    new PolicyVersionActivated(rule, 1, "HOUSE", "S5", Instant.EPOCH, List.of(), DAY);
            events.publish(new GenericDomainEventMessage<>("Given", Policies.stream(rule), 1, activated));
        }
    }

    String unit() {
        return "u-" + world;
    }

    String other() {
        return "v-" + world;
    }

    String body() {
        return "b-" + world;
    }

    String keeper() {
        return "k-" + world;
    }

    String secondKeeper() {
        return "l-" + world;
    }

    String zone(String name) {
        return "w-" + world + "/" + name;
    }

    ClassRef desks() {
        return new ClassRef("GB/T 14885", "2022", "A05010201" + world);
    }

    ClassRef cars() {
        return new ClassRef("GB/T 14885", "2022", "A02030500" + world);
    }

    ClassRef computers() {
        return new ClassRef("GB/T 14885", "2022", "A02010105" + world);
    }

    /** Of which no minimum life is known. */
    ClassRef odd() {
        return new ClassRef("T", "1", "O" + world);
    }

    Caller caller(String staff, String... roles) {
        return new Caller(staff, Set.of(roles), unit());
    }

    Caller stranger() {
        return new Caller("stranger", Set.of("UNIT_HANDLER"), other());
    }

    Caller handler() {
        return caller("handler", "UNIT_HANDLER");
    }

    Caller manager() {
        return caller("manager", "ASSET_MANAGER");
    }

    Caller approver() {
        return caller("approver", "APPROVER");
    }

    Caller finance() {
        return caller("finance", "FINANCE");
    }

    Caller inspector() {
        return caller("inspector", "ACCEPTOR");
    }

    DisposalController asking(Caller by) {
        return new DisposalController(desk, () -> by, errors, items);
    }

    DisposalDecisionController deciding(Caller by) {
        return new DisposalDecisionController(desk, () -> by, errors);
    }

    DisposalExecutionController executing(Caller by) {
        return new DisposalExecutionController(desk, () -> by, errors);
    }

    PursuitController pursuing(Caller by) {
        return new PursuitController(desk, () -> by, errors);
    }

    /** Code of a desk in stock, acquired long ago. */
    String inStock() {
        return thing(desks(), "1500", OLD, 1, false, unit(), zone("A"));
    }

    /** The same in use at the unit. */
    String inUse() {
        return thing(desks(), "1500", OLD, 1, false, unit(), null);
    }

    String lot(int pieces) {
        return thing(desks(), "200", OLD, pieces, true, unit(), zone("A"));
    }

    String thing(
            ClassRef ref,
            String value,
            @Nullable LocalDate acquired,
            int pieces,
            boolean lot,
            String of,
            @Nullable String location) {
        ClassInput assetClass = new ClassInput(ref.codeSystem(), ref.edition(), ref.code());
        CardInput card = new CardInput("办公桌", null, null, assetClass, new BigDecimal(value), acquired, null, null);
        OpeningLineInput line = new OpeningLineInput(
                1, lot, pieces, card, of, location, FundSource.FISCAL, location == null ? null : keeper(), null);
        LinesPayload opened = OpeningEntries.by(desk, () -> caller("m", "MIGRATOR"), errors)
                .apply(new RecordOpeningEntriesInput(null, List.of(line), next(), DAY));
        return String.valueOf(opened.lines().get(0).code());
    }

    static DisposalItemInput item(String code) {
        return new DisposalItemInput(code, 1, null, false, null, null, null);
    }

    static DisposalItemInput pieces(String code, int pieces) {
        return new DisposalItemInput(code, pieces, null, false, null, null, null);
    }

    static DisposalItemInput owed(String code, String debtor, String claim) {
        return new DisposalItemInput(code, 1, null, false, null, debtor, new BigDecimal(claim));
    }

    DisposalPayload draft(Caller by, DisposalForm form, DisposalItemInput... of) {
        return asking(by)
                .draftDisposal(
                        new DraftDisposalInput(unit(), form, "财〔2026〕3号", "更新换代", null, List.of(of), next(), DAY));
    }

    /** Identifier of a case that was drafted by whoever may. */
    String drafted(Caller by, DisposalForm form, DisposalItemInput... of) {
        return String.valueOf(done(draft(by, form, of)).disposal());
    }

    DisposalPayload request(Caller by, String disposal, DisposalPaperKind... papers) {
        return asking(by).requestDisposal(new RequestDisposalInput(disposal, papers(by, papers), next(), DAY, null));
    }

    /** Of things in stock, asked for by the manager with what the form needs. */
    String requested(DisposalForm form, DisposalItemInput... of) {
        String disposal = drafted(manager(), form, of);
        done(request(manager(), disposal, form.papers().toArray(DisposalPaperKind[]::new)));
        return disposal;
    }

    /** And approved in one step. */
    String approved(DisposalForm form, DisposalItemInput... of) {
        String disposal = requested(form, of);
        done(approve(approver(), disposal));
        return disposal;
    }

    List<DisposalPaperInput> papers(Caller by, DisposalPaperKind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> new DisposalPaperInput(
                        kind, "文〔2026〕1号", List.of(brought(by).id())))
                .toList();
    }

    Upload brought(Caller by) {
        String digest = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        return uploads.stored(uploads.announce(by.staff(), "凭证.pdf", digest, "application/pdf", 7));
    }

    DisposalPayload approve(Caller by, String disposal) {
        return deciding(by)
                .approveDisposal(new ApproveDisposalInput(disposal, "批〔2026〕1号", List.of(), next(), DAY, null));
    }

    DisposalReasonInput because(String disposal) {
        return new DisposalReasonInput(disposal, "材料不全", next(), DAY, null);
    }

    DisposalInput input(String disposal) {
        return new DisposalInput(disposal, next(), DAY, null);
    }

    List<String> execute(Caller by, String disposal, int... lines) {
        List<DisposalExecutionInput> all = Arrays.stream(lines)
                .mapToObj(line -> new DisposalExecutionInput(line, "区小学", List.of()))
                .toList();
        return executing(by)
                .executeDisposalLines(new ExecuteDisposalLinesInput(disposal, all, next(), DAY))
                .lines()
                .stream()
                .flatMap(line -> line.userErrors().stream())
                .map(UserError::code)
                .toList();
    }

    DisposalPayload reverse(Caller by, String disposal, String event, List<String> confirmed) {
        return asking(by)
                .reverseDisposalEntry(new ReverseDisposalEntryInput(disposal, event, "录错", confirmed, next(), null));
    }

    /** Any command at all, with its codes of refusal. */
    List<String> send(Caller by, Function<Draft, Object> command) {
        return desk.one(by, input("any"), command).rejections().stream()
                .map(Rejection::code)
                .toList();
    }

    String idOf(String code) {
        return things.<String>command(code, id -> id, id -> id);
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

    static List<String> codes(DisposalPayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }

    /** A value that the refusal was told with. */
    static String told(DisposalPayload payload, String param) {
        return payload.userErrors().get(0).params().stream()
                .filter(one -> one.name().equals(param))
                .findFirst()
                .orElseThrow()
                .value();
    }

    static DisposalPayload done(DisposalPayload payload) {
        if (!payload.userErrors().isEmpty()) {
            throw new AssertionError(payload);
        }
        return payload;
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
