package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.asset.Things;
import org.gongwucang.command.kernel.ClassCode;
import org.gongwucang.command.transfer.TransferApprovalInputs.TransferApprovalLineInput;
import org.gongwucang.command.transfer.TransferApprovalInputs.TransferThingInput;
import org.gongwucang.command.transfer.TransferCommand.ApprovedLine;
import org.gongwucang.command.transfer.TransferInputs.TransferItemInput;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出仓物品: from inputs, with the cards and lots that bear the codes. */
@Component
class TransferItems {

    private final Things things;

    TransferItems(Things things) {
        this.things = things;
    }

    List<ItemDraft> of(List<TransferItemInput> inputs) {
        require(
                inputs.size() <= TransferOrder.MOST_LINES,
                "TRANSFER_LINES_FULL",
                "lines",
                inputs.size(),
                "most",
                TransferOrder.MOST_LINES);
        return inputs.stream().map(this::of).toList();
    }

    private ItemDraft of(TransferItemInput input) {
        ClassInput named = input.assetClass();
        ClassRef assetClass = named == null ? null : ClassCode.of(named.codeSystem(), named.edition(), named.code());
        String code = input.code();
        Wanted thing = code == null ? null : wanted(code, input.quantity(), input.location());
        return new ItemDraft(thing, assetClass, new Quantity(input.quantity()));
    }

    List<ApprovedLine> approved(List<TransferApprovalLineInput> inputs) {
        return inputs.stream()
                .map(input -> new ApprovedLine(
                        input.line(),
                        input.pieces(),
                        input.things().stream().map(this::wanted).toList()))
                .toList();
    }

    private Wanted wanted(TransferThingInput input) {
        return wanted(input.code(), new Quantity(input.pieces()).pieces(), input.location());
    }

    private Wanted wanted(String code, int pieces, @Nullable String location) {
        return things.<Wanted>command(
                code,
                id -> {
                    require(pieces == 1, "CARD_QUANTITY_NOT_ONE", "quantity", pieces);
                    return new Wanted("ASSET", id, pieces, location);
                },
                id -> new Wanted("LOT", id, pieces, location));
    }
}
