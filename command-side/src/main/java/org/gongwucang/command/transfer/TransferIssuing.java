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
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.transfer.TransferCommand.CheckGatePass;
import org.gongwucang.command.transfer.TransferCommand.IssueTransferLines;
import org.gongwucang.command.transfer.TransferCommand.IssuedLine;
import org.gongwucang.command.transfer.TransferOrderState.Phase;
import org.gongwucang.events.transfer.GatePassChecked;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出库: what is reserved leaves its place, all lines of an act or none, under one gate pass that is checked at the gate. */
@Component
class TransferIssuing {

    private final TransferOrders orders;
    private final DocumentNumbers numbers;
    private final TransferRules rules;
    private final OrderedThings things;
    private final LoanNoticing noticing;

    TransferIssuing(
            TransferOrders orders,
            DocumentNumbers numbers,
            TransferRules rules,
            OrderedThings things,
            LoanNoticing noticing) {
        this.orders = orders;
        this.numbers = numbers;
        this.rules = rules;
        this.things = things;
        this.noticing = noticing;
    }

    @CommandHandler
    Answer handle(IssueTransferLines c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            order.requirePhase(Phase.APPROVED);
            TransferOrderState state = order.state();
            String by = Caller.in(said).staff();
            Deed.requireApart(Caller.in(said), state.request(), state.step(), state.approval());
            issue(order, c, meant(order, c), by);
        });
    }

    /** The lines that are meant, in the order of the things' identifiers. */
    private List<TransferMatch> meant(TransferOrder order, IssueTransferLines c) {
        List<Integer> lines = c.lines().isEmpty()
                ? reserved(order)
                : c.lines().stream().map(IssuedLine::line).toList();
        require(
                !lines.isEmpty(),
                "TRANSFER_ORDER_EMPTY",
                "number",
                order.state().number());
        List<TransferMatch> meant = lines.stream()
                .distinct()
                .map(line -> Objects.requireNonNull(
                        order.line(line, TransferLineState.Phase.RESERVED).match()))
                .sorted(Comparator.comparing(TransferMatch::thing).thenComparing(TransferMatch::line))
                .toList();
        meant.forEach(match -> rules.requireIn(c.warehouse(), match.location()));
        return meant;
    }

    private static List<Integer> reserved(TransferOrder order) {
        return order.lines().entrySet().stream()
                .filter(line -> line.getValue().phase() == TransferLineState.Phase.RESERVED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The number stands in what is said of the things, so it is taken before them; whoever takes one waits for nobody else. */
    private void issue(TransferOrder order, IssueTransferLines c, List<TransferMatch> meant, String by) {
        TransferOrderState state = order.state();
        String gatePass = numbers.next(
                TransferNumbers.ofGatePasses(c.warehouse()),
                TransferNumbers.gatePassPrefix(c.warehouse()),
                c.order(),
                c.occurredOn());
        Obstacles obstacles = new Obstacles();
        meant.forEach(match -> obstacles.attempt(
                match,
                () -> things.issue(
                        ThingOfLine.of(order, match, c.occurredOn()),
                        ThingOfLine.all(match).wipedBy(certificateOf(match.line(), c)),
                        gatePass,
                        order.line(match.line()).dueOn())));
        obstacles.requireNone(state.number());
        meant.stream()
                .sorted(Comparator.comparing(TransferMatch::line))
                .forEach(match -> order.say(issued(order, match, gatePass, c, by)));
        order.say(new GatePassIssued(
                c.order(),
                gatePass,
                state.number(),
                c.warehouse(),
                state.unit(),
                meant.stream().map(TransferMatch::line).sorted().toList(),
                meant.stream().mapToInt(TransferMatch::pieces).sum(),
                by,
                c.occurredOn()));
        noticing.expect(
                c.order(),
                meant.stream()
                        .map(match -> order.line(match.line()).dueOn())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable String certificateOf(int line, IssueTransferLines c) {
        return c.lines().stream()
                .filter(one -> one.line() == line)
                .findFirst()
                .map(one -> one.wipeCertificate().value())
                .orElse(null);
    }

    private static TransferLineIssued issued(
            TransferOrder order, TransferMatch match, String gatePass, IssueTransferLines c, String by) {
        return new TransferLineIssued(
                c.order(),
                match.line(),
                match.kind(),
                match.thing(),
                match.code(),
                match.pieces(),
                match.value(),
                match.location(),
                gatePass,
                by,
                order.line(match.line()).dueOn(),
                c.occurredOn());
    }

    @CommandHandler
    Answer handle(CheckGatePass c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            Deed check = order.pass(c.gatePass()).check();
            require(
                    check == null,
                    "GATE_PASS_CHECKED",
                    "gatePass",
                    c.gatePass(),
                    "staff",
                    check == null ? "" : check.staff(),
                    "event",
                    check == null ? "" : check.event());
            order.say(
                    new GatePassChecked(c.order(), c.gatePass(), Caller.in(said).staff(), c.occurredOn()));
        });
    }
}
