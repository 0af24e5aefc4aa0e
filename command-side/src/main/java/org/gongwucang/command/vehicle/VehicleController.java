package org.gongwucang.command.vehicle;

import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.command.vehicle.VehicleCommand.AssessVehicleCondition;
import org.gongwucang.command.vehicle.VehicleCommand.DeliverVehicle;
import org.gongwucang.command.vehicle.VehicleCommand.PutVehicleOutOfService;
import org.gongwucang.command.vehicle.VehicleCommand.RegisterVehicle;
import org.gongwucang.command.vehicle.VehicleCommand.ReturnVehicleToService;
import org.gongwucang.command.vehicle.VehicleCommand.SealVehicle;
import org.gongwucang.command.vehicle.VehicleCommand.UnsealVehicle;
import org.gongwucang.command.vehicle.VehicleDesk.VehiclePayload;
import org.gongwucang.command.vehicle.VehicleInputs.AssessVehicleConditionInput;
import org.gongwucang.command.vehicle.VehicleInputs.DeliverVehicleInput;
import org.gongwucang.command.vehicle.VehicleInputs.RegisterVehicleInput;
import org.gongwucang.command.vehicle.VehicleInputs.SealVehiclesInput;
import org.gongwucang.command.vehicle.VehicleInputs.UnsealVehiclesInput;
import org.gongwucang.command.vehicle.VehicleInputs.VehicleReasonInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 车辆: delivered, registered, in and out of service, sealed over holidays, looked at. */
@Controller
class VehicleController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final VehicleDesk vehicles;

    VehicleController(CommandDesk desk, Callers callers, UserErrors errors, VehicleDesk vehicles) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.vehicles = vehicles;
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.UNIT_HANDLER})
    VehiclePayload deliverVehicle(@Argument DeliverVehicleInput input) {
        return vehicles.opening(
                input,
                draft -> new DeliverVehicle(
                        draft.newId(),
                        new UnitCode(input.unit()),
                        input.purchase(),
                        input.card().draft(),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.UNIT_HANDLER})
    VehiclePayload registerVehicle(@Argument RegisterVehicleInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new RegisterVehicle(
                        id,
                        new Plate(input.plate()),
                        new Document(input.certificate()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    VehiclePayload putVehicleOutOfService(@Argument VehicleReasonInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new PutVehicleOutOfService(id, new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    VehiclePayload returnVehicleToService(@Argument VehicleReasonInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new ReturnVehicleToService(id, new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    LinesPayload sealVehicles(@Argument SealVehiclesInput input) {
        return LinesPayload.of(
                desk.each(
                        callers.current(),
                        input,
                        (line, draft) -> new SealVehicle(
                                vehicles.idOf(line.vehicle()), new Name(input.occasion()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    LinesPayload unsealVehicles(@Argument UnsealVehiclesInput input) {
        return LinesPayload.of(
                desk.each(
                        callers.current(),
                        input,
                        (line, draft) -> new UnsealVehicle(vehicles.idOf(line.vehicle()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    VehiclePayload assessVehicleCondition(@Argument AssessVehicleConditionInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new AssessVehicleCondition(
                        id, input.condition(), new Reason(input.findings()), input.evidence(), draft.occurredOn()));
    }
}
