package org.gongwucang.command.reassignment;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.asset.Things;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.reassignment.ReassignmentCommand.ItemDraft;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentItemInput;
import org.springframework.stereotype.Component;

/** 划转物: from inputs, with the cards and lots that the register knows. */
@Component
class ReassignmentItems {

    private final Things things;

    ReassignmentItems(Things things) {
        this.things = things;
    }

    List<ItemDraft> of(List<ReassignmentItemInput> inputs) {
        require(
                inputs.size() <= Reassignment.MOST_LINES,
                "REASSIGNMENT_LINES_FULL",
                "lines",
                inputs.size(),
                "most",
                Reassignment.MOST_LINES);
        return inputs.stream()
                .map(input -> things.<ItemDraft>command(
                        input.code(), id -> draft(input, id, false), id -> draft(input, id, true)))
                .toList();
    }

    private static ItemDraft draft(ReassignmentItemInput input, String id, boolean lot) {
        return new ItemDraft(
                id,
                lot,
                new Quantity(input.pieces()),
                input.secret(),
                OptionalText.of(input.wipeCertificate(), "wipeCertificate"),
                OptionalText.of(input.custodian(), "custodian"));
    }
}
