package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.asset.Things;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.disposal.DisposalCommand.ItemDraft;
import org.gongwucang.command.disposal.DisposalInputs.DisposalItemInput;
import org.gongwucang.command.kernel.OptionalText;
import org.springframework.stereotype.Component;

/** 处置物: from inputs, with the cards and lots that the register knows. */
@Component
class DisposalItems {

    private final Things things;

    DisposalItems(Things things) {
        this.things = things;
    }

    List<ItemDraft> of(List<DisposalItemInput> inputs) {
        require(
                inputs.size() <= DisposalCase.MOST_LINES,
                "DISPOSAL_LINES_FULL",
                "lines",
                inputs.size(),
                "most",
                DisposalCase.MOST_LINES);
        return inputs.stream()
                .map(input -> things.<ItemDraft>command(
                        input.code(), id -> draft(input, id, false), id -> draft(input, id, true)))
                .toList();
    }

    private static ItemDraft draft(DisposalItemInput input, String id, boolean lot) {
        return new ItemDraft(
                id,
                lot,
                new Quantity(input.pieces()),
                input.location(),
                input.secret(),
                OptionalText.of(input.wipeCertificate(), "wipeCertificate"),
                OptionalText.of(input.debtor(), "debtor"),
                input.claim() == null ? null : new Yuan(input.claim()));
    }
}
