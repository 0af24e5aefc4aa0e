package org.gongwucang.command.reassignment;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reassignment.ReassignmentCommand.AgreeToReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.DeclineReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.RequestReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.WithdrawReassignment;
import org.gongwucang.command.reassignment.ReassignmentState.Phase;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.reassignment.ReassignmentAgreed;
import org.gongwucang.events.reassignment.ReassignmentDeclined;
import org.gongwucang.events.reassignment.ReassignmentItem;
import org.gongwucang.events.reassignment.ReassignmentLineCustodianNamed;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.gongwucang.events.reassignment.ReassignmentWithdrawn;
import org.springframework.stereotype.Component;

/** 划转申请与接收: one unit asks, the other one signs that it will have the things. Nothing moves by it. */
@Component
class ReassignmentRequests {

    private final ReassignmentActs acts;
    private final ReassignmentRules rules;

    ReassignmentRequests(ReassignmentActs acts, ReassignmentRules rules) {
        this.acts = acts;
        this.rules = rules;
    }

    @CommandHandler
    Answer handle(RequestReassignment c, MetaData said) {
        return acts.ofGiver(c.reassignment(), said, act -> request(act, c, Caller.in(said)));
    }

    private void request(Reassignment act, RequestReassignment c, Caller by) {
        act.requirePhase(Phase.DRAFT);
        ReassignmentState state = act.state();
        Collection<ReassignmentLineState> lines = act.lines().values();
        require(!lines.isEmpty(), "REASSIGNMENT_EMPTY", "number", state.number());
        require(
                !state.isReorganisation() || !c.evidence().isEmpty(),
                "REASSIGNMENT_PAPER_MISSING",
                "number",
                state.number(),
                "document",
                String.valueOf(state.document()));
        Weighing storage = rules.storage(c.occurredOn());
        acts.requireAllMovable(act, storage, c.occurredOn());
        List<ReassignmentItem> items =
                lines.stream().map(ReassignmentLineState::about).toList();
        act.say(new ReassignmentRequested(
                c.reassignment(),
                by.staff(),
                items.size(),
                items.stream().mapToInt(ReassignmentItem::pieces).sum(),
                items.stream().map(ReassignmentItem::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                acts.cited(act, c.evidence(), c.occurredOn(), by),
                rules.cited(c.occurredOn(), acts.weighed(act, storage)),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(AgreeToReassignment c, MetaData said) {
        return acts.ofReceiver(c.reassignment(), said, act -> agree(act, c, Caller.in(said)));
    }

    /** Who has it in his hands then is said of each line, so that the last approval needs nobody of the unit any more. */
    private void agree(Reassignment act, AgreeToReassignment c, Caller by) {
        act.requirePhase(Phase.REQUESTED);
        Deed.requireApart(by, act.state().request());
        c.custodians().keySet().forEach(act::line);
        rules.requireReceiving(act.state().to());
        String others = c.custodian() == null ? by.staff() : c.custodian();
        for (Map.Entry<Integer, ReassignmentLineState> line : act.lines().entrySet()) {
            String meant = Objects.requireNonNullElse(line.getValue().custodian(), others);
            String named = c.custodians().getOrDefault(line.getKey(), meant);
            act.say(new ReassignmentLineCustodianNamed(c.reassignment(), line.getKey(), named, c.occurredOn()));
        }
        acts.requireAllMovable(act, rules.storage(c.occurredOn()), c.occurredOn());
        act.say(new ReassignmentAgreed(
                c.reassignment(), by.staff(), acts.cited(act, c.evidence(), c.occurredOn(), by), c.occurredOn()));
    }

    @CommandHandler
    Answer handle(DeclineReassignment c, MetaData said) {
        return acts.ofReceiver(c.reassignment(), said, act -> {
            act.requirePhase(Phase.REQUESTED);
            act.say(new ReassignmentDeclined(
                    c.reassignment(), Caller.in(said).staff(), c.reason().value(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(WithdrawReassignment c, MetaData said) {
        return acts.ofGiver(c.reassignment(), said, act -> {
            act.requirePhase(Phase.REQUESTED, Phase.DRAFT, Phase.AGREED, Phase.STEP_APPROVED);
            act.say(new ReassignmentWithdrawn(
                    c.reassignment(), Caller.in(said).staff(), c.reason().value(), c.occurredOn()));
        });
    }
}
