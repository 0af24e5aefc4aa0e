package org.gongwucang.command.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.KitTemplates;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.transfer.KitInputs.HandOverKitInput;
import org.gongwucang.command.transfer.KitInputs.HandedOverLineInput;
import org.gongwucang.command.transfer.KitInputs.RequestKitInput;
import org.gongwucang.command.transfer.TransferCommand.ResponsibilityCause;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.command.transfer.TransferInputs.DecideTransferResponsibilityInput;
import org.gongwucang.command.transfer.TransferInputs.DraftTransferInput;
import org.gongwucang.command.transfer.TransferInputs.ReportTransferLossInput;
import org.gongwucang.command.transfer.TransferInputs.TransferItemInput;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What orders of temporary bodies need, for the tests of these: the house of orders, with units that ask by any name. */
@Component
public final class KitHouse {

    public static final LocalDate DAY = TransferHouse.DAY;

    private final TransferHouse house;
    private final CommandDesk desk;
    private final UserErrors errors;
    private final KitTemplates templates;
    private final EventStore events;

    KitHouse(TransferHouse house, CommandDesk desk, UserErrors errors, KitTemplates templates, EventStore events) {
        this.house = house;
        this.desk = desk;
        this.errors = errors;
        this.templates = templates;
        this.events = events;
    }

    public void opens() {
        house.opens();
    }

    /** A unit that leads bodies, or succeeds them. */
    public String lead() {
        return house.asking();
    }

    public ClassRef chairs() {
        return house.chairs();
    }

    public String lot(int pieces) {
        return house.lot(pieces);
    }

    public String desk() {
        return house.desk(10);
    }

    public String next() {
        return house.next();
    }

    /** Somebody of the warehouse office. */
    public Caller office(String name, String role) {
        return house.who(name, role);
    }

    private Caller of(String unit) {
        String staff = "h-" + unit;
        if (events.lastSequenceNumberFor(Staff.stream(staff)).isEmpty()) {
            StaffEnrolled enrolled = new StaffEnrolled(staff, unit, List.of("UNIT_HANDLER"), DAY);
            events.publish(new GenericDomainEventMessage<>("Given", Staff.stream(staff), 0, enrolled));
        }
        return new Caller(staff, Set.of("UNIT_HANDLER"), unit);
    }

    private TransferPayload draft(String unit, Purpose purpose, String code, int pieces) {
        LocalDate dueOn = purpose == Purpose.LOAN ? DAY.plusDays(60) : null;
        List<TransferItemInput> items = List.of(TransferHouse.pieces(code, pieces));
        return house.orders(of(unit))
                .draftTransfer(new DraftTransferInput(unit, purpose, "开会用", null, dueOn, items, house.next(), DAY));
    }

    /** What is refused where the unit drafts a loan, or an allotment. */
    public List<String> drafting(String unit, boolean loan, String code, int pieces) {
        return TransferHouse.codes(draft(unit, loan ? Purpose.LOAN : Purpose.ALLOTMENT, code, pieces));
    }

    /** Identifier of a loan order that was asked for. */
    public String requested(String unit, String code, int pieces) {
        String order = TransferHouse.id(draft(unit, Purpose.LOAN, code, pieces));
        TransferHouse.id(house.orders(of(unit)).requestTransfer(house.order(order)));
        return order;
    }

    /** And approved. */
    public String approved(String unit, String code, int pieces) {
        String order = requested(unit, code, pieces);
        TransferHouse.id(house.approver().approveTransfer(house.approval(order)));
        return order;
    }

    /** And issued and signed for. */
    public String lent(String unit, String code, int pieces) {
        String order = approved(unit, code, pieces);
        none(issue(order));
        none(house.receive(of(unit), order, TransferHouse.taking(1)));
        return order;
    }

    private static void none(List<String> codes) {
        if (!codes.isEmpty()) {
            throw new AssertionError(codes);
        }
    }

    public List<String> approving(String order) {
        return TransferHouse.codes(house.approver().approveTransfer(house.approval(order)));
    }

    public List<String> issue(String order) {
        return TransferHouse.codes(house.handover(house.keeperAt()).issueTransferLines(house.issuing(order)));
    }

    public List<String> take(String unit, String order) {
        return house.receive(of(unit), order, TransferHouse.taking(1));
    }

    public List<String> refuse(String unit, String order) {
        return house.receive(of(unit), order, TransferHouse.refusing(1));
    }

    public List<String> bringBack(String order, @Nullable Integer pieces) {
        return house.bringBack(order, 1, pieces);
    }

    public List<String> inspect(String order, Inspection result) {
        return house.inspect(order, 1, null, result);
    }

    /** Pieces that will not come back, and that somebody answered for. */
    public List<String> lose(String unit, String order, int pieces) {
        none(TransferHouse.codes(house.loans(of(unit))
                .reportTransferLoss(
                        new ReportTransferLossInput(order, 1, pieces, "会后未见", List.of(), house.next(), DAY, null))));
        return TransferHouse.codes(house.loans(house.who("approver", "APPROVER"))
                .decideTransferResponsibility(new DecideTransferResponsibilityInput(
                        order,
                        1,
                        ResponsibilityCause.LOSS,
                        pieces,
                        new BigDecimal("120.00"),
                        "缴1号",
                        null,
                        "照价",
                        List.of(),
                        house.next(),
                        DAY,
                        null)));
    }

    private KitOrderController kits(Caller by) {
        return new KitOrderController(new TransferDesk(desk, () -> by, errors), templates);
    }

    public TransferPayloadOf requestKit(String unit, String template) {
        return TransferPayloadOf.of(kits(of(unit))
                .requestKit(new RequestKitInput(unit, template, "配置", null, DAY.plusDays(60), house.next(), DAY)));
    }

    /** The answer, for other packages. */
    public record TransferPayloadOf(String order, List<String> codes) {
        static TransferPayloadOf of(TransferPayload payload) {
            return new TransferPayloadOf(String.valueOf(payload.order()), TransferHouse.codes(payload));
        }
    }

    /** Somebody who looks at things for the warehouse. */
    public String acceptor() {
        String staff = "acceptor-" + lead();
        if (events.lastSequenceNumberFor(Staff.stream(staff)).isEmpty()) {
            StaffEnrolled enrolled = new StaffEnrolled(staff, house.office(), List.of("ACCEPTOR"), DAY);
            events.publish(new GenericDomainEventMessage<>("Given", Staff.stream(staff), 0, enrolled));
        }
        return staff;
    }

    public List<String> handOver(String body, String successor, String acceptor, String order, int pieces) {
        return TransferHouse.codes(kits(house.who("approver", "APPROVER"))
                .handOverKit(new HandOverKitInput(
                        body,
                        successor,
                        List.of(new HandedOverLineInput(order, 1, pieces)),
                        house.zone(),
                        house.keeper(),
                        acceptor,
                        null,
                        List.of(),
                        null,
                        house.next(),
                        DAY,
                        null)));
    }

    /** Whom the sheet of a handover names as the one who took things back. */
    public String keeper() {
        return house.keeper();
    }

    public List<String> reverse(Caller by, String order, Class<?> kind, String... confirmed) {
        return TransferHouse.codes(house.reverse(house.orders(by), order, kind, confirmed));
    }

    public Caller keeping() {
        return house.keeperAt();
    }

    public String idOf(String code) {
        return house.idOf(code);
    }

    public List<String> kinds(String stream) {
        return house.kinds(stream);
    }

    public String eventOf(String stream, Class<?> kind) {
        return house.eventOf(stream, kind);
    }

    public <E> List<E> said(String stream, Class<E> kind) {
        return house.said(stream, kind);
    }

    public List<? extends DomainEventMessage<?>> stream(String id) {
        return house.stream(id);
    }
}
