package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_OFF_LIST_PROVIDER;
import static org.gongwucang.query.task.TaskKind.APPROVE_VEHICLE_REPAIR;
import static org.gongwucang.query.task.TaskKind.COMPLETE_VEHICLE_REPAIR;

import java.util.List;
import org.gongwucang.events.running.OdometerRead;
import org.gongwucang.events.running.OffListProviderApproved;
import org.gongwucang.events.running.OffListProviderRejected;
import org.gongwucang.events.running.OffListProviderRequested;
import org.gongwucang.events.running.RunningEntry;
import org.gongwucang.events.running.TrafficViolationClosed;
import org.gongwucang.events.running.TrafficViolationRecorded;
import org.gongwucang.events.running.VehicleDispatched;
import org.gongwucang.events.running.VehicleInspected;
import org.gongwucang.events.running.VehicleInsured;
import org.gongwucang.events.running.VehicleRefuelled;
import org.gongwucang.events.running.VehicleReleased;
import org.gongwucang.events.running.VehicleRepairApproved;
import org.gongwucang.events.running.VehicleRepairCompleted;
import org.gongwucang.events.running.VehicleRepairRecorded;
import org.gongwucang.events.running.VehicleRepairRejected;
import org.gongwucang.events.running.VehicleRepairRequested;
import org.gongwucang.events.running.VehicleReturned;
import org.gongwucang.events.running.VehicleTripSettled;

/** 车辆待办: repairs and providers that are not designated; what else is in the account of a vehicle makes nobody do anything. */
final class RunningTasks extends DocumentTasks<RunningEntry> {

    RunningTasks(TaskLedger ledger) {
        super(ledger, RunningEntry::entry);
    }

    void declare() {
        repairs();
        providers();
        leavesOut(
                VehicleInsured.class,
                VehicleRefuelled.class,
                VehicleRepairRecorded.class,
                VehicleInspected.class,
                TrafficViolationRecorded.class,
                TrafficViolationClosed.class,
                OdometerRead.class,
                VehicleDispatched.class,
                VehicleReturned.class,
                VehicleTripSettled.class,
                VehicleReleased.class);
    }

    private static TaskRow repair(VehicleRepairRequested e) {
        return TaskRow.of(
                        TaskDocument.VEHICLE_REPAIR,
                        e.entry(),
                        e.about().code(),
                        e.about().unit())
                .withValue(e.estimate())
                .withAskedBy(e.requestedBy());
    }

    private void repairs() {
        document(VehicleRepairRequested.class).opens((e, fact) -> repair(e));
        task(APPROVE_VEHICLE_REPAIR, VehicleRepairRequested.class)
                .opens((e, fact) -> repair(e).about(APPROVE_VEHICLE_REPAIR).opened(fact, e.requestedBy()));
        ends(APPROVE_VEHICLE_REPAIR, List.of(VehicleRepairApproved.class, VehicleRepairRejected.class));
        task(
                COMPLETE_VEHICLE_REPAIR,
                VehicleRepairApproved.class,
                (task, its, e, fact) -> task.opened(fact, e.approvedBy()));
        ends(COMPLETE_VEHICLE_REPAIR, List.of(VehicleRepairCompleted.class));
    }

    private static TaskRow provider(OffListProviderRequested e) {
        return TaskRow.of(
                        TaskDocument.OFF_LIST_PROVIDER,
                        e.entry(),
                        e.about().code(),
                        e.about().unit())
                .withAskedBy(e.requestedBy());
    }

    private void providers() {
        document(OffListProviderRequested.class).opens((e, fact) -> provider(e));
        task(APPROVE_OFF_LIST_PROVIDER, OffListProviderRequested.class)
                .opens((e, fact) -> provider(e).about(APPROVE_OFF_LIST_PROVIDER).opened(fact, e.requestedBy()));
        ends(APPROVE_OFF_LIST_PROVIDER, List.of(OffListProviderApproved.class, OffListProviderRejected.class));
    }
}
