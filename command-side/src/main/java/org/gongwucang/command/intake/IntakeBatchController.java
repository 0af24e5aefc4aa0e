package org.gongwucang.command.intake;

import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.intake.IntakeCommand.ApproveIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.CancelIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.CloseIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.DraftIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.DraftIntakeLines;
import org.gongwucang.command.intake.IntakeCommand.RejectIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.ReturnIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.SubmitIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.WithdrawIntakeLines;
import org.gongwucang.command.intake.IntakeInputs.CloseIntakeBatchInput;
import org.gongwucang.command.intake.IntakeInputs.DraftIntakeBatchInput;
import org.gongwucang.command.intake.IntakeInputs.DraftIntakeLinesInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeBatchInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeBatchReasonInput;
import org.gongwucang.command.intake.IntakeInputs.ReverseIntakeEntryInput;
import org.gongwucang.command.intake.IntakeInputs.WithdrawIntakeLinesInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 入仓批次: drafted and submitted by units, approved by the warehouse office, closed by acceptors. */
@Controller
class IntakeBatchController {

    private final CommandDesk desk;
    private final Callers callers;
    private final ItemDrafts items;
    private final StoredEntries entries;
    private final UserErrors errors;

    IntakeBatchController(
            CommandDesk desk, Callers callers, ItemDrafts items, StoredEntries entries, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.items = items;
        this.entries = entries;
        this.errors = errors;
    }

    /** 批次结果. */
    record IntakeBatchPayload(
            @Nullable String batch,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    IntakeBatchPayload draftIntakeBatch(@Argument DraftIntakeBatchInput input) {
        return answer(
                input,
                draft -> new DraftIntakeBatch(
                        draft.newId(),
                        input.unit(),
                        input.warehouse(),
                        input.source().name(),
                        new Document(input.document()),
                        input.body(),
                        items.of(input.items()),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    IntakeBatchPayload draftIntakeLines(@Argument DraftIntakeLinesInput input) {
        return answer(input, draft -> new DraftIntakeLines(input.batch(), items.of(input.items()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    IntakeBatchPayload withdrawIntakeLines(@Argument WithdrawIntakeLinesInput input) {
        return answer(input, draft -> new WithdrawIntakeLines(input.batch(), input.lines(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    IntakeBatchPayload submitIntakeBatch(@Argument IntakeBatchInput input) {
        return answer(input, draft -> new SubmitIntakeBatch(input.batch(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    IntakeBatchPayload cancelIntakeBatch(@Argument IntakeBatchReasonInput input) {
        return answer(
                input, draft -> new CancelIntakeBatch(input.batch(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    IntakeBatchPayload returnIntakeBatch(@Argument IntakeBatchReasonInput input) {
        return answer(
                input, draft -> new ReturnIntakeBatch(input.batch(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    IntakeBatchPayload rejectIntakeBatch(@Argument IntakeBatchReasonInput input) {
        return answer(
                input, draft -> new RejectIntakeBatch(input.batch(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    IntakeBatchPayload approveIntakeBatch(@Argument IntakeBatchInput input) {
        return answer(input, draft -> new ApproveIntakeBatch(input.batch(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ACCEPTOR)
    IntakeBatchPayload closeIntakeBatch(@Argument CloseIntakeBatchInput input) {
        return answer(
                input, draft -> new CloseIntakeBatch(input.batch(), warehouseOf(input.batch()), draft.occurredOn()));
    }

    /** Where the receipt's number comes from. */
    private String warehouseOf(String batch) {
        return required(
                entries.opening(batch)
                        .filter(IntakeBatchDrafted.class::isInstance)
                        .map(drafted -> ((IntakeBatchDrafted) drafted).warehouse()),
                "NOT_FOUND",
                "code",
                batch);
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.APPROVER, Role.ACCEPTOR})
    IntakeBatchPayload reverseIntakeEntry(@Argument ReverseIntakeEntryInput input) {
        return answer(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.INTAKE,
                        input.batch(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }

    private IntakeBatchPayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new IntakeBatchPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
