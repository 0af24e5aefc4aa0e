package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.OrderedThings;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.TransferCommand.InspectTransferReturn;
import org.gongwucang.command.transfer.TransferCommand.ReturnTransferLine;
import org.gongwucang.command.transfer.TransferOrderState.Phase;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferMatch;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.springframework.stereotype.Component;

/** 归还: taken back piece by piece by a keeper, and looked at by somebody else before it is in stock again. */
@Component
class LoanReturns {

    private final TransferOrders orders;
    private final OrderedThings things;
    private final TransferEvidence evidence;
    private final LoanNoticing noticing;

    LoanReturns(TransferOrders orders, OrderedThings things, TransferEvidence evidence, LoanNoticing noticing) {
        this.orders = orders;
        this.things = things;
        this.evidence = evidence;
        this.noticing = noticing;
    }

    @CommandHandler
    Answer handle(ReturnTransferLine c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            order.requirePhase(Phase.APPROVED);
            TransferLineState line = order.line(c.line(), TransferLineState.Phase.RECEIVED);
            int pieces = Objects.requireNonNullElse(c.pieces(), line.atUnit());
            requirePieces(c.line(), pieces, line.atUnit());
            TransferMatch match = Objects.requireNonNull(line.match());
            String by = Caller.in(said).staff();
            things.receiveBack(ThingOfLine.of(order, match, c.occurredOn()), ThingOfLine.some(match, pieces), by);
            order.say(new TransferLineReturned(
                    c.order(), c.line(), match.kind(), match.thing(), pieces, by, c.occurredOn()));
            if (order.line(c.line()).out() == 0) {
                noticing.settled(order, c.line(), c.occurredOn());
            }
        });
    }

    /** Of what is there of a line: at the unit, waiting, damaged or lost. */
    static void requirePieces(int line, int pieces, int most) {
        require(
                pieces >= 1 && pieces <= most,
                "TRANSFER_PIECES_OUT_OF_RANGE",
                "line",
                line,
                "pieces",
                pieces,
                "most",
                most);
    }

    @CommandHandler
    Answer handle(InspectTransferReturn c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            order.requirePhase(Phase.APPROVED);
            TransferLineState line = order.line(c.line());
            int pieces = Objects.requireNonNullElse(c.pieces(), line.waiting());
            requirePieces(c.line(), pieces, line.waiting());
            String by = Caller.in(said).staff();
            Deed.requireApart(Caller.in(said), line.takers().toArray(Deed[]::new));
            Place place = c.place();
            require(place == null || !by.equals(place.custodian()), "CUSTODIAN_MAY_NOT_ACCEPT", "staff", by);
            inspect(order, Objects.requireNonNull(line.match()), pieces, c, said);
        });
    }

    private void inspect(TransferOrder order, TransferMatch match, int pieces, InspectTransferReturn c, MetaData said) {
        String by = Caller.in(said).staff();
        Place place = c.result() == Inspection.WRONG_ITEM ? null : c.place();
        List<String> proofs = evidence.brought(c.evidence(), said);
        things.inspect(
                ThingOfLine.of(order, match, c.occurredOn()),
                ThingOfLine.some(match, pieces),
                c.result(),
                place,
                by,
                c.note().value(),
                proofs);
        order.say(new TransferReturnInspected(
                c.order(),
                c.line(),
                match.kind(),
                match.thing(),
                pieces,
                c.result().name(),
                place == null ? null : place.location(),
                place == null ? null : place.custodian(),
                c.note().value(),
                by,
                evidence.cited(order, c.line(), c.evidence(), c.occurredOn(), said),
                c.occurredOn()));
    }
}
