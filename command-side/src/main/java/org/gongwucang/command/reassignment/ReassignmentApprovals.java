package org.gongwucang.command.reassignment;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.ReassignedThings;
import org.gongwucang.command.asset.ReassignedThings.ForAct;
import org.gongwucang.command.asset.ReassignedThings.Known;
import org.gongwucang.command.asset.ReassignedThings.Parted;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reassignment.ReassignmentCommand.ApproveReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.RejectReassignment;
import org.gongwucang.command.reassignment.ReassignmentState.Phase;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.reassignment.ReassignmentApproved;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.gongwucang.events.reassignment.ReassignmentRejected;
import org.gongwucang.events.reassignment.ReassignmentStepApproved;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/**
 * 划转审批: by one approver, or two where the matrix asks for them. The last of them moves every line in the same act; where one of
 * them cannot go over, all that cannot are named and nothing is stored.
 */
@Component
class ReassignmentApprovals {

    private static final int TWO = 2;

    private final ReassignmentActs acts;
    private final ReassignmentRules rules;
    private final ReassignedThings things;

    ReassignmentApprovals(ReassignmentActs acts, ReassignmentRules rules, ReassignedThings things) {
        this.acts = acts;
        this.rules = rules;
        this.things = things;
    }

    @CommandHandler
    Answer handle(ApproveReassignment c, MetaData said) {
        return acts.of(c.reassignment(), said, act -> approve(act, c, Caller.in(said)));
    }

    private void approve(Reassignment act, ApproveReassignment c, Caller by) {
        int step = pendingStep(act, by);
        LocalDate day = c.occurredOn();
        rules.requireReceiving(act.state().to());
        Weighing storage = rules.storage(day);
        acts.requireAllMovable(act, storage, day);
        BigDecimal value = act.lines().values().stream()
                .map(line -> things.look(line.wanted()))
                .map(Known::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Weighing matrix = rules.matrix(value, day);
        List<String> evidence = acts.cited(act, c.evidence(), day, by);
        List<Weighed> decidedBy = rules.cited(day, matrix, acts.weighed(act, storage));
        if (step == 1 && ReassignmentRules.needsSecondStep(matrix, value)) {
            act.say(new ReassignmentStepApproved(c.reassignment(), step, by.staff(), value, evidence, decidedBy, day));
        } else {
            act.say(new ReassignmentApproved(c.reassignment(), step, by.staff(), value, evidence, decidedBy, day));
            ReassignmentActs.inOrder(act).forEach(line -> move(act, line.getKey(), line.getValue(), c));
        }
    }

    private void move(Reassignment act, int number, ReassignmentLineState line, ApproveReassignment c) {
        ForAct forLine = ReassignmentActs.forLine(act, number, c.occurredOn());
        BigDecimal value = things.look(line.wanted()).value();
        Parted parted = things.move(forLine, line.wanted(), Ids.of(c.act(), "reassigned", String.valueOf(number)));
        act.say(new ReassignmentLineMoved(
                act.id(),
                number,
                line.about().kind(),
                line.about().thing(),
                line.about().code(),
                line.about().pieces(),
                value,
                String.valueOf(line.custodian()),
                parted.lot(),
                parted.code(),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(RejectReassignment c, MetaData said) {
        return acts.of(c.reassignment(), said, act -> {
            Caller by = Caller.in(said);
            act.say(new ReassignmentRejected(
                    c.reassignment(),
                    pendingStep(act, by),
                    by.staff(),
                    c.reason().value(),
                    c.occurredOn()));
        });
    }

    /** The step that is to be decided, which is theirs: of somebody who neither asked nor signed nor took the other step. */
    private static int pendingStep(Reassignment act, Caller by) {
        act.requirePhase(Phase.AGREED, Phase.STEP_APPROVED);
        ReassignmentState state = act.state();
        boolean second = state.phase() == Phase.STEP_APPROVED;
        Role needed = second ? Role.SECOND_APPROVER : Role.APPROVER;
        require(
                by.roles().contains(needed.name()),
                "REASSIGNMENT_STEP_OF_OTHERS",
                "number",
                state.number(),
                "state",
                state.phase(),
                "role",
                needed);
        Deed.requireApart(by, state.request(), state.agreement(), state.firstApproval());
        return second ? TWO : 1;
    }
}
