package org.gongwucang.query.task;

import java.util.List;
import org.gongwucang.events.vehicle.VehicleAllotmentAgreed;
import org.gongwucang.events.vehicle.VehicleAllotmentDeclined;
import org.gongwucang.events.vehicle.VehicleAllotmentRejected;
import org.gongwucang.events.vehicle.VehicleAllotmentRequested;
import org.gongwucang.events.vehicle.VehicleAllotmentWithdrawn;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleEntry;
import org.gongwucang.events.vehicle.VehicleRegistered;

/** 车辆待办: to be registered once it was delivered; an allotment to be signed and approved. */
final class VehicleTasks extends DocumentTasks<VehicleEntry> {

    VehicleTasks(TaskLedger ledger) {
        super(ledger, e -> e.vehicle() + "/vehicle");
    }

    void declare() {
        task(TaskKind.REGISTER_VEHICLE, VehicleDelivered.class)
                .opens((e, fact) -> TaskRow.of(TaskDocument.VEHICLE, e.vehicle(), e.code(), e.unit())
                        .about(TaskKind.REGISTER_VEHICLE)
                        .opened(fact));
        document(VehicleDelivered.class)
                .opens((e, fact) -> TaskRow.of(TaskDocument.VEHICLE, e.vehicle(), e.code(), e.unit()));
        ends(TaskKind.REGISTER_VEHICLE, List.of(VehicleRegistered.class));
        allotments();
    }

    private void allotments() {
        document(VehicleAllotmentRequested.class).opens((e, fact) -> requested(e));
        task(TaskKind.SIGN_VEHICLE_ALLOTMENT, VehicleAllotmentRequested.class)
                .opens((e, fact) -> requested(e)
                        .about(TaskKind.SIGN_VEHICLE_ALLOTMENT)
                        .withUnit(e.toUnit())
                        .opened(fact, e.requestedBy()));
        ends(
                TaskKind.SIGN_VEHICLE_ALLOTMENT,
                List.of(VehicleAllotmentAgreed.class, VehicleAllotmentDeclined.class, VehicleAllotmentWithdrawn.class));
        task(
                TaskKind.APPROVE_VEHICLE_ALLOTMENT,
                VehicleAllotmentAgreed.class,
                (task, its, e, fact) -> task.opened(fact, its.askedBy(), e.agreedBy()));
        ends(
                TaskKind.APPROVE_VEHICLE_ALLOTMENT,
                List.of(VehicleAllotted.class, VehicleAllotmentRejected.class, VehicleAllotmentWithdrawn.class));
    }

    private static TaskRow requested(VehicleAllotmentRequested e) {
        return TaskRow.of(TaskDocument.VEHICLE, e.vehicle(), e.code(), e.unit()).withAskedBy(e.requestedBy());
    }
}
