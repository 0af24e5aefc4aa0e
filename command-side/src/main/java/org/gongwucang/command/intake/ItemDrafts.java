package org.gongwucang.command.intake;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.asset.Things;
import org.gongwucang.command.intake.IntakeInputs.IntakeItemInput;
import org.gongwucang.command.intake.ItemDraft.Known;
import org.gongwucang.command.kernel.OptionalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 入仓物品: from inputs, with the cards and lots that the register knows. */
@Component
class ItemDrafts {

    private final Things things;

    ItemDrafts(Things things) {
        this.things = things;
    }

    List<ItemDraft> of(List<IntakeItemInput> inputs) {
        require(
                inputs.size() <= IntakeBatch.MOST_LINES,
                "INTAKE_LINES_FULL",
                "lines",
                inputs.size(),
                "most",
                IntakeBatch.MOST_LINES);
        return inputs.stream().map(this::of).toList();
    }

    private ItemDraft of(IntakeItemInput input) {
        String code = input.code();
        if (code == null) {
            return draft(input, input.lot(), null);
        }
        return things.<ItemDraft>command(
                code, id -> draft(input, false, new Known(id, code)), id -> draft(input, true, new Known(id, code)));
    }

    private static ItemDraft draft(IntakeItemInput input, boolean lot, @Nullable Known known) {
        return new ItemDraft(
                lot,
                input.card() == null ? null : input.card().draft(),
                known,
                new Quantity(input.quantity()),
                input.secret(),
                OptionalText.of(input.wipeCertificate(), "wipeCertificate"));
    }
}
