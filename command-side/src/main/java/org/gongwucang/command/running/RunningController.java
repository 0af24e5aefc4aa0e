package org.gongwucang.command.running;

import java.util.Set;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.running.RunningCommand.CloseTrafficViolation;
import org.gongwucang.command.running.RunningCommand.InsureVehicle;
import org.gongwucang.command.running.RunningCommand.RecordOdometer;
import org.gongwucang.command.running.RunningCommand.RecordTrafficViolation;
import org.gongwucang.command.running.RunningCommand.RecordVehicleInspection;
import org.gongwucang.command.running.RunningCommand.RefuelVehicle;
import org.gongwucang.command.running.RunningDesk.RunningPayload;
import org.gongwucang.command.running.RunningInputs.CloseTrafficViolationInput;
import org.gongwucang.command.running.RunningInputs.InsureVehicleInput;
import org.gongwucang.command.running.RunningInputs.RecordOdometerInput;
import org.gongwucang.command.running.RunningInputs.RecordTrafficViolationInput;
import org.gongwucang.command.running.RunningInputs.RecordVehicleInspectionInput;
import org.gongwucang.command.running.RunningInputs.RefuelVehicleInput;
import org.gongwucang.command.running.RunningInputs.ReverseRunningEntryInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 单车账: kept by the fleet officer; drivers enter fuel and readings of vehicles of their unit. */
@Controller
class RunningController {

    private final RunningDesk desk;
    private final Callers callers;

    RunningController(RunningDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    RunningPayload insureVehicle(@Argument InsureVehicleInput input) {
        return desk.enter(
                callers,
                input,
                input.vehicle(),
                (vehicle, entry, draft) -> new InsureVehicle(
                        vehicle,
                        entry,
                        new Name(input.policyNo()),
                        input.from(),
                        input.to(),
                        new Yuan(input.premium()),
                        OptionalText.of(input.gapReason(), "gapReason"),
                        new ProviderUse(input.provider(), input.offListApproval()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.DRIVER})
    RunningPayload refuelVehicle(@Argument RefuelVehicleInput input) {
        return desk.enter(
                callers,
                input,
                input.vehicle(),
                (vehicle, entry, draft) -> new RefuelVehicle(
                        vehicle,
                        entry,
                        new FuelLitres(input.litres()),
                        new Yuan(input.amount()),
                        new Odometer(input.odometer()),
                        OptionalText.of(input.card(), "card"),
                        new ProviderUse(input.provider(), input.offListApproval()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    RunningPayload recordVehicleInspection(@Argument RecordVehicleInspectionInput input) {
        return desk.enter(
                callers,
                input,
                input.vehicle(),
                (vehicle, entry, draft) -> new RecordVehicleInspection(
                        vehicle,
                        entry,
                        input.passed(),
                        input.validUntil(),
                        new Name(input.certificate()),
                        new Yuan(input.fee()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    RunningPayload recordTrafficViolation(@Argument RecordTrafficViolationInput input) {
        return desk.enter(
                callers,
                input,
                input.vehicle(),
                (vehicle, entry, draft) -> new RecordTrafficViolation(
                        vehicle,
                        entry,
                        new Name(input.place()),
                        new Reason(input.text()),
                        OptionalText.of(input.driver(), "driver"),
                        new Yuan(input.fine()),
                        input.points(),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    RunningPayload closeTrafficViolation(@Argument CloseTrafficViolationInput input) {
        return desk.about(
                callers,
                input,
                input.vehicle(),
                input.entry(),
                (draft, vehicle) -> new CloseTrafficViolation(
                        vehicle,
                        input.entry(),
                        new Reason(input.outcome()),
                        input.paidByDriver(),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.DRIVER})
    RunningPayload recordOdometer(@Argument RecordOdometerInput input) {
        return desk.enter(
                callers,
                input,
                input.vehicle(),
                (vehicle, entry, draft) ->
                        new RecordOdometer(vehicle, entry, new Odometer(input.odometer()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.DRIVER, Role.APPROVER})
    RunningPayload reverseRunningEntry(@Argument ReverseRunningEntryInput input) {
        return desk.about(
                callers,
                input,
                input.vehicle(),
                input.event(),
                (draft, vehicle) -> new ReverseEntry(
                        ReversibleKind.RUNNING,
                        VehicleAccount.stream(vehicle),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }
}
