package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.OrderedThings;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.TransferCommand.CloseTransfer;
import org.gongwucang.command.transfer.TransferCommand.RejectTransfer;
import org.gongwucang.command.transfer.TransferCommand.ReturnTransfer;
import org.gongwucang.command.transfer.TransferCommand.WithdrawTransfer;
import org.gongwucang.command.transfer.TransferCommand.WithdrawTransferLines;
import org.gongwucang.command.transfer.TransferOrderState.Phase;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferLineReleased;
import org.gongwucang.events.transfer.TransferLineWithdrawn;
import org.gongwucang.events.transfer.TransferMatch;
import org.gongwucang.events.transfer.TransferRejected;
import org.gongwucang.events.transfer.TransferReturnedToDraft;
import org.gongwucang.events.transfer.TransferWithdrawn;
import org.springframework.stereotype.Component;

/** 出仓了结: how an order ends, or a line of it, otherwise than by being handed over; and how one that was is closed. */
@Component
class TransferEndings {

    private final TransferOrders orders;
    private final OrderedThings things;

    TransferEndings(TransferOrders orders, OrderedThings things) {
        this.orders = orders;
        this.things = things;
    }

    @CommandHandler
    Answer handle(ReturnTransfer c, MetaData said) {
        return orders.ofApprover(
                c.order(),
                said,
                order -> order.say(new TransferReturnedToDraft(
                        c.order(), Caller.in(said).staff(), c.reason().value(), c.occurredOn())));
    }

    @CommandHandler
    Answer handle(RejectTransfer c, MetaData said) {
        return orders.ofApprover(c.order(), said, order -> {
            int step = order.state().phase() == Phase.STEP_APPROVED ? 2 : 1;
            order.say(new TransferRejected(
                    c.order(), step, Caller.in(said).staff(), c.reason().value(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(WithdrawTransferLines c, MetaData said) {
        return orders.ofUnit(c.order(), said, order -> {
            if (order.state().phase() != Phase.APPROVED) {
                order.requirePhase(Phase.DRAFT);
                c.lines().forEach(line -> withdraw(order, line, c));
                return;
            }
            c.lines().forEach(line -> order.line(line, TransferLineState.Phase.RESERVED));
            release(order, c.lines(), c, c.reason().value(), said);
        });
    }

    private static void withdraw(TransferOrder order, int line, WithdrawTransferLines c) {
        TransferItem item = Objects.requireNonNull(
                order.line(line, TransferLineState.Phase.OPEN).item());
        order.say(new TransferLineWithdrawn(c.order(), line, item.quantity(), item.value(), c.occurredOn()));
    }

    private void release(TransferOrder order, List<Integer> lines, TransferCommand c, String reason, MetaData said) {
        lines.stream()
                .map(line -> Objects.requireNonNull(order.line(line).match()))
                .sorted(Comparator.comparing(TransferMatch::thing).thenComparing(TransferMatch::line))
                .forEach(match -> {
                    things.release(ThingOfLine.of(order, match, c.occurredOn()), ThingOfLine.all(match), reason);
                    order.say(new TransferLineReleased(
                            c.order(),
                            match.line(),
                            match.kind(),
                            match.thing(),
                            match.pieces(),
                            reason,
                            Caller.in(said).staff(),
                            c.occurredOn()));
                });
    }

    @CommandHandler
    Answer handle(WithdrawTransfer c, MetaData said) {
        return orders.ofUnit(c.order(), said, order -> {
            requireNothingIssued(order);
            List<Integer> reserved = order.lines().entrySet().stream()
                    .filter(line -> line.getValue().phase() == TransferLineState.Phase.RESERVED)
                    .map(Map.Entry::getKey)
                    .toList();
            release(order, reserved, c, c.reason().value(), said);
            order.say(new TransferWithdrawn(
                    c.order(), Caller.in(said).staff(), c.reason().value(), c.occurredOn()));
        });
    }

    private static void requireNothingIssued(TransferOrder order) {
        Phase phase = order.state().phase();
        boolean ended = phase == Phase.REJECTED || phase == Phase.WITHDRAWN || phase == Phase.CLOSED;
        if (ended) {
            order.requirePhase(Phase.REQUESTED);
        }
        order.lines().forEach((line, state) -> {
            if (state.issue() != null) {
                order.line(line, TransferLineState.Phase.RESERVED);
            }
        });
    }

    @CommandHandler
    Answer handle(CloseTransfer c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            order.requirePhase(Phase.APPROVED);
            List<Integer> open = order.lines().entrySet().stream()
                    .filter(line -> line.getValue().isOpen())
                    .map(Map.Entry::getKey)
                    .toList();
            require(
                    open.isEmpty(),
                    "TRANSFER_LINES_OPEN",
                    "number",
                    order.state().number(),
                    "lines",
                    open);
            order.say(new TransferClosed(
                    c.order(),
                    Caller.in(said).staff(),
                    order.lines().values().stream()
                            .filter(line -> line.issue() != null)
                            .mapToInt(TransferLineState::pieces)
                            .sum(),
                    order.lines().values().stream()
                            .mapToInt(TransferLineState::back)
                            .sum(),
                    c.occurredOn()));
        });
    }
}
