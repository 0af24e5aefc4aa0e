package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_VEHICLE_SALE;
import static org.gongwucang.query.task.TaskKind.APPROVE_VEHICLE_SALE_SECOND;
import static org.gongwucang.query.task.TaskKind.APPROVE_VEHICLE_SCRAPPING;
import static org.gongwucang.query.task.TaskKind.APPROVE_VEHICLE_SCRAPPING_SECOND;
import static org.gongwucang.query.task.TaskKind.DEREGISTER_VEHICLE;
import static org.gongwucang.query.task.TaskKind.RECYCLE_VEHICLE;
import static org.gongwucang.query.task.TaskKind.SELL_VEHICLE;

import java.util.List;
import org.gongwucang.events.vehicle.VehicleConditionAssessed;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleEntry;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleRecycled;
import org.gongwucang.events.vehicle.VehicleReturnedToService;
import org.gongwucang.events.vehicle.VehicleSaleApproved;
import org.gongwucang.events.vehicle.VehicleSaleRejected;
import org.gongwucang.events.vehicle.VehicleSaleRequested;
import org.gongwucang.events.vehicle.VehicleSaleStepApproved;
import org.gongwucang.events.vehicle.VehicleSaleWithdrawn;
import org.gongwucang.events.vehicle.VehicleScrappingApproved;
import org.gongwucang.events.vehicle.VehicleScrappingRejected;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.gongwucang.events.vehicle.VehicleScrappingStepApproved;
import org.gongwucang.events.vehicle.VehicleScrappingWithdrawn;
import org.gongwucang.events.vehicle.VehicleSealed;
import org.gongwucang.events.vehicle.VehicleSold;
import org.gongwucang.events.vehicle.VehicleTakenOutOfService;
import org.gongwucang.events.vehicle.VehicleUnsealed;

/** 车辆报废与出售待办: two approvals, then it is carried out by somebody who gave neither. */
final class VehicleEndTasks extends DocumentTasks<VehicleEntry> {

    VehicleEndTasks(TaskLedger ledger) {
        super(ledger, e -> e.vehicle() + "/end");
    }

    void declare() {
        scrapping();
        sale();
        leavesOut(
                VehicleOpeningRecorded.class,
                VehicleTakenOutOfService.class,
                VehicleReturnedToService.class,
                VehicleSealed.class,
                VehicleUnsealed.class,
                VehicleConditionAssessed.class);
    }

    private void scrapping() {
        document(VehicleScrappingRequested.class).opens((e, fact) -> scrapping(e));
        document(VehicleScrappingStepApproved.class).fold((row, e, fact) -> row.decidedBy(e.approvedBy()));
        document(VehicleScrappingApproved.class).fold((row, e, fact) -> row.decidedBy(e.approvedBy()));
        task(APPROVE_VEHICLE_SCRAPPING, VehicleScrappingRequested.class)
                .opens((e, fact) ->
                        scrapping(e).about(APPROVE_VEHICLE_SCRAPPING).opened(fact, e.requestedBy()));
        ends(APPROVE_VEHICLE_SCRAPPING, List.of(VehicleScrappingStepApproved.class));
        task(
                APPROVE_VEHICLE_SCRAPPING_SECOND,
                VehicleScrappingStepApproved.class,
                (task, its, e, fact) -> task.opened(fact, its.askedBy(), e.approvedBy()));
        ends(APPROVE_VEHICLE_SCRAPPING_SECOND, List.of(VehicleScrappingApproved.class));
        task(
                RECYCLE_VEHICLE,
                VehicleScrappingApproved.class,
                (task, its, e, fact) -> task.opened(fact, approvers(its, e.approvedBy())));
        ends(RECYCLE_VEHICLE, List.of(VehicleRecycled.class));
        task(
                DEREGISTER_VEHICLE,
                VehicleRecycled.class,
                (task, its, e, fact) -> task.opened(fact, its.deciders().toArray(String[]::new)));
        ends(DEREGISTER_VEHICLE, List.of(VehicleDeregistered.class));
        List.of(APPROVE_VEHICLE_SCRAPPING, APPROVE_VEHICLE_SCRAPPING_SECOND, RECYCLE_VEHICLE)
                .forEach(step -> ends(step, List.of(VehicleScrappingRejected.class, VehicleScrappingWithdrawn.class)));
    }

    private static TaskRow scrapping(VehicleScrappingRequested e) {
        return TaskRow.of(TaskDocument.VEHICLE, e.vehicle(), e.code(), e.unit())
                .withAskedBy(e.requestedBy())
                .withValue(e.value());
    }

    private void sale() {
        document(VehicleSaleRequested.class).opens((e, fact) -> sale(e));
        document(VehicleSaleStepApproved.class).fold((row, e, fact) -> row.decidedBy(e.approvedBy()));
        task(APPROVE_VEHICLE_SALE, VehicleSaleRequested.class)
                .opens((e, fact) -> sale(e).about(APPROVE_VEHICLE_SALE).opened(fact, e.requestedBy()));
        ends(APPROVE_VEHICLE_SALE, List.of(VehicleSaleStepApproved.class));
        task(
                APPROVE_VEHICLE_SALE_SECOND,
                VehicleSaleStepApproved.class,
                (task, its, e, fact) -> task.opened(fact, its.askedBy(), e.approvedBy()));
        ends(APPROVE_VEHICLE_SALE_SECOND, List.of(VehicleSaleApproved.class));
        task(
                SELL_VEHICLE,
                VehicleSaleApproved.class,
                (task, its, e, fact) -> task.opened(fact, approvers(its, e.approvedBy())));
        ends(SELL_VEHICLE, List.of(VehicleSold.class));
        List.of(APPROVE_VEHICLE_SALE, APPROVE_VEHICLE_SALE_SECOND, SELL_VEHICLE)
                .forEach(step -> ends(step, List.of(VehicleSaleRejected.class, VehicleSaleWithdrawn.class)));
    }

    private static TaskRow sale(VehicleSaleRequested e) {
        return TaskRow.of(TaskDocument.VEHICLE, e.vehicle(), e.code(), e.unit())
                .withAskedBy(e.requestedBy())
                .withValue(e.value());
    }

    /** Who approved a step, this one included. */
    private static String[] approvers(TaskRow its, String last) {
        return its.decidedBy(last).deciders().toArray(String[]::new);
    }
}
