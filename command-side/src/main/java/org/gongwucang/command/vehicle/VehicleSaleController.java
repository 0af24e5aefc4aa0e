package org.gongwucang.command.vehicle;

import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.vehicle.VehicleCommand.RequestVehicleSale;
import org.gongwucang.command.vehicle.VehicleCommand.SellVehicle;
import org.gongwucang.command.vehicle.VehicleDesk.VehiclePayload;
import org.gongwucang.command.vehicle.VehicleInputs.VehicleReasonInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.RequestVehicleSaleInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.SellVehicleInput;
import org.gongwucang.command.vehicle.VehicleMoveInputs.VehicleEvidenceInput;
import org.gongwucang.command.vehicle.VehicleProceeding.Kind;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 车辆出售: asked for with its valuation, approved by two, sold. */
@Controller
class VehicleSaleController {

    private final VehicleDesk vehicles;

    VehicleSaleController(VehicleDesk vehicles) {
        this.vehicles = vehicles;
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    VehiclePayload requestVehicleSale(@Argument RequestVehicleSaleInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new RequestVehicleSale(
                        id,
                        new Yuan(input.valuation()),
                        new Document(input.report()),
                        new Yuan(input.price()),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER})
    VehiclePayload approveVehicleSale(@Argument VehicleEvidenceInput input) {
        return vehicles.approve(input, Kind.SALE);
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER})
    VehiclePayload rejectVehicleSale(@Argument VehicleReasonInput input) {
        return vehicles.reject(input, Kind.SALE);
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    VehiclePayload withdrawVehicleSale(@Argument VehicleReasonInput input) {
        return vehicles.withdraw(input, Kind.SALE);
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    VehiclePayload sellVehicle(@Argument SellVehicleInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new SellVehicle(
                        id,
                        new Name(input.buyer()),
                        new Yuan(input.price()),
                        new Document(input.receipt()),
                        input.evidence(),
                        draft.occurredOn()));
    }
}
