package org.gongwucang.command.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.OrderedThings;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.TransferCommand.ApproveTransfer;
import org.gongwucang.command.transfer.TransferCommand.ApproveTransferSecondStep;
import org.gongwucang.command.transfer.TransferMatching.Matched;
import org.gongwucang.command.transfer.TransferOrderState.Phase;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDenied;
import org.gongwucang.events.transfer.TransferMatch;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 出仓审批: by one approver, or two where the matrix asks for them. The last of them reserves every line in the same act; where
 * one of them cannot be had, all that cannot are named and nothing is stored.
 */
@Component
class TransferApproving {

    private final TransferOrders orders;
    private final TransferMatching matching;
    private final TransferRules rules;
    private final TransferStandards standards;
    private final PolicyRules policies;
    private final OrderedThings things;
    private final TransferEvidence evidence;

    TransferApproving(
            TransferOrders orders,
            TransferMatching matching,
            TransferRules rules,
            TransferStandards standards,
            PolicyRules policies,
            OrderedThings things,
            TransferEvidence evidence) {
        this.orders = orders;
        this.matching = matching;
        this.rules = rules;
        this.standards = standards;
        this.policies = policies;
        this.things = things;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(ApproveTransfer c, MetaData said) {
        return orders.ofApprover(c.order(), said, order -> decide(order, c, said));
    }

    void decide(TransferOrder order, ApproveTransfer c, MetaData said) {
        order.requirePhase(Phase.REQUESTED);
        LocalDate dueOn = c.dueOn() == null ? order.state().dueOn() : c.dueOn();
        TransferRules.requireDueDay(order.state().isLoan(), dueOn);
        Matched matched = matching.match(order, c.lines());
        List<Weighing> weighings = weighed(order, dueOn, matched.value(), c.occurredOn());
        Consent consent = new Consent(1, dueOn, matched, c.evidence(), c.overStandard(), weighings, c.occurredOn());
        if (TransferRules.needsSecondStep(weighings.get(0), matched.value())) {
            firstStep(order, consent, said);
        } else {
            approve(order, consent, said);
        }
    }

    private List<Weighing> weighed(TransferOrder order, @Nullable LocalDate dueOn, BigDecimal value, LocalDate day) {
        List<Weighing> weighings = new ArrayList<>();
        weighings.add(rules.matrix(value, day));
        rules.requireLoanDays(order.state(), dueOn, day).ifPresent(weighings::add);
        return weighings;
    }

    /** Nothing is reserved yet: the second approver may be days away. */
    private void firstStep(TransferOrder order, Consent consent, MetaData said) {
        consent.matched().obstacles().requireNone(order.state().number());
        consent.matched().taken().requireNone(order.state().number());
        Weighing[] weighed = standards.weighLast(order, consent, said);
        order.say(new TransferStepApproved(
                order.id(),
                1,
                Caller.in(said).staff(),
                consent.matched().value(),
                consent.dueOn(),
                consent.matched().matches(),
                evidence.cited(order, consent.evidence(), consent.day(), said),
                policies.cited(consent.day(), weighed),
                consent.day()));
    }

    @CommandHandler
    Answer handle(ApproveTransferSecondStep c, MetaData said) {
        return orders.ofApprover(c.order(), said, order -> {
            order.requirePhase(Phase.STEP_APPROVED);
            TransferOrderState state = order.state();
            Matched matched = new Matched(state.matches(), new Obstacles(), new Obstacles());
            List<Weighing> weighings = weighed(order, state.dueOn(), matched.value(), c.occurredOn());
            approve(
                    order,
                    new Consent(2, state.dueOn(), matched, c.evidence(), c.overStandard(), weighings, c.occurredOn()),
                    said);
        });
    }

    private void approve(TransferOrder order, Consent consent, MetaData said) {
        List<TransferMatch> matches = consent.matched().matches();
        reserve(order, consent);
        Weighing[] weighed = standards.weighLast(order, consent, said);
        order.say(new TransferApproved(
                order.id(),
                consent.step(),
                Caller.in(said).staff(),
                matches.size(),
                matches.stream().mapToInt(TransferMatch::pieces).sum(),
                consent.matched().value(),
                consent.dueOn(),
                evidence.cited(order, consent.evidence(), consent.day(), said),
                policies.cited(consent.day(), weighed),
                consent.day()));
        List<Integer> asked = List.copyOf(order.lines().keySet());
        matches.stream()
                .sorted(Comparator.comparing(TransferMatch::line))
                .forEach(match -> order.say(approved(order, match, consent)));
        deny(order, asked, consent, said);
    }

    /** In the order of the things' identifiers, so that two approvals cannot wait for each other. */
    private void reserve(TransferOrder order, Consent consent) {
        Obstacles obstacles = consent.matched().obstacles();
        consent.matched().matches().stream()
                .sorted(Comparator.comparing(TransferMatch::thing).thenComparing(TransferMatch::line))
                .filter(match -> !obstacles.has(match.line()))
                .forEach(match -> obstacles.attempt(
                        match,
                        () -> things.reserve(ThingOfLine.of(order, match, consent.day()), ThingOfLine.all(match))));
        obstacles.requireNone(order.state().number());
    }

    private static TransferLineApproved approved(TransferOrder order, TransferMatch match, Consent consent) {
        TransferOrderState state = order.state();
        return new TransferLineApproved(
                order.id(),
                match.line(),
                match.ofLine(),
                state.number(),
                state.unit(),
                state.purpose(),
                match.kind(),
                match.thing(),
                match.code(),
                match.assetClass(),
                match.name(),
                match.location(),
                match.pieces(),
                match.value(),
                consent.dueOn(),
                consent.day());
    }

    private static void deny(TransferOrder order, List<Integer> asked, Consent consent, MetaData said) {
        Set<Integer> given =
                consent.matched().matches().stream().map(TransferMatch::ofLine).collect(Collectors.toSet());
        asked.stream().filter(line -> !given.contains(line)).forEach(line -> {
            int pieces = Objects.requireNonNull(order.line(line).item()).quantity();
            order.say(new TransferLineDenied(
                    order.id(), line, pieces, Caller.in(said).staff(), consent.day()));
        });
    }
}
