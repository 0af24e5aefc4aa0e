package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_VEHICLE_PURCHASE;
import static org.gongwucang.query.task.TaskKind.DELIVER_VEHICLE;

import java.util.List;
import org.gongwucang.events.fleet.FleetPurchaseEntry;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRejected;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;

/** 购车待办: to be approved, then to be delivered. */
final class VehiclePurchaseTasks extends DocumentTasks<FleetPurchaseEntry> {

    VehiclePurchaseTasks(TaskLedger ledger) {
        super(ledger, FleetPurchaseEntry::purchase);
    }

    void declare() {
        document(VehiclePurchaseRequested.class).opens((e, fact) -> requested(e));
        task(APPROVE_VEHICLE_PURCHASE, VehiclePurchaseRequested.class)
                .opens((e, fact) -> requested(e).about(APPROVE_VEHICLE_PURCHASE).opened(fact, e.requestedBy()));
        ends(
                APPROVE_VEHICLE_PURCHASE,
                List.of(VehiclePurchaseApproved.class, VehiclePurchaseRejected.class, VehiclePurchaseCancelled.class));
        task(DELIVER_VEHICLE, VehiclePurchaseApproved.class, (task, its, e, fact) -> task.opened(fact, e.approvedBy()));
        ends(DELIVER_VEHICLE, List.of(VehiclePurchaseDelivered.class, VehiclePurchaseCancelled.class));
    }

    private static TaskRow requested(VehiclePurchaseRequested e) {
        return TaskRow.of(TaskDocument.VEHICLE_PURCHASE, e.purchase(), e.number(), e.unit())
                .withAskedBy(e.requestedBy())
                .withValue(e.price());
    }
}
