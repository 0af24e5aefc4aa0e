package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.configuration.ConfigurationInputs.OverStandardInput;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.KitTemplates;
import org.gongwucang.command.transfer.KitCommand.HandOverKit;
import org.gongwucang.command.transfer.KitCommand.HandedOverLine;
import org.gongwucang.command.transfer.KitInputs.HandOverKitInput;
import org.gongwucang.command.transfer.KitInputs.RequestKitInput;
import org.gongwucang.command.transfer.TransferCommand.DraftTransfer;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 临时机构出仓: orders drafted after a kit template, and orders of successors. */
@Controller
class KitOrderController {

    private final TransferDesk desk;
    private final KitTemplates templates;

    KitOrderController(TransferDesk desk, KitTemplates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    TransferPayload requestKit(@Argument RequestKitInput input) {
        return desk.one(input, draft -> drafted(input, draft));
    }

    private DraftTransfer drafted(RequestKitInput input, Draft draft) {
        String document = input.document();
        return new DraftTransfer(
                draft.newId(),
                input.body(),
                Purpose.LOAN,
                new Reason(input.reason()),
                document == null ? null : new Document(document),
                input.dueOn(),
                itemsOf(input.template()),
                draft.occurredOn());
    }

    private List<ItemDraft> itemsOf(String template) {
        return required(
                        templates.find(template).filter(KitTemplates.Template::active),
                        "KIT_TEMPLATE_UNKNOWN",
                        "template",
                        template)
                .lines()
                .stream()
                .map(line -> new ItemDraft(null, line.assetClass(), new Quantity(line.pieces())))
                .toList();
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    TransferPayload handOverKit(@Argument HandOverKitInput input) {
        return desk.one(input, draft -> handedOver(input, draft));
    }

    private static HandOverKit handedOver(HandOverKitInput input, Draft draft) {
        return new HandOverKit(
                input.order(),
                input.body(),
                input.lines().stream()
                        .map(line -> new HandedOverLine(line.order(), line.line(), line.pieces()))
                        .toList(),
                new Place(input.location(), input.keeper(), ""),
                input.acceptor(),
                input.dueOn(),
                input.evidence(),
                OverStandardInput.orNone(input.overStandard()),
                draft.occurredOn());
    }
}
