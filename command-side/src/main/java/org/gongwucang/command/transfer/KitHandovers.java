package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.OrderedThings;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.transfer.KitCommand.HandOverKit;
import org.gongwucang.command.transfer.KitCommand.HandedOverLine;
import org.gongwucang.command.transfer.TransferCommand.ApproveTransfer;
import org.gongwucang.command.transfer.TransferOrderState.Phase;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferMatch;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.springframework.stereotype.Component;

/**
 * 配置移交: what a temporary body has goes to its successor. The sheet of the handover names who took it back for the
 * warehouse and who looked at it; an approver, who is neither, agrees to the successor's order. The return and the
 * approval are one act: nobody else can have the thing in between, and where the order cannot be approved nothing came back.
 */
@Component
class KitHandovers {

    private static final String ACCEPTOR = "ACCEPTOR";

    private final TransferOrders orders;
    private final TransferApproving approving;
    private final OrderedThings things;
    private final TransferEvidence evidence;
    private final Aggregates aggregates;
    private final Staff staff;

    KitHandovers(
            TransferOrders orders,
            TransferApproving approving,
            OrderedThings things,
            TransferEvidence evidence,
            Aggregates aggregates,
            Staff staff) {
        this.orders = orders;
        this.approving = approving;
        this.things = things;
        this.evidence = evidence;
        this.aggregates = aggregates;
        this.staff = staff;
    }

    @CommandHandler
    Answer handle(HandOverKit c, MetaData said) {
        return orders.ofApprover(c.order(), said, successor -> {
            successor.requirePhase(Phase.REQUESTED);
            requireWitnesses(c, Caller.in(said));
            Map<String, List<HandedOverLine>> byOrder = c.lines().stream()
                    .collect(Collectors.groupingBy(HandedOverLine::order, TreeMap::new, Collectors.toList()));
            require(
                    !byOrder.isEmpty(),
                    "TRANSFER_ORDER_EMPTY",
                    "number",
                    successor.state().number());
            byOrder.forEach((order, lines) -> of(order).execute(from -> comeBack(from, lines, successor, c, said)));
            approving.decide(
                    successor,
                    new ApproveTransfer(
                            c.order(), List.of(), c.dueOn(), c.evidence(), c.overStandard(), c.occurredOn()),
                    said);
        });
    }

    private Aggregate<TransferOrder> of(String order) {
        return required(aggregates.find(TransferOrder.class, order), "NOT_FOUND", "code", order);
    }

    private void requireWitnesses(HandOverKit c, Caller approver) {
        String keeper = c.place().custodian();
        boolean apart =
                !keeper.equals(c.acceptor()) && approver.isApartFrom(keeper) && approver.isApartFrom(c.acceptor());
        require(apart, "HANDOVER_NOT_APART", "approver", approver.staff(), "keeper", keeper, "acceptor", c.acceptor());
        Staff.Member acceptor = required(staff.find(c.acceptor()), "STAFF_UNKNOWN", "staff", c.acceptor());
        require(acceptor.active(), "STAFF_INACTIVE", "staff", c.acceptor());
        require(acceptor.roles().contains(ACCEPTOR), "STAFF_NOT_ACCEPTOR", "staff", c.acceptor());
    }

    private void comeBack(
            TransferOrder from, List<HandedOverLine> lines, TransferOrder successor, HandOverKit c, MetaData said) {
        String unit = from.state().unit();
        require(unit.equals(c.body()), "NOT_FOUND", "code", from.id());
        require(
                !unit.equals(successor.state().unit()),
                "TRANSFER_TO_HOLDER",
                "unit",
                unit,
                "code",
                successor.state().number());
        from.requirePhase(Phase.APPROVED);
        from.told();
        List<String> proofs = evidence.brought(c.evidence(), said);
        lines.stream()
                .sorted(Comparator.comparing((HandedOverLine one) ->
                        Objects.requireNonNull(from.line(one.line()).match()).thing()))
                .forEach(one -> comeBack(from, one, c, proofs, said));
        orders.follow(from, successor.state().number());
    }

    private void comeBack(TransferOrder from, HandedOverLine one, HandOverKit c, List<String> proofs, MetaData said) {
        TransferLineState line = from.line(one.line(), TransferLineState.Phase.RECEIVED);
        int pieces = Objects.requireNonNullElse(one.pieces(), line.atUnit());
        LoanReturns.requirePieces(one.line(), pieces, line.atUnit());
        TransferMatch match = Objects.requireNonNull(line.match());
        OrderedThings.ForLine about = ThingOfLine.of(from, match, c.occurredOn());
        OrderedThings.Wanted some = ThingOfLine.some(match, pieces);
        Place place = c.place();
        things.receiveBack(about, some, place.custodian());
        from.say(new TransferLineReturned(
                from.id(), one.line(), match.kind(), match.thing(), pieces, place.custodian(), c.occurredOn()));
        things.inspect(about, some, Inspection.PASS, place, c.acceptor(), null, proofs);
        from.say(new TransferReturnInspected(
                from.id(),
                one.line(),
                match.kind(),
                match.thing(),
                pieces,
                Inspection.PASS.name(),
                place.location(),
                place.custodian(),
                null,
                c.acceptor(),
                evidence.cited(from, one.line(), c.evidence(), c.occurredOn(), said),
                c.occurredOn()));
    }
}
