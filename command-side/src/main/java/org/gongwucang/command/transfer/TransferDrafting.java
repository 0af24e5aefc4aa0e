package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.OrderedThings;
import org.gongwucang.command.asset.OrderedThings.Known;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.TransferCommand.DraftTransfer;
import org.gongwucang.command.transfer.TransferCommand.DraftTransferLines;
import org.gongwucang.command.transfer.TransferCommand.RequestTransfer;
import org.gongwucang.command.transfer.TransferOrderState.Phase;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferRequested;
import org.springframework.stereotype.Component;

/** 出仓申请: an order from its draft until the unit asks. */
@Component
class TransferDrafting {

    private final TransferOrders orders;
    private final DocumentNumbers numbers;
    private final TransferRules rules;
    private final PolicyRules policies;
    private final OrderedThings things;
    private final TransferEvidence evidence;

    TransferDrafting(
            TransferOrders orders,
            DocumentNumbers numbers,
            TransferRules rules,
            PolicyRules policies,
            OrderedThings things,
            TransferEvidence evidence) {
        this.orders = orders;
        this.numbers = numbers;
        this.rules = rules;
        this.policies = policies;
        this.things = things;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(DraftTransfer c, MetaData said) {
        return orders.anew(c.order(), said, order -> draft(order, c, said));
    }

    private void draft(TransferOrder order, DraftTransfer c, MetaData said) {
        rules.requireOwn(c.unit(), Caller.in(said).unit(), c.unit());
        rules.requireActive(c.unit());
        rules.requireOpenHouse();
        TransferRules.requireDueDay(c.purpose() == OrderedThings.Purpose.LOAN, c.dueOn());
        List<TransferItem> items = itemsOf(c.unit(), c.items(), c.occurredOn());
        String number = numbers.next(
                TransferNumbers.ofOrders(c.unit()), TransferNumbers.orderPrefix(c.unit()), c.order(), c.occurredOn());
        order.open(new TransferDrafted(
                c.order(),
                number,
                c.unit(),
                c.purpose().name(),
                c.reason().value(),
                c.document() == null ? null : c.document().number(),
                c.dueOn(),
                c.occurredOn()));
        order.add(items, c.occurredOn());
    }

    private List<TransferItem> itemsOf(String unit, List<ItemDraft> drafts, LocalDate day) {
        List<TransferItem> items = new ArrayList<>();
        drafts.forEach(draft -> items.add(itemOf(unit, draft, day)));
        return items;
    }

    private TransferItem itemOf(String unit, ItemDraft draft, LocalDate day) {
        int pieces = draft.quantity().pieces();
        Wanted wanted = draft.thing();
        if (wanted == null) {
            ClassRef assetClass = Objects.requireNonNull(draft.assetClass());
            rules.requireUsable(unit, assetClass, day);
            return new TransferItem("CLASS", null, null, null, assetClass, null, pieces, BigDecimal.ZERO);
        }
        Known known = required(things.look(wanted), "NOT_FOUND", "code", wanted.id());
        requireOfOthers(unit, known);
        return new TransferItem(
                wanted.kind(),
                known.id(),
                known.code(),
                wanted.location(),
                known.assetClass(),
                known.name(),
                pieces,
                known.value());
    }

    /** A unit does not borrow from itself. */
    private static void requireOfOthers(String unit, Known known) {
        require(!unit.equals(known.unit()), "TRANSFER_TO_HOLDER", "unit", unit, "code", known.code());
    }

    @CommandHandler
    Answer handle(DraftTransferLines c, MetaData said) {
        return orders.ofUnit(c.order(), said, order -> {
            order.requirePhase(Phase.DRAFT);
            order.add(itemsOf(order.state().unit(), c.items(), c.occurredOn()), c.occurredOn());
        });
    }

    @CommandHandler
    Answer handle(RequestTransfer c, MetaData said) {
        return orders.ofUnit(c.order(), said, order -> request(order, c, said));
    }

    private void request(TransferOrder order, RequestTransfer c, MetaData said) {
        order.requirePhase(Phase.DRAFT);
        TransferOrderState state = order.state();
        Collection<TransferLineState> lines = order.lines().values();
        require(!lines.isEmpty(), "TRANSFER_ORDER_EMPTY", "number", state.number());
        List<Weighing> loan = rules.requireLoanDays(state, state.dueOn(), c.occurredOn()).stream()
                .toList();
        List<TransferItem> items =
                lines.stream().map(line -> Objects.requireNonNull(line.item())).toList();
        order.say(new TransferRequested(
                c.order(),
                Caller.in(said).staff(),
                items.size(),
                items.stream().mapToInt(TransferItem::quantity).sum(),
                items.stream().map(TransferItem::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                evidence.cited(order, c.evidence(), c.occurredOn(), said),
                policies.cited(c.occurredOn(), loan.toArray(Weighing[]::new)),
                c.occurredOn()));
    }
}
