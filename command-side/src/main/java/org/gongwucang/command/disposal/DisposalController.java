package org.gongwucang.command.disposal;

import static org.gongwucang.command.disposal.DisposalInputs.drafts;

import java.util.Set;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.disposal.DisposalCommand.DraftDisposal;
import org.gongwucang.command.disposal.DisposalCommand.DraftDisposalLines;
import org.gongwucang.command.disposal.DisposalCommand.RequestDisposal;
import org.gongwucang.command.disposal.DisposalCommand.WithdrawDisposal;
import org.gongwucang.command.disposal.DisposalCommand.WithdrawDisposalLines;
import org.gongwucang.command.disposal.DisposalDesk.DisposalPayload;
import org.gongwucang.command.disposal.DisposalInputs.DisposalReasonInput;
import org.gongwucang.command.disposal.DisposalInputs.DraftDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.DraftDisposalLinesInput;
import org.gongwucang.command.disposal.DisposalInputs.RequestDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.ReverseDisposalEntryInput;
import org.gongwucang.command.disposal.DisposalInputs.WithdrawDisposalLinesInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 处置案: drafted, asked for and withdrawn by units for what they use, by the warehouse for what it keeps. */
@Controller
class DisposalController {

    private final DisposalDesk desk;
    private final DisposalItems items;

    DisposalController(CommandDesk desk, Callers callers, UserErrors errors, DisposalItems items) {
        this.desk = new DisposalDesk(desk, callers, errors);
        this.items = items;
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    DisposalPayload draftDisposal(@Argument DraftDisposalInput input) {
        return desk.answer(
                input,
                draft -> new DraftDisposal(
                        draft.newId(),
                        input.unit(),
                        input.form(),
                        new Document(input.document()),
                        new Reason(input.reason()),
                        input.body(),
                        items.of(input.items()),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    DisposalPayload draftDisposalLines(@Argument DraftDisposalLinesInput input) {
        return desk.answer(
                input, draft -> new DraftDisposalLines(input.disposal(), items.of(input.items()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    DisposalPayload withdrawDisposalLines(@Argument WithdrawDisposalLinesInput input) {
        return desk.answer(
                input, draft -> new WithdrawDisposalLines(input.disposal(), input.lines(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    DisposalPayload requestDisposal(@Argument RequestDisposalInput input) {
        return desk.answer(
                input, draft -> new RequestDisposal(input.disposal(), drafts(input.papers()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    DisposalPayload withdrawDisposal(@Argument DisposalReasonInput input) {
        return desk.answer(
                input, draft -> new WithdrawDisposal(input.disposal(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER, Role.ACCEPTOR, Role.APPROVER, Role.FINANCE})
    DisposalPayload reverseDisposalEntry(@Argument ReverseDisposalEntryInput input) {
        return desk.answer(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.DISPOSAL,
                        input.disposal(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }
}
