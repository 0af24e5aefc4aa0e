package org.gongwucang.command.intake;

import static org.gongwucang.command.kernel.Rules.refused;
import static org.gongwucang.command.kernel.Rules.require;

import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.intake.IntakeCommand.AcceptIntakeLine;
import org.gongwucang.command.intake.IntakeCommand.DecideIntakeFinding;
import org.gongwucang.command.intake.IntakeCommand.MissIntakeLine;
import org.gongwucang.command.intake.IntakeCommand.RefuseIntakeLine;
import org.gongwucang.command.intake.IntakeInputs.DecideIntakeFindingsInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeReceiptInput;
import org.gongwucang.command.intake.IntakeInputs.ReceiveIntakeLinesInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 入仓明细: looked at by acceptors, line by line. */
@Controller
class IntakeLineController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    IntakeLineController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo(Role.ACCEPTOR)
    LinesPayload decideIntakeFindings(@Argument DecideIntakeFindingsInput input) {
        return LinesPayload.of(
                desk.each(
                        callers.current(),
                        input,
                        (line, draft) -> new DecideIntakeFinding(
                                input.batch(),
                                line.finding(),
                                line.duplicate(),
                                new Reason(line.reason()),
                                draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.ACCEPTOR)
    LinesPayload receiveIntakeLines(@Argument ReceiveIntakeLinesInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> received(input.batch(), line, draft)), errors);
    }

    private static Object received(String batch, IntakeReceiptInput line, Draft draft) {
        return switch (line.outcome()) {
            case ACCEPTED -> accepted(batch, line, draft);
            case REFUSED -> new RefuseIntakeLine(batch, line.line(), reason(line), line.evidence(), draft.occurredOn());
            case MISSING -> missing(batch, line, draft);
        };
    }

    /** What is not there is in no photograph. */
    private static MissIntakeLine missing(String batch, IntakeReceiptInput line, Draft draft) {
        require(line.evidence().isEmpty(), "ATTACHMENTS_NOT_TAKEN");
        return new MissIntakeLine(batch, line.line(), reason(line), draft.occurredOn());
    }

    private static AcceptIntakeLine accepted(String batch, IntakeReceiptInput line, Draft draft) {
        String location = line.location();
        String custodian = line.custodian();
        FundSource funds = line.fundSource();
        require(
                location != null && custodian != null && funds != null,
                "STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT",
                "location",
                String.valueOf(location));
        Place place = new Place(String.valueOf(location), String.valueOf(custodian), String.valueOf(funds));
        @Nullable Reason shortage = line.reason() == null ? null : new Reason(line.reason());
        return new AcceptIntakeLine(
                batch, line.line(), line.pieces(), place, shortage, line.evidence(), draft.newId(), draft.occurredOn());
    }

    private static Reason reason(IntakeReceiptInput line) {
        if (line.reason() == null) {
            throw refused("TEXT_EMPTY", "field", "reason");
        }
        return new Reason(line.reason());
    }
}
