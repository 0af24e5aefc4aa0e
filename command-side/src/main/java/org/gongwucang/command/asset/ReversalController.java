package org.gongwucang.command.asset;

import java.util.Set;
import org.gongwucang.command.asset.AssetController.AssetPayload;
import org.gongwucang.command.asset.AssetInputs.ReverseAssetEntryInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 冲销: takes back what was entered about cards and lots by mistake; which entries are whose is told by their kind. */
@Controller
class ReversalController {

    private final CommandDesk desk;
    private final Callers callers;
    private final Things things;
    private final UserErrors errors;

    ReversalController(CommandDesk desk, Callers callers, Things things, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.things = things;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo({
        Role.KEEPER,
        Role.UNIT_HANDLER,
        Role.UNIT_HEAD,
        Role.MIGRATOR,
        Role.ACCEPTOR,
        Role.ASSET_MANAGER,
        Role.APPROVER
    })
    AssetPayload reverseAssetEntry(@Argument ReverseAssetEntryInput input) {
        Verdict verdict = desk.one(callers.current(), input, draft -> reverse(input, draft));
        return AssetPayload.of(verdict, errors);
    }

    private Object reverse(ReverseAssetEntryInput input, Draft draft) {
        Reason reason = new Reason(input.reason());
        return things.reversal(
                input.code(),
                input.event(),
                id -> command(ReversibleKind.ASSET, id, input, reason, draft),
                id -> command(ReversibleKind.LOT, id, input, reason, draft));
    }

    private static ReverseEntry command(
            String kind, String id, ReverseAssetEntryInput input, Reason reason, Draft draft) {
        return new ReverseEntry(kind, id, input.event(), Set.copyOf(input.confirmed()), reason, draft.occurredOn());
    }
}
