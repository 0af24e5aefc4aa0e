package org.gongwucang.command.asset;

import org.gongwucang.command.asset.AssetCommand.CorrectSerialNumber;
import org.gongwucang.command.asset.AssetController.AssetPayload;
import org.gongwucang.command.asset.CareInputs.CorrectSerialNumberInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 出厂编号更正: by keepers, and by units for what is theirs. */
@Controller
class SerialNumberController {

    private final CommandDesk desk;
    private final Callers callers;
    private final Things things;
    private final UserErrors errors;

    SerialNumberController(CommandDesk desk, Callers callers, Things things, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.things = things;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo({Role.KEEPER, Role.UNIT_HANDLER})
    AssetPayload correctSerialNumber(@Argument CorrectSerialNumberInput input) {
        return AssetPayload.of(desk.one(callers.current(), input, draft -> correct(input, draft)), errors);
    }

    private Object correct(CorrectSerialNumberInput input, Draft draft) {
        OptionalText serialNo = OptionalText.of(input.serialNo(), "serialNo");
        Reason reason = new Reason(input.reason());
        return things.card(
                input.code(),
                id -> new CorrectSerialNumber(id, serialNo, reason, input.evidence(), draft.occurredOn()));
    }
}
