package org.gongwucang.command.asset;

import org.gongwucang.command.asset.AssetCommand.LiftHold;
import org.gongwucang.command.asset.AssetCommand.PlaceHold;
import org.gongwucang.command.asset.CareInputs.HeldLineInput;
import org.gongwucang.command.asset.CareInputs.LiftHoldsInput;
import org.gongwucang.command.asset.CareInputs.PlaceHoldsInput;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
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

/** 冻结、解冻: by the asset manager. */
@Controller
class HoldController {

    private final CommandDesk desk;
    private final Callers callers;
    private final Things things;
    private final UserErrors errors;

    HoldController(CommandDesk desk, Callers callers, Things things, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.things = things;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    LinesPayload placeHolds(@Argument PlaceHoldsInput input) {
        return LinesPayload.of(desk.each(callers.current(), input, (line, draft) -> hold(input, line, draft)), errors);
    }

    /** The hold is named after the command that placed it. */
    private Object hold(PlaceHoldsInput input, ThingLineInput line, Draft draft) {
        Reason reason = new Reason(input.reason());
        Document document = new Document(input.document());
        return things.card(
                line.code(),
                id -> new PlaceHold(
                        id,
                        draft.newId(),
                        input.kind().name(),
                        reason,
                        document,
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    LinesPayload liftHolds(@Argument LiftHoldsInput input) {
        return LinesPayload.of(desk.each(callers.current(), input, (line, draft) -> lift(input, line, draft)), errors);
    }

    private Object lift(LiftHoldsInput input, HeldLineInput line, Draft draft) {
        Reason reason = new Reason(input.reason());
        return things.card(
                line.code(), id -> new LiftHold(id, line.hold(), reason, input.evidence(), draft.occurredOn()));
    }
}
