package org.gongwucang.command.fleet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.fleet.FleetCommand.ApproveVehiclePurchase;
import org.gongwucang.command.fleet.FleetCommand.CancelVehiclePurchase;
import org.gongwucang.command.fleet.FleetCommand.RejectVehiclePurchase;
import org.gongwucang.command.fleet.FleetCommand.SetEstablishment;
import org.gongwucang.command.fleet.FleetInputs.ApproveVehiclePurchaseInput;
import org.gongwucang.command.fleet.FleetInputs.EstablishmentPartInput;
import org.gongwucang.command.fleet.FleetInputs.RequestVehiclePurchaseInput;
import org.gongwucang.command.fleet.FleetInputs.ReverseFleetEntryInput;
import org.gongwucang.command.fleet.FleetInputs.SetEstablishmentInput;
import org.gongwucang.command.fleet.FleetInputs.VehiclePurchaseReasonInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 车队: the establishment, and purchases: asked for by the unit, decided by an approver. */
@Controller
class FleetController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    FleetController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 车队结果. */
    record FleetPayload(@Nullable String unit, @Nullable Long version, List<UserError> userErrors) {}

    /** 购车结果. */
    record VehiclePurchasePayload(
            @Nullable String purchase,
            @Nullable String unit,
            @Nullable Long version,
            List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    FleetPayload setEstablishment(@Argument SetEstablishmentInput input) {
        return fleet(
                input,
                draft -> new SetEstablishment(
                        new UnitCode(input.unit()),
                        input.parts().stream().map(EstablishmentPartInput::part).toList(),
                        new Document(input.document()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    VehiclePurchasePayload requestVehiclePurchase(@Argument RequestVehiclePurchaseInput input) {
        String purchase = Ids.of(callers.current().staff(), input.commandId(), "0");
        return purchase(input, purchase, draft -> PurchaseDrafts.request(input, draft));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    VehiclePurchasePayload approveVehiclePurchase(@Argument ApproveVehiclePurchaseInput input) {
        return purchase(
                input,
                input.purchase(),
                draft -> new ApproveVehiclePurchase(
                        new UnitCode(input.unit()), input.purchase(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    VehiclePurchasePayload rejectVehiclePurchase(@Argument VehiclePurchaseReasonInput input) {
        return purchase(
                input,
                input.purchase(),
                draft -> new RejectVehiclePurchase(
                        new UnitCode(input.unit()), input.purchase(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    VehiclePurchasePayload cancelVehiclePurchase(@Argument VehiclePurchaseReasonInput input) {
        return purchase(
                input,
                input.purchase(),
                draft -> new CancelVehiclePurchase(
                        new UnitCode(input.unit()), input.purchase(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.UNIT_HANDLER, Role.APPROVER})
    FleetPayload reverseFleetEntry(@Argument ReverseFleetEntryInput input) {
        return fleet(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.FLEET,
                        ReversibleKind.fleetOf(input.unit()).id(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }

    private FleetPayload fleet(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new FleetPayload(verdict.code(), verdict.version(), errors.of(verdict));
    }

    private VehiclePurchasePayload purchase(CommandInput input, String purchase, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new VehiclePurchasePayload(
                verdict.id() == null ? null : purchase, verdict.code(), verdict.version(), errors.of(verdict));
    }
}
