package org.gongwucang.command.asset;

import org.gongwucang.command.asset.AssetCommand.AcceptCustody;
import org.gongwucang.command.asset.AssetCommand.AssignCustodian;
import org.gongwucang.command.asset.AssetCommand.DeclineCustody;
import org.gongwucang.command.asset.AssetCommand.OfferCustody;
import org.gongwucang.command.asset.AssetInputs.AcceptCustodyInput;
import org.gongwucang.command.asset.AssetInputs.AssignCustodianInput;
import org.gongwucang.command.asset.AssetInputs.CustodyLineInput;
import org.gongwucang.command.asset.AssetInputs.DeclineCustodyInput;
import org.gongwucang.command.asset.AssetInputs.OfferCustodyInput;
import org.gongwucang.command.asset.LotCommand.AcceptLotCustody;
import org.gongwucang.command.asset.LotCommand.AssignLotCustodian;
import org.gongwucang.command.asset.LotCommand.DeclineLotCustody;
import org.gongwucang.command.asset.LotCommand.OfferLotCustody;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 保管: who holds what, by offer and acceptance, and who uses what is in use. */
@Controller
class CustodyController {

    private final CommandDesk desk;
    private final Callers callers;
    private final Things things;
    private final UserErrors errors;

    CustodyController(CommandDesk desk, Callers callers, Things things, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.things = things;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    LinesPayload offerCustody(@Argument OfferCustodyInput input) {
        return LinesPayload.of(desk.each(callers.current(), input, (line, draft) -> offer(input, line, draft)), errors);
    }

    private Object offer(OfferCustodyInput input, CustodyLineInput line, Draft draft) {
        return things.command(
                line.code(),
                id -> new OfferCustody(id, input.to(), input.evidence(), draft.occurredOn()),
                id -> new OfferLotCustody(id, line.location(), input.to(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    LinesPayload acceptCustody(@Argument AcceptCustodyInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> accept(input, line, draft)), errors);
    }

    private Object accept(AcceptCustodyInput input, CustodyLineInput line, Draft draft) {
        return things.command(
                line.code(),
                id -> new AcceptCustody(id, input.evidence(), draft.occurredOn()),
                id -> new AcceptLotCustody(id, line.location(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    LinesPayload declineCustody(@Argument DeclineCustodyInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> decline(input.reason(), line, draft)), errors);
    }

    private Object decline(String text, CustodyLineInput line, Draft draft) {
        Reason reason = new Reason(text);
        return things.command(
                line.code(),
                id -> new DeclineCustody(id, reason, draft.occurredOn()),
                id -> new DeclineLotCustody(id, line.location(), reason, draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.UNIT_HEAD})
    LinesPayload assignCustodian(@Argument AssignCustodianInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> assign(input.to(), line, draft)), errors);
    }

    private Object assign(String to, CustodyLineInput line, Draft draft) {
        return things.command(
                line.code(),
                id -> new AssignCustodian(id, to, draft.occurredOn()),
                id -> new AssignLotCustodian(id, to, draft.occurredOn()));
    }
}
