package org.gongwucang.command.running;

import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.Code;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.running.RunningCommand.ApproveOffListProvider;
import org.gongwucang.command.running.RunningCommand.ApproveVehicleRepair;
import org.gongwucang.command.running.RunningCommand.CompleteVehicleRepair;
import org.gongwucang.command.running.RunningCommand.RecordVehicleRepair;
import org.gongwucang.command.running.RunningCommand.RejectOffListProvider;
import org.gongwucang.command.running.RunningCommand.RejectVehicleRepair;
import org.gongwucang.command.running.RunningCommand.RequestOffListProvider;
import org.gongwucang.command.running.RunningCommand.RequestVehicleRepair;
import org.gongwucang.command.running.RunningDesk.RunningPayload;
import org.gongwucang.command.running.RunningInputs.ApproveOffListProviderInput;
import org.gongwucang.command.running.RunningInputs.ApproveVehicleRepairInput;
import org.gongwucang.command.running.RunningInputs.CompleteVehicleRepairInput;
import org.gongwucang.command.running.RunningInputs.RecordVehicleRepairInput;
import org.gongwucang.command.running.RunningInputs.RejectOffListProviderInput;
import org.gongwucang.command.running.RunningInputs.RejectVehicleRepairInput;
import org.gongwucang.command.running.RunningInputs.RequestOffListProviderInput;
import org.gongwucang.command.running.RunningInputs.RequestVehicleRepairInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 车辆维修与定点外使用: asked for by officer or driver, approved by an approver who is somebody else. */
@Controller
class VehicleRepairController {

    private final RunningDesk desk;
    private final Callers callers;

    VehicleRepairController(RunningDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.DRIVER})
    RunningPayload requestVehicleRepair(@Argument RequestVehicleRepairInput input) {
        return desk.enter(
                callers,
                input,
                input.vehicle(),
                (vehicle, entry, draft) -> new RequestVehicleRepair(
                        vehicle,
                        entry,
                        new Reason(input.work()),
                        new Yuan(input.estimate()),
                        new ProviderUse(input.provider(), input.offListApproval()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    RunningPayload approveVehicleRepair(@Argument ApproveVehicleRepairInput input) {
        return desk.about(
                callers,
                input,
                input.vehicle(),
                input.entry(),
                (draft, vehicle) -> new ApproveVehicleRepair(vehicle, input.entry(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    RunningPayload rejectVehicleRepair(@Argument RejectVehicleRepairInput input) {
        return desk.about(
                callers,
                input,
                input.vehicle(),
                input.entry(),
                (draft, vehicle) -> new RejectVehicleRepair(
                        vehicle, input.entry(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.DRIVER})
    RunningPayload completeVehicleRepair(@Argument CompleteVehicleRepairInput input) {
        return desk.about(
                callers,
                input,
                input.vehicle(),
                input.entry(),
                (draft, vehicle) -> new CompleteVehicleRepair(
                        vehicle,
                        input.entry(),
                        new Yuan(input.cost()),
                        new Odometer(input.odometer()),
                        new Name(input.invoice()),
                        new ProviderUse(input.provider(), input.offListApproval()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.DRIVER})
    RunningPayload recordVehicleRepair(@Argument RecordVehicleRepairInput input) {
        return desk.enter(
                callers,
                input,
                input.vehicle(),
                (vehicle, entry, draft) -> new RecordVehicleRepair(
                        vehicle,
                        entry,
                        new Reason(input.work()),
                        new Yuan(input.cost()),
                        new Odometer(input.odometer()),
                        new Name(input.invoice()),
                        new ProviderUse(input.provider(), input.offListApproval()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.DRIVER})
    RunningPayload requestOffListProvider(@Argument RequestOffListProviderInput input) {
        return desk.enter(
                callers,
                input,
                input.vehicle(),
                (vehicle, entry, draft) -> new RequestOffListProvider(
                        vehicle,
                        entry,
                        input.kind(),
                        Code.checked(input.provider(), "provider"),
                        new Name(input.name()),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    RunningPayload approveOffListProvider(@Argument ApproveOffListProviderInput input) {
        return desk.about(
                callers,
                input,
                input.vehicle(),
                input.entry(),
                (draft, vehicle) -> new ApproveOffListProvider(vehicle, input.entry(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    RunningPayload rejectOffListProvider(@Argument RejectOffListProviderInput input) {
        return desk.about(
                callers,
                input,
                input.vehicle(),
                input.entry(),
                (draft, vehicle) -> new RejectOffListProvider(
                        vehicle, input.entry(), new Reason(input.reason()), draft.occurredOn()));
    }
}
