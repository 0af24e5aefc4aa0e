package org.gongwucang.command.vehicle;

import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.vehicle.VehicleCommand.DeregisterVehicle;
import org.gongwucang.command.vehicle.VehicleCommand.RecordVehicleRecycling;
import org.gongwucang.command.vehicle.VehicleCommand.RequestVehicleScrapping;
import org.gongwucang.command.vehicle.VehicleDesk.VehiclePayload;
import org.gongwucang.command.vehicle.VehicleInputs.VehicleReasonInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.DeregisterVehicleInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RecordVehicleRecyclingInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RequestVehicleScrappingInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.VehicleEvidenceInput;
import org.gongwucang.command.vehicle.VehicleProceeding.Kind;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 车辆报废: asked for, approved by two, recycled, deregistered. */
@Controller
class VehicleScrappingController {

    private final VehicleDesk vehicles;

    VehicleScrappingController(VehicleDesk vehicles) {
        this.vehicles = vehicles;
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    VehiclePayload requestVehicleScrapping(@Argument RequestVehicleScrappingInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new RequestVehicleScrapping(
                        id, input.certificate(), new Reason(input.reason()), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER})
    VehiclePayload approveVehicleScrapping(@Argument VehicleEvidenceInput input) {
        return vehicles.approve(input, Kind.SCRAPPING);
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER})
    VehiclePayload rejectVehicleScrapping(@Argument VehicleReasonInput input) {
        return vehicles.reject(input, Kind.SCRAPPING);
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    VehiclePayload withdrawVehicleScrapping(@Argument VehicleReasonInput input) {
        return vehicles.withdraw(input, Kind.SCRAPPING);
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    VehiclePayload recordVehicleRecycling(@Argument RecordVehicleRecyclingInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new RecordVehicleRecycling(
                        id,
                        new Document(input.certificate()),
                        new Name(input.recycler()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    VehiclePayload deregisterVehicle(@Argument DeregisterVehicleInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) ->
                        new DeregisterVehicle(id, new Document(input.proof()), input.evidence(), draft.occurredOn()));
    }
}
