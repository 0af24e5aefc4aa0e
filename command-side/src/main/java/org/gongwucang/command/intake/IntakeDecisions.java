package org.gongwucang.command.intake;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.intake.IntakeBatchState.Phase;
import org.gongwucang.command.intake.IntakeCommand.ApproveIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.CancelIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.DraftIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.DraftIntakeLines;
import org.gongwucang.command.intake.IntakeCommand.RejectIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.ReturnIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.SubmitIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.WithdrawIntakeLines;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchCancelled;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchRejected;
import org.gongwucang.events.intake.IntakeBatchReturned;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeFinding;
import org.gongwucang.events.intake.IntakeItem;
import org.gongwucang.events.intake.IntakeLineWithdrawn;
import org.gongwucang.events.policy.Weighed;
import org.springframework.stereotype.Component;

/** 入仓报批: a batch from its draft until the warehouse will take it. Who submitted it decides nothing about it. */
@Component
class IntakeDecisions {

    private final Aggregates aggregates;
    private final DocumentNumbers numbers;
    private final IntakeRules rules;
    private final IntakeScreening screening;
    private final IntakeEvidence evidence;

    IntakeDecisions(
            Aggregates aggregates,
            DocumentNumbers numbers,
            IntakeRules rules,
            IntakeScreening screening,
            IntakeEvidence evidence) {
        this.aggregates = aggregates;
        this.numbers = numbers;
        this.rules = rules;
        this.screening = screening;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(DraftIntakeBatch c, MetaData said) {
        return aggregates
                .findOrNew(IntakeBatch.class, c.batch(), IntakeBatch::new)
                .invoke(batch -> batch.answer(said, () -> draft(batch, c, said)));
    }

    private void draft(IntakeBatch batch, DraftIntakeBatch c, MetaData said) {
        rules.requireOwn(c.unit(), Caller.in(said).unit(), c.unit());
        rules.requireUsable(c.unit(), c.warehouse());
        rules.requireBody(c.body());
        String number = numbers.next(
                IntakeNumbers.ofBatches(c.unit()), IntakeNumbers.batchPrefix(c.unit()), c.batch(), c.occurredOn());
        batch.open(new IntakeBatchDrafted(
                c.batch(),
                number,
                c.unit(),
                c.warehouse(),
                c.source(),
                c.document().number(),
                c.body(),
                c.occurredOn()));
        batch.add(itemsOf(c.items(), c.occurredOn()), c.occurredOn());
    }

    private static List<IntakeItem> itemsOf(List<ItemDraft> drafts, LocalDate day) {
        return drafts.stream().map(draft -> draft.on(day)).toList();
    }

    @CommandHandler
    Answer handle(DraftIntakeLines c, MetaData said) {
        return ofUnit(
                c.batch(), Phase.DRAFT, said, batch -> batch.add(itemsOf(c.items(), c.occurredOn()), c.occurredOn()));
    }

    @CommandHandler
    Answer handle(WithdrawIntakeLines c, MetaData said) {
        return ofUnit(
                c.batch(),
                Phase.DRAFT,
                said,
                batch -> c.lines().forEach(line -> {
                    IntakeItem item = Objects.requireNonNull(batch.line(line).item());
                    batch.say(new IntakeLineWithdrawn(c.batch(), line, item.quantity(), item.value(), c.occurredOn()));
                }));
    }

    @CommandHandler
    Answer handle(SubmitIntakeBatch c, MetaData said) {
        return ofUnit(c.batch(), Phase.DRAFT, said, batch -> submit(batch, c, said));
    }

    private void submit(IntakeBatch batch, SubmitIntakeBatch c, MetaData said) {
        Map<Integer, IntakeItem> items = new TreeMap<>();
        batch.lines().forEach((line, state) -> items.put(line, Objects.requireNonNull(state.item())));
        require(!items.isEmpty(), "INTAKE_BATCH_EMPTY", "number", batch.state().number());
        List<Weighed> decidedBy = rules.requireSound(batch.state().unit(), items, c.occurredOn());
        List<IntakeFinding> findings = screening.of(batch.state(), items, c.occurredOn());
        batch.say(new IntakeBatchSubmitted(
                c.batch(),
                Caller.in(said).staff(),
                items.size(),
                items.values().stream().mapToInt(IntakeItem::quantity).sum(),
                items.values().stream().map(IntakeItem::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                findings,
                evidence.cited(c.batch(), batch.state(), c.evidence(), said),
                decidedBy,
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(CancelIntakeBatch c, MetaData said) {
        return of(c.batch(), said, batch -> {
            rules.requireOwn(batch.state().unit(), Caller.in(said).unit(), c.batch());
            requireNothingTaken(batch);
            batch.say(new IntakeBatchCancelled(
                    c.batch(), Caller.in(said).staff(), c.reason().value(), c.occurredOn()));
        });
    }

    private static void requireNothingTaken(IntakeBatch batch) {
        Phase phase = batch.state().phase();
        boolean open = phase == Phase.DRAFT || phase == Phase.SUBMITTED || phase == Phase.APPROVED;
        boolean untouched =
                batch.lines().values().stream().allMatch(line -> line.phase() == IntakeLineState.Phase.OPEN);
        require(
                open && untouched,
                "INTAKE_BATCH_STATE",
                "number",
                batch.state().number(),
                "state",
                phase,
                "needed",
                Phase.SUBMITTED);
    }

    @CommandHandler
    Answer handle(ReturnIntakeBatch c, MetaData said) {
        return asApprover(
                c.batch(),
                said,
                batch -> batch.say(new IntakeBatchReturned(
                        c.batch(), Caller.in(said).staff(), c.reason().value(), c.occurredOn())));
    }

    @CommandHandler
    Answer handle(RejectIntakeBatch c, MetaData said) {
        return asApprover(
                c.batch(),
                said,
                batch -> batch.say(new IntakeBatchRejected(
                        c.batch(), Caller.in(said).staff(), c.reason().value(), c.occurredOn())));
    }

    @CommandHandler
    Answer handle(ApproveIntakeBatch c, MetaData said) {
        return asApprover(
                c.batch(),
                said,
                batch -> batch.say(new IntakeBatchApproved(
                        c.batch(),
                        Caller.in(said).staff(),
                        evidence.cited(c.batch(), batch.state(), c.evidence(), said),
                        c.occurredOn())));
    }

    private Answer asApprover(String id, MetaData said, Consumer<IntakeBatch> decision) {
        return of(id, said, batch -> {
            batch.requirePhase(Phase.SUBMITTED);
            require(
                    Caller.in(said).isApartFrom(batch.state().submittedBy()),
                    "SUBMITTER_MAY_NOT_DECIDE",
                    "staff",
                    String.valueOf(batch.state().submittedBy()),
                    "event",
                    String.valueOf(batch.state().submission()));
            decision.accept(batch);
        });
    }

    private Answer ofUnit(String id, Phase phase, MetaData said, Consumer<IntakeBatch> decision) {
        return of(id, said, batch -> {
            rules.requireOwn(batch.state().unit(), Caller.in(said).unit(), id);
            batch.requirePhase(phase);
            decision.accept(batch);
        });
    }

    private Answer of(String id, MetaData said, Consumer<IntakeBatch> decision) {
        return required(aggregates.find(IntakeBatch.class, id), "NOT_FOUND", "code", id)
                .invoke(batch -> batch.answer(said, () -> decision.accept(batch)));
    }
}
