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
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.TransferCommand.DecideTransferResponsibility;
import org.gongwucang.command.transfer.TransferCommand.ExtendLoans;
import org.gongwucang.command.transfer.TransferCommand.ReportTransferLoss;
import org.gongwucang.command.transfer.TransferCommand.ResponsibilityCause;
import org.gongwucang.command.transfer.TransferOrderState.Phase;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.TransferLineLossReported;
import org.gongwucang.events.transfer.TransferMatch;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.springframework.stereotype.Component;

/** 借用管理: what happens to a loan while it is out: it is extended, or something of it is lost or damaged and answered for. */
@Component
class LoanCare {

    private final TransferOrders orders;
    private final TransferRules rules;
    private final OrderedThings things;
    private final PolicyRules policies;
    private final TransferEvidence evidence;
    private final LoanNoticing noticing;

    LoanCare(
            TransferOrders orders,
            TransferRules rules,
            OrderedThings things,
            PolicyRules policies,
            TransferEvidence evidence,
            LoanNoticing noticing) {
        this.orders = orders;
        this.rules = rules;
        this.things = things;
        this.policies = policies;
        this.evidence = evidence;
        this.noticing = noticing;
    }

    @CommandHandler
    Answer handle(ExtendLoans c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            order.requirePhase(Phase.APPROVED);
            Deed.requireApart(Caller.in(said), order.state().request());
            List<Integer> lines = c.lines().isEmpty() ? onLoan(order) : c.lines();
            require(
                    !lines.isEmpty(),
                    "TRANSFER_ORDER_EMPTY",
                    "number",
                    order.state().number());
            lines.forEach(
                    line -> LoanReturns.requirePieces(line, 1, order.line(line).atUnit()));
            lines.stream()
                    .map(line -> Objects.requireNonNull(order.line(line).match()))
                    .sorted(Comparator.comparing(TransferMatch::thing).thenComparing(TransferMatch::line))
                    .forEach(match -> extend(order, match, c, said));
            noticing.expect(c.order(), List.of(c.dueOn()));
        });
    }

    private static List<Integer> onLoan(TransferOrder order) {
        return order.lines().entrySet().stream()
                .filter(line -> line.getValue().atUnit() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void extend(TransferOrder order, TransferMatch match, ExtendLoans c, MetaData said) {
        int line = match.line();
        TransferLineState loan = order.line(line);
        Weighing rule = rules.requireExtension(line, loan, c.dueOn(), c.occurredOn());
        things.extend(ThingOfLine.of(order, match, c.occurredOn()), ThingOfLine.some(match, loan.atUnit()), c.dueOn());
        order.say(new LoanExtended(
                c.order(),
                line,
                match.kind(),
                match.thing(),
                loan.extensions() + 1,
                Objects.requireNonNull(loan.dueOn()),
                c.dueOn(),
                c.reason().value(),
                Caller.in(said).staff(),
                policies.cited(
                        c.occurredOn(),
                        rule.against("extension", loan.extensions() + 1).against("dueOn", c.dueOn())),
                c.occurredOn()));
        noticing.settled(order, line, c.occurredOn());
    }

    @CommandHandler
    Answer handle(ReportTransferLoss c, MetaData said) {
        return orders.ofUnitOrKeeper(c.order(), said, order -> {
            order.requirePhase(Phase.APPROVED);
            TransferLineState line = order.line(c.line(), TransferLineState.Phase.RECEIVED);
            LoanReturns.requirePieces(c.line(), c.pieces(), line.atUnit());
            TransferMatch match = Objects.requireNonNull(line.match());
            things.lose(
                    ThingOfLine.of(order, match, c.occurredOn()),
                    ThingOfLine.some(match, c.pieces()),
                    Caller.in(said).staff(),
                    c.circumstances().value(),
                    evidence.brought(c.evidence(), said));
            order.say(new TransferLineLossReported(
                    c.order(),
                    c.line(),
                    match.kind(),
                    match.thing(),
                    c.pieces(),
                    c.circumstances().value(),
                    Caller.in(said).staff(),
                    evidence.cited(order, c.line(), c.evidence(), c.occurredOn(), said),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(DecideTransferResponsibility c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            order.requirePhase(Phase.APPROVED);
            TransferLineState line = order.line(c.line());
            boolean loss = c.cause() == ResponsibilityCause.LOSS;
            LoanReturns.requirePieces(c.line(), c.pieces(), loss ? line.lost() : line.damaged());
            Caller by = Caller.in(said);
            Deed.requireApart(by, order.state().request());
            if (loss) {
                Deed.requireApart(by, line.losers().toArray(Deed[]::new));
            }
            order.say(new TransferResponsibilityDecided(
                    c.order(),
                    c.line(),
                    c.cause().name(),
                    c.pieces(),
                    c.amount().amount(),
                    c.treasuryReceipt().value(),
                    c.waiver().value(),
                    c.reason().value(),
                    by.staff(),
                    evidence.cited(order, c.line(), c.evidence(), c.occurredOn(), said),
                    c.occurredOn()));
        });
    }
}
