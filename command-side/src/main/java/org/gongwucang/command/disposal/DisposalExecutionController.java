package org.gongwucang.command.disposal;

import static org.gongwucang.command.disposal.DisposalInputs.drafts;

import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.disposal.DisposalCommand.CloseDisposal;
import org.gongwucang.command.disposal.DisposalCommand.ExecuteDisposalLine;
import org.gongwucang.command.disposal.DisposalCommand.RecordDisposalBid;
import org.gongwucang.command.disposal.DisposalCommand.RecordDisposalProceeds;
import org.gongwucang.command.disposal.DisposalCommand.SettleDisposalProceeds;
import org.gongwucang.command.disposal.DisposalDesk.DisposalPayload;
import org.gongwucang.command.disposal.DisposalInputs.DisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.ExecuteDisposalLinesInput;
import org.gongwucang.command.disposal.DisposalInputs.RecordDisposalBidInput;
import org.gongwucang.command.disposal.DisposalInputs.RecordDisposalProceedsInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 处置执行: sold and carried out by the asset manager; the money is finance's. */
@Controller
class DisposalExecutionController {

    private final DisposalDesk desk;

    DisposalExecutionController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = new DisposalDesk(desk, callers, errors);
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    DisposalPayload recordDisposalBid(@Argument RecordDisposalBidInput input) {
        return desk.answer(
                input,
                draft -> new RecordDisposalBid(
                        input.disposal(),
                        new Yuan(input.price()),
                        new Name(input.buyer()),
                        drafts(input.papers()),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    LinesPayload executeDisposalLines(@Argument ExecuteDisposalLinesInput input) {
        return desk.each(
                input,
                (line, draft) -> new ExecuteDisposalLine(
                        input.disposal(),
                        line.line(),
                        OptionalText.of(line.recipient(), "recipient"),
                        line.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FINANCE)
    DisposalPayload recordDisposalProceeds(@Argument RecordDisposalProceedsInput input) {
        return desk.answer(
                input,
                draft -> new RecordDisposalProceeds(
                        input.disposal(),
                        input.line(),
                        new Yuan(input.amount()),
                        new Document(input.receipt()),
                        new Name(input.payer()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FINANCE)
    DisposalPayload settleDisposalProceeds(@Argument DisposalInput input) {
        return desk.answer(input, draft -> new SettleDisposalProceeds(input.disposal(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    DisposalPayload closeDisposal(@Argument DisposalInput input) {
        return desk.answer(input, draft -> new CloseDisposal(input.disposal(), draft.occurredOn()));
    }
}
