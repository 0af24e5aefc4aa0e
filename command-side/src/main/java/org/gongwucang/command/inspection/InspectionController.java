package org.gongwucang.command.inspection;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.command.inspection.InspectionCommand.CloseInspectionCampaign;
import org.gongwucang.command.inspection.InspectionCommand.CloseInspectionViolation;
import org.gongwucang.command.inspection.InspectionCommand.OpenInspectionCampaign;
import org.gongwucang.command.inspection.InspectionCommand.RecordInspectionViolation;
import org.gongwucang.command.inspection.InspectionCommand.RecordUnitInspection;
import org.gongwucang.command.inspection.InspectionInputs.CloseInspectionCampaignInput;
import org.gongwucang.command.inspection.InspectionInputs.CloseInspectionViolationInput;
import org.gongwucang.command.inspection.InspectionInputs.OpenInspectionCampaignInput;
import org.gongwucang.command.inspection.InspectionInputs.RecordInspectionViolationInput;
import org.gongwucang.command.inspection.InspectionInputs.RecordUnitInspectionInput;
import org.gongwucang.command.inspection.InspectionInputs.ReverseInspectionEntryInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 专项检查: of vehicles by the fleet officer, of rooms by the space officer. */
@Controller
class InspectionController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    InspectionController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 检查结果: {@code entry} names the visit or violation. */
    record InspectionPayload(
            @Nullable String campaign,
            @Nullable String number,
            @Nullable String entry,
            @Nullable Long version,
            List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.SPACE_OFFICER})
    InspectionPayload openInspectionCampaign(@Argument OpenInspectionCampaignInput input) {
        return answer(
                input,
                null,
                draft -> new OpenInspectionCampaign(
                        draft.newId(),
                        input.kind(),
                        new Name(input.name()),
                        draft.caller().unit(),
                        input.units(),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.SPACE_OFFICER})
    InspectionPayload recordUnitInspection(@Argument RecordUnitInspectionInput input) {
        return answer(
                input,
                newId(input),
                draft -> new RecordUnitInspection(
                        input.campaign(),
                        draft.newId(),
                        input.unit(),
                        input.mode(),
                        input.result(),
                        input.inspectors(),
                        OptionalText.of(input.note(), "note"),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.SPACE_OFFICER})
    InspectionPayload recordInspectionViolation(@Argument RecordInspectionViolationInput input) {
        return answer(
                input,
                newId(input),
                draft -> new RecordInspectionViolation(
                        input.campaign(),
                        input.visit(),
                        draft.newId(),
                        new Reason(input.text()),
                        OptionalText.of(input.rule(), "rule"),
                        OptionalText.of(input.vehicle(), "vehicle"),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.SPACE_OFFICER})
    InspectionPayload closeInspectionViolation(@Argument CloseInspectionViolationInput input) {
        return answer(
                input,
                input.violation(),
                draft -> new CloseInspectionViolation(
                        input.campaign(),
                        input.violation(),
                        new Reason(input.correction()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.SPACE_OFFICER})
    InspectionPayload closeInspectionCampaign(@Argument CloseInspectionCampaignInput input) {
        return answer(
                input,
                null,
                draft -> new CloseInspectionCampaign(
                        input.campaign(), OptionalText.of(input.summary(), "summary"), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.SPACE_OFFICER})
    InspectionPayload reverseInspectionEntry(@Argument ReverseInspectionEntryInput input) {
        return answer(
                input,
                null,
                draft -> new ReverseEntry(
                        ReversibleKind.INSPECTION,
                        input.campaign(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }

    private String newId(CommandInput input) {
        return Ids.of(callers.current().staff(), input.commandId(), "0");
    }

    private InspectionPayload answer(CommandInput input, @Nullable String entry, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        boolean done = verdict.id() != null;
        return new InspectionPayload(
                verdict.id(), verdict.code(), done ? entry : null, verdict.version(), errors.of(verdict));
    }
}
