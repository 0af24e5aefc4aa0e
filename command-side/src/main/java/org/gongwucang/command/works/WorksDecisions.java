package org.gongwucang.command.works;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.building.Building;
import org.gongwucang.command.building.Buildings;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.command.works.WorksCommand.ApproveWorks;
import org.gongwucang.command.works.WorksCommand.RejectWorks;
import org.gongwucang.command.works.WorksCommand.RequestWorks;
import org.gongwucang.command.works.WorksCommand.ReviewWorks;
import org.gongwucang.command.works.WorksCommand.WithdrawWorks;
import org.gongwucang.command.works.WorksState.Phase;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.works.WorksApproved;
import org.gongwucang.events.works.WorksRejected;
import org.gongwucang.events.works.WorksRequested;
import org.gongwucang.events.works.WorksReviewed;
import org.gongwucang.events.works.WorksStepApproved;
import org.gongwucang.events.works.WorksWithdrawn;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 维修审批: asked for by the unit, reviewed by the space officer, approved in one step or two; each by another person. */
@Component
class WorksDecisions {

    private static final int TWO = 2;

    private final WorksOrders orders;
    private final WorksRules rules;
    private final DocumentNumbers numbers;
    private final Buildings buildings;

    WorksDecisions(WorksOrders orders, WorksRules rules, DocumentNumbers numbers, Buildings buildings) {
        this.orders = orders;
        this.rules = rules;
        this.numbers = numbers;
        this.buildings = buildings;
    }

    @CommandHandler
    Answer handle(RequestWorks c, MetaData said) {
        return orders.ofNew(c.order(), said, order -> request(order, c, Caller.in(said)));
    }

    private void request(WorksOrder order, RequestWorks c, Caller by) {
        rules.requireReach(c.unit(), by, c.unit());
        rules.requireOwn(c.unit(), by);
        rules.requireActive(c.unit());
        rules.requireOpenHouse();
        requireStands(c.building());
        String number =
                numbers.next(WorksNumbers.ofOrders(c.unit()), WorksNumbers.prefix(c.unit()), c.order(), c.occurredOn());
        order.open(new WorksRequested(
                c.order(),
                number,
                c.unit(),
                c.kind().name(),
                c.place().value(),
                c.building().value(),
                c.description().value(),
                c.estimate().amount(),
                by.staff(),
                orders.cited(c.order(), c.unit(), c.evidence(), by),
                c.occurredOn()));
    }

    /** Where works are done in a building of the register, it is one that stands; a place outside of it is told in words only. */
    private void requireStands(OptionalText building) {
        if (building.value() != null) {
            buildings.load(buildings.idOf(building.value())).execute(Building::requireInUse);
        }
    }

    @CommandHandler
    Answer handle(ReviewWorks c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            Caller by = Caller.in(said);
            order.requirePhase(Phase.REQUESTED);
            Deed.requireApart(by, order.state().request());
            order.say(new WorksReviewed(
                    c.order(),
                    c.need().value(),
                    c.budgetSource().value(),
                    c.amount().amount(),
                    by.staff(),
                    orders.cited(order, c.evidence(), c.occurredOn(), by),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(ApproveWorks c, MetaData said) {
        return orders.of(c.order(), said, order -> approve(order, c, Caller.in(said)));
    }

    private void approve(WorksOrder order, ApproveWorks c, Caller by) {
        int step = pendingStep(order, by);
        LocalDate day = c.occurredOn();
        BigDecimal amount = order.state().amount();
        Weighing matrix = rules.matrix(amount, day);
        List<String> evidence = orders.cited(order, c.evidence(), day, by);
        List<Weighed> decidedBy = rules.cited(day, matrix);
        if (step == 1 && WorksRules.needsSecondStep(matrix, amount)) {
            order.say(new WorksStepApproved(c.order(), step, by.staff(), amount, evidence, decidedBy, day));
        } else {
            order.say(new WorksApproved(c.order(), step, by.staff(), amount, evidence, decidedBy, day));
        }
    }

    @CommandHandler
    Answer handle(RejectWorks c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            Caller by = Caller.in(said);
            order.say(new WorksRejected(
                    c.order(), pendingStep(order, by), by.staff(), c.reason().value(), c.occurredOn()));
        });
    }

    /** The step that is to be decided, which is theirs: of somebody who neither asked nor reviewed nor took the other step. */
    private static int pendingStep(WorksOrder order, Caller by) {
        order.requirePhase(Phase.REVIEWED, Phase.STEP_APPROVED);
        WorksState state = order.state();
        boolean second = state.phase() == Phase.STEP_APPROVED;
        Role needed = second ? Role.SECOND_APPROVER : Role.APPROVER;
        require(
                by.roles().contains(needed.name()),
                "WORKS_STEP_OF_OTHERS",
                "number",
                state.number(),
                "state",
                state.phase(),
                "role",
                needed);
        Deed.requireApart(by, state.request(), state.review(), state.firstApproval());
        return second ? TWO : 1;
    }

    /** Before it was approved, by the unit that asked. */
    @CommandHandler
    Answer handle(WithdrawWorks c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            Caller by = Caller.in(said);
            rules.requireOwn(order.state().unit(), by);
            order.requirePhase(Phase.REQUESTED, Phase.REVIEWED, Phase.STEP_APPROVED);
            order.say(new WorksWithdrawn(c.order(), by.staff(), c.reason().value(), c.occurredOn()));
        });
    }
}
