package org.gongwucang.command.works;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.command.works.WorksCommand.AcceptWorks;
import org.gongwucang.command.works.WorksCommand.HandOverKeys;
import org.gongwucang.command.works.WorksCommand.SignForKeys;
import org.gongwucang.command.works.WorksCommand.StartWorks;
import org.gongwucang.command.works.WorksState.Phase;
import org.gongwucang.events.works.WorksAccepted;
import org.gongwucang.events.works.WorksKeysHandedOver;
import org.gongwucang.events.works.WorksKeysOffered;
import org.gongwucang.events.works.WorksStarted;
import org.springframework.stereotype.Component;

/** 维修实施: begun by somebody who did not approve, accepted by somebody who did not begin, the keys signed for by the unit. */
@Component
class WorksExecution {

    private final WorksOrders orders;
    private final WorksRules rules;

    WorksExecution(WorksOrders orders, WorksRules rules) {
        this.orders = orders;
        this.rules = rules;
    }

    @CommandHandler
    Answer handle(StartWorks c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            Caller by = Caller.in(said);
            WorksState state = order.state();
            order.requirePhase(Phase.APPROVED);
            Deed.requireApart(by, state.firstApproval(), state.approval());
            order.say(new WorksStarted(
                    c.order(),
                    c.contractor().value(),
                    by.staff(),
                    orders.cited(order, c.evidence(), c.occurredOn(), by),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(AcceptWorks c, MetaData said) {
        return orders.of(c.order(), said, order -> accept(order, c, Caller.in(said)));
    }

    /** What cost more than was approved says why; nothing is accepted without a paper that shows it. */
    private void accept(WorksOrder order, AcceptWorks c, Caller by) {
        WorksState state = order.state();
        BigDecimal cost = c.cost().amount();
        order.requirePhase(Phase.STARTED);
        Deed.requireApart(by, state.start());
        require(!c.evidence().isEmpty(), "WORKS_EVIDENCE_MISSING", "number", state.number());
        boolean over = cost.compareTo(state.amount()) > 0;
        require(
                !over || c.overCost() != null,
                "WORKS_COST_UNEXPLAINED",
                "number",
                state.number(),
                "cost",
                cost.toPlainString(),
                "approved",
                state.amount().toPlainString());
        order.say(new WorksAccepted(
                c.order(),
                cost,
                state.amount(),
                over ? Objects.requireNonNull(c.overCost()).value() : null,
                by.staff(),
                orders.cited(order, c.evidence(), c.occurredOn(), by),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(HandOverKeys c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            Caller by = Caller.in(said);
            order.requirePhase(Phase.ACCEPTED);
            String unit = Objects.requireNonNullElse(c.unit(), order.state().unit());
            rules.requireActive(unit);
            order.say(new WorksKeysOffered(
                    c.order(),
                    unit,
                    by.staff(),
                    orders.cited(order, c.evidence(), c.occurredOn(), by),
                    c.occurredOn()));
        });
    }

    /** Two-party handover: the unit signs, by somebody else than who has the keys ready. */
    @CommandHandler
    Answer handle(SignForKeys c, MetaData said) {
        return orders.of(c.order(), said, order -> {
            Caller by = Caller.in(said);
            order.requirePhase(Phase.KEYS_OFFERED);
            String unit = String.valueOf(order.state().keysTo());
            rules.requireOwn(unit, by);
            Deed.requireApart(by, order.state().offer());
            order.say(new WorksKeysHandedOver(
                    c.order(),
                    unit,
                    by.staff(),
                    orders.cited(order, c.evidence(), c.occurredOn(), by),
                    c.occurredOn()));
        });
    }
}
