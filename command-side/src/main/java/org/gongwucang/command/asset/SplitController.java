package org.gongwucang.command.asset;

import java.util.List;
import org.gongwucang.command.asset.AssetCommand.SplitAssetCard;
import org.gongwucang.command.asset.AssetController.AssetPayload;
import org.gongwucang.command.asset.LotCommand.SplitLotToCards;
import org.gongwucang.command.asset.SplitInputs.SplitAssetCardInput;
import org.gongwucang.command.asset.SplitInputs.SplitLotToCardsInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 拆分: of cards and of lots, by the unit they belong to or by the asset manager. */
@Controller
class SplitController {

    private final CommandDesk desk;
    private final Callers callers;
    private final Things things;
    private final UserErrors errors;

    SplitController(CommandDesk desk, Callers callers, Things things, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.things = things;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    AssetPayload splitAssetCard(@Argument SplitAssetCardInput input) {
        return AssetPayload.of(desk.one(callers.current(), input, draft -> card(input, draft)), errors);
    }

    private Object card(SplitAssetCardInput input, Draft draft) {
        Yuan left = new Yuan(input.left());
        List<NewCard> into = SplitInputs.cards(input.into(), draft.newId());
        Reason reason = new Reason(input.reason());
        Document document = new Document(input.document());
        return things.card(
                input.code(),
                id -> new SplitAssetCard(id, left, into, reason, document, input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    AssetPayload splitLotToCards(@Argument SplitLotToCardsInput input) {
        return AssetPayload.of(desk.one(callers.current(), input, draft -> lot(input, draft)), errors);
    }

    private Object lot(SplitLotToCardsInput input, Draft draft) {
        List<NewCard> into = SplitInputs.cards(input.into(), draft.newId());
        Reason reason = new Reason(input.reason());
        Document document = new Document(input.document());
        return things.lot(
                input.code(),
                id -> new SplitLotToCards(
                        id, input.location(), into, reason, document, input.evidence(), draft.occurredOn()));
    }
}
