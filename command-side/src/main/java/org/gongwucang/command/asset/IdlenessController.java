package org.gongwucang.command.asset;

import org.gongwucang.command.asset.AssetCommand.DeclareIdle;
import org.gongwucang.command.asset.AssetCommand.EndIdleness;
import org.gongwucang.command.asset.AssetCommand.RemindSurrender;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
import org.gongwucang.command.asset.IdlenessInputs.DeclareIdleInput;
import org.gongwucang.command.asset.IdlenessInputs.EndIdlenessInput;
import org.gongwucang.command.asset.IdlenessInputs.RemindSurrenderInput;
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

/** 闲置上缴: declared by the unit, reminded of by the asset manager. */
@Controller
class IdlenessController {

    private final CommandDesk desk;
    private final Callers callers;
    private final Things things;
    private final UserErrors errors;

    IdlenessController(CommandDesk desk, Callers callers, Things things, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.things = things;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.UNIT_HEAD})
    LinesPayload declareIdle(@Argument DeclareIdleInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> declare(input, line, draft)), errors);
    }

    private Object declare(DeclareIdleInput input, ThingLineInput line, Draft draft) {
        Reason reason = new Reason(input.reason());
        return things.card(line.code(), id -> new DeclareIdle(id, input.idleSince(), reason, draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.UNIT_HEAD})
    LinesPayload endIdleness(@Argument EndIdlenessInput input) {
        return LinesPayload.of(desk.each(callers.current(), input, (line, draft) -> end(input, line, draft)), errors);
    }

    private Object end(EndIdlenessInput input, ThingLineInput line, Draft draft) {
        Reason reason = new Reason(input.reason());
        return things.card(line.code(), id -> new EndIdleness(id, reason, draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    LinesPayload remindSurrender(@Argument RemindSurrenderInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> remind(input, line, draft)), errors);
    }

    private Object remind(RemindSurrenderInput input, ThingLineInput line, Draft draft) {
        Document document = new Document(input.document());
        return things.card(line.code(), id -> new RemindSurrender(id, document, draft.occurredOn()));
    }
}
