package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.TransferOrderState.Phase;
import org.gongwucang.events.transfer.TransferEntry;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出仓单存取: the order that a command is about, loaded before anything else of its act. */
@Component
class TransferOrders {

    private final Aggregates aggregates;
    private final TransferRules rules;
    private final TransferStandards standards;
    private final Kits kits;

    TransferOrders(Aggregates aggregates, TransferRules rules, TransferStandards standards, Kits kits) {
        this.aggregates = aggregates;
        this.rules = rules;
        this.standards = standards;
        this.kits = kits;
    }

    /** What an earlier act said that was refused in the end is of no concern. */
    private void decide(TransferOrder order, Consumer<TransferOrder> decision) {
        order.told();
        decision.accept(order);
        follow(order, null);
    }

    /** Tells the record of what the unit has, and the temporary body, where it is one's order, what was said of it. */
    void follow(TransferOrder order, @Nullable String successor) {
        List<TransferEntry> told = order.told();
        standards.follow(order, told);
        kits.follow(KitOrder.of(order), told, successor);
    }

    Answer anew(String id, MetaData said, Consumer<TransferOrder> decision) {
        return aggregates
                .findOrNew(TransferOrder.class, id, TransferOrder::new)
                .invoke(order -> order.answer(said, () -> decide(order, decision)));
    }

    /** For whoever works for the warehouse office. */
    Answer of(String id, MetaData said, Consumer<TransferOrder> decision) {
        return required(aggregates.find(TransferOrder.class, id), "NOT_FOUND", "code", id)
                .invoke(order -> order.answer(said, () -> decide(order, decision)));
    }

    /** For the unit that asks, and those above it. */
    Answer ofUnit(String id, MetaData said, Consumer<TransferOrder> decision) {
        return of(id, said, order -> {
            rules.requireOwn(order.state().unit(), Caller.in(said).unit(), id);
            decision.accept(order);
        });
    }

    /** For the unit that asks, and for every keeper. */
    Answer ofUnitOrKeeper(String id, MetaData said, Consumer<TransferOrder> decision) {
        return Caller.in(said).roles().contains(Role.KEEPER.name())
                ? of(id, said, decision)
                : ofUnit(id, said, decision);
    }

    /** For the approver whose step it is, who did not ask for it and did not approve the step before. */
    Answer ofApprover(String id, MetaData said, Consumer<TransferOrder> decision) {
        return of(id, said, order -> {
            boolean second = order.state().phase() == Phase.STEP_APPROVED;
            if (!second) {
                order.requirePhase(Phase.REQUESTED);
            }
            Role needed = second ? Role.SECOND_APPROVER : Role.APPROVER;
            require(
                    Caller.in(said).roles().contains(needed.name()),
                    "TRANSFER_STEP_OF_OTHERS",
                    "number",
                    order.state().number(),
                    "state",
                    order.state().phase(),
                    "role",
                    needed);
            Deed.requireApart(
                    Caller.in(said), order.state().request(), order.state().step());
            decision.accept(order);
        });
    }
}
