package org.gongwucang.command.vehicle;

import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.command.vehicle.VehicleCommand.AgreeToVehicleAllotment;
import org.gongwucang.command.vehicle.VehicleCommand.ApproveVehicleAllotment;
import org.gongwucang.command.vehicle.VehicleCommand.DeclineVehicleAllotment;
import org.gongwucang.command.vehicle.VehicleCommand.RequestVehicleAllotment;
import org.gongwucang.command.vehicle.VehicleDesk.VehiclePayload;
import org.gongwucang.command.vehicle.VehicleInputs.VehicleReasonInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RequestVehicleAllotmentInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.VehicleEvidenceInput;
import org.gongwucang.command.vehicle.VehicleProceeding.Kind;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 车辆划拨: asked for, signed by the receiving unit, approved. */
@Controller
class VehicleAllotmentController {

    private final VehicleDesk vehicles;

    VehicleAllotmentController(VehicleDesk vehicles) {
        this.vehicles = vehicles;
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.FLEET_OFFICER})
    VehiclePayload requestVehicleAllotment(@Argument RequestVehicleAllotmentInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new RequestVehicleAllotment(
                        id,
                        new UnitCode(input.toUnit()),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    VehiclePayload agreeToVehicleAllotment(@Argument VehicleEvidenceInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new AgreeToVehicleAllotment(id, input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    VehiclePayload declineVehicleAllotment(@Argument VehicleReasonInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new DeclineVehicleAllotment(id, new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    VehiclePayload approveVehicleAllotment(@Argument VehicleEvidenceInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new ApproveVehicleAllotment(id, input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    VehiclePayload rejectVehicleAllotment(@Argument VehicleReasonInput input) {
        return vehicles.reject(input, Kind.ALLOTMENT);
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.FLEET_OFFICER})
    VehiclePayload withdrawVehicleAllotment(@Argument VehicleReasonInput input) {
        return vehicles.withdraw(input, Kind.ALLOTMENT);
    }
}
