package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import org.gongwucang.command.asset.AssetCommand.AssessCondition;
import org.gongwucang.command.asset.AssetCommand.CompleteRepair;
import org.gongwucang.command.asset.AssetCommand.DescribeAsset;
import org.gongwucang.command.asset.AssetCommand.ReportFound;
import org.gongwucang.command.asset.AssetCommand.ReportMissing;
import org.gongwucang.command.asset.AssetCommand.SendToRepair;
import org.gongwucang.command.asset.AssetController.AssetPayload;
import org.gongwucang.command.asset.CareInputs.AssessConditionsInput;
import org.gongwucang.command.asset.CareInputs.CompleteRepairInput;
import org.gongwucang.command.asset.CareInputs.ConditionLineInput;
import org.gongwucang.command.asset.CareInputs.DescribeAssetInput;
import org.gongwucang.command.asset.CareInputs.FoundLineInput;
import org.gongwucang.command.asset.CareInputs.RepairedLineInput;
import org.gongwucang.command.asset.CareInputs.ReportFoundInput;
import org.gongwucang.command.asset.CareInputs.ReportMissingInput;
import org.gongwucang.command.asset.CareInputs.SendToRepairInput;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 日常管护: what keepers and units enter about things that stay. */
@Controller
class CardCareController {

    private final CommandDesk desk;
    private final Callers callers;
    private final Things things;
    private final UserErrors errors;

    CardCareController(CommandDesk desk, Callers callers, Things things, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.things = things;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo({Role.KEEPER, Role.UNIT_HANDLER})
    LinesPayload assessConditions(@Argument AssessConditionsInput input) {
        return LinesPayload.of(desk.each(callers.current(), input, this::assess), errors);
    }

    private Object assess(ConditionLineInput line, Draft draft) {
        OptionalText note = OptionalText.of(line.note(), "note");
        return things.card(
                line.code(),
                id -> new AssessCondition(id, line.grade().name(), note, line.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.KEEPER, Role.UNIT_HANDLER})
    AssetPayload describeAsset(@Argument DescribeAssetInput input) {
        Verdict verdict = desk.one(callers.current(), input, draft -> describe(input, draft));
        return AssetPayload.of(verdict, errors);
    }

    private Object describe(DescribeAssetInput input, Draft draft) {
        Name name = new Name(input.name());
        OptionalText specification = OptionalText.of(input.specification(), "specification");
        OptionalText brand = OptionalText.of(input.brand(), "brand");
        return things.card(input.code(), id -> new DescribeAsset(id, name, specification, brand, draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.KEEPER, Role.UNIT_HANDLER})
    LinesPayload reportMissing(@Argument ReportMissingInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> missing(input, line, draft)), errors);
    }

    private Object missing(ReportMissingInput input, ThingLineInput line, Draft draft) {
        Reason circumstances = new Reason(input.circumstances());
        return things.card(
                line.code(), id -> new ReportMissing(id, circumstances, input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.KEEPER, Role.UNIT_HANDLER})
    LinesPayload reportFound(@Argument ReportFoundInput input) {
        return LinesPayload.of(desk.each(callers.current(), input, (line, draft) -> found(input, line, draft)), errors);
    }

    private Object found(ReportFoundInput input, FoundLineInput line, Draft draft) {
        Reason circumstances = new Reason(input.circumstances());
        Place place = placeOf(line);
        return things.card(
                line.code(),
                id -> new ReportFound(
                        id, place, line.custodian(), circumstances, input.evidence(), draft.occurredOn()));
    }

    private static @Nullable Place placeOf(FoundLineInput line) {
        if (line.location() == null) {
            return null;
        }
        require(
                line.custodian() != null && line.fundSource() != null,
                "STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT",
                "location",
                line.location());
        return new Place(line.location(), String.valueOf(line.custodian()), String.valueOf(line.fundSource()));
    }

    @MutationMapping
    @AllowedTo({Role.KEEPER, Role.UNIT_HANDLER})
    LinesPayload sendToRepair(@Argument SendToRepairInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> toRepair(input, line, draft)), errors);
    }

    private Object toRepair(SendToRepairInput input, ThingLineInput line, Draft draft) {
        Name provider = new Name(input.provider());
        Reason reason = new Reason(input.reason());
        Document document = new Document(input.document());
        return things.card(
                line.code(),
                id -> new SendToRepair(id, provider, reason, document, input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.KEEPER, Role.UNIT_HANDLER})
    LinesPayload completeRepair(@Argument CompleteRepairInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> repaired(input, line, draft)), errors);
    }

    private Object repaired(CompleteRepairInput input, RepairedLineInput line, Draft draft) {
        Yuan cost = new Yuan(line.cost());
        Reason result = new Reason(line.result());
        Document document = new Document(input.document());
        return things.card(
                line.code(),
                id -> new CompleteRepair(id, cost, result, document, input.evidence(), draft.occurredOn()));
    }
}
