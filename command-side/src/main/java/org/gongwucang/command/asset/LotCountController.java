package org.gongwucang.command.asset;

import org.gongwucang.command.asset.CareInputs.AdjustLineInput;
import org.gongwucang.command.asset.CareInputs.AdjustLotsInput;
import org.gongwucang.command.asset.CareInputs.CountLineInput;
import org.gongwucang.command.asset.CareInputs.CountLotsInput;
import org.gongwucang.command.asset.LotCommand.AdjustLot;
import org.gongwucang.command.asset.LotCommand.CountLot;
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

/** 批量清点、调整: keepers count, the asset manager lets the book follow. */
@Controller
class LotCountController {

    private final CommandDesk desk;
    private final Callers callers;
    private final Things things;
    private final UserErrors errors;

    LotCountController(CommandDesk desk, Callers callers, Things things, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.things = things;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    LinesPayload countLots(@Argument CountLotsInput input) {
        return LinesPayload.of(desk.each(callers.current(), input, (line, draft) -> count(input, line, draft)), errors);
    }

    private Object count(CountLotsInput input, CountLineInput line, Draft draft) {
        return things.lot(
                line.code(),
                id -> new CountLot(id, line.location(), line.counted(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    LinesPayload adjustLots(@Argument AdjustLotsInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> adjust(input, line, draft)), errors);
    }

    private Object adjust(AdjustLotsInput input, AdjustLineInput line, Draft draft) {
        Reason reason = new Reason(line.reason());
        return things.lot(
                line.code(), id -> new AdjustLot(id, line.location(), reason, input.evidence(), draft.occurredOn()));
    }
}
