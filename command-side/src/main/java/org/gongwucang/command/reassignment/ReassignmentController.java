package org.gongwucang.command.reassignment;

import java.util.Set;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reassignment.ReassignmentCommand.DraftReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.DraftReassignmentLines;
import org.gongwucang.command.reassignment.ReassignmentCommand.RequestReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.WithdrawReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.WithdrawReassignmentLines;
import org.gongwucang.command.reassignment.ReassignmentDesk.ReassignmentPayload;
import org.gongwucang.command.reassignment.ReassignmentInputs.DraftReassignmentInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.DraftReassignmentLinesInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentReasonInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReverseReassignmentEntryInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.WithdrawReassignmentLinesInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 划转单: drafted, asked for and withdrawn by the giving unit; in a reorganisation also by an asset manager. */
@Controller
class ReassignmentController {

    private final ReassignmentDesk desk;
    private final ReassignmentItems items;

    ReassignmentController(CommandDesk desk, Callers callers, UserErrors errors, ReassignmentItems items) {
        this.desk = new ReassignmentDesk(desk, callers, errors);
        this.items = items;
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    ReassignmentPayload draftReassignment(@Argument DraftReassignmentInput input) {
        return desk.answer(
                input,
                draft -> new DraftReassignment(
                        draft.newId(),
                        input.form(),
                        input.fromUnit(),
                        input.toUnit(),
                        OptionalText.of(input.document(), "document"),
                        new Reason(input.reason()),
                        items.of(input.items()),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    ReassignmentPayload draftReassignmentLines(@Argument DraftReassignmentLinesInput input) {
        return desk.answer(
                input,
                draft -> new DraftReassignmentLines(input.reassignment(), items.of(input.items()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    ReassignmentPayload withdrawReassignmentLines(@Argument WithdrawReassignmentLinesInput input) {
        return desk.answer(
                input, draft -> new WithdrawReassignmentLines(input.reassignment(), input.lines(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    ReassignmentPayload requestReassignment(@Argument ReassignmentInput input) {
        return desk.answer(
                input, draft -> new RequestReassignment(input.reassignment(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    ReassignmentPayload withdrawReassignment(@Argument ReassignmentReasonInput input) {
        return desk.answer(
                input,
                draft ->
                        new WithdrawReassignment(input.reassignment(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER, Role.APPROVER, Role.SECOND_APPROVER})
    ReassignmentPayload reverseReassignmentEntry(@Argument ReverseReassignmentEntryInput input) {
        return desk.answer(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.REASSIGNMENT,
                        input.reassignment(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }
}
