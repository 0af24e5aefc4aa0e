package org.gongwucang.command.transfer;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.OrderedThings;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.TransferCommand.ReceiveTransferLine;
import org.gongwucang.command.transfer.TransferCommand.RefuseTransferLine;
import org.gongwucang.command.transfer.TransferOrderState.Phase;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferMatch;
import org.springframework.stereotype.Component;

/** 签收: the unit takes what was issued to it, or does not, line by line; somebody else than who issued it. */
@Component
class TransferReceiving {

    private static final String LOT = "LOT";

    private final TransferOrders orders;
    private final OrderedThings things;
    private final TransferEvidence evidence;

    TransferReceiving(TransferOrders orders, OrderedThings things, TransferEvidence evidence) {
        this.orders = orders;
        this.things = things;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(ReceiveTransferLine c, MetaData said) {
        return orders.ofUnit(c.order(), said, order -> {
            String by = Caller.in(said).staff();
            TransferMatch match = onItsWay(order, c.line(), Caller.in(said));
            boolean becomesLot = match.kind().equals(LOT) && !order.state().isLoan();
            things.sign(ThingOfLine.of(order, match, c.occurredOn()), ThingOfLine.all(match), by, c.user(), c.newId());
            order.say(new TransferLineReceived(
                    c.order(),
                    c.line(),
                    match.kind(),
                    match.thing(),
                    becomesLot ? c.newId() : null,
                    match.pieces(),
                    c.user(),
                    by,
                    evidence.cited(order, c.line(), c.evidence(), c.occurredOn(), said),
                    c.occurredOn()));
        });
    }

    private static TransferMatch onItsWay(TransferOrder order, int line, Caller by) {
        order.requirePhase(Phase.APPROVED);
        TransferLineState state = order.line(line, TransferLineState.Phase.ISSUED);
        Deed.requireApart(by, state.issue());
        return Objects.requireNonNull(state.match());
    }

    @CommandHandler
    Answer handle(RefuseTransferLine c, MetaData said) {
        return orders.ofUnit(c.order(), said, order -> {
            String by = Caller.in(said).staff();
            TransferMatch match = onItsWay(order, c.line(), Caller.in(said));
            things.refuse(
                    ThingOfLine.of(order, match, c.occurredOn()),
                    ThingOfLine.all(match),
                    by,
                    c.reason().value());
            order.say(new TransferLineRefused(
                    c.order(),
                    c.line(),
                    match.kind(),
                    match.thing(),
                    match.pieces(),
                    match.value(),
                    c.reason().value(),
                    by,
                    evidence.cited(order, c.line(), c.evidence(), c.occurredOn(), said),
                    c.occurredOn()));
        });
    }
}
