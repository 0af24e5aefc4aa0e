package org.gongwucang.query.running;

import java.math.BigDecimal;
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
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 单车流水 (L13, L14): everything in the accounts of vehicles, each thing in one row, from which their figures are summed up. */
@Component
public final class RunningLedger extends Ledger<RunningEntryRow> {

    public RunningLedger() {
        super("running-entry", 1, RunningEntryRow.class);
        bought();
        repairs();
        others();
        trips();
        index(RunningEntryOrder.FIELDS);
        index("unit", "day", "code");
    }

    private <E extends RunningEntry> On<E, RunningEntryRow> entry(Class<E> type) {
        return on(type).key(e -> e.entry());
    }

    private void bought() {
        entry(VehicleInsured.class)
                .opens((e, fact) -> RunningEntryRow.of("INSURANCE", "RECORDED", e)
                        .at(e.provider(), e.offListApproval())
                        .withText(e.gapReason())
                        .withDocument(e.policyNo())
                        .withAmount(e.premium())
                        .withFrom(e.from())
                        .withTo(e.to())
                        .withEnteredBy(e.recordedBy()));
        entry(VehicleRefuelled.class)
                .opens((e, fact) -> RunningEntryRow.of("FUEL", "RECORDED", e)
                        .at(e.provider(), e.offListApproval())
                        .withDocument(e.card())
                        .withLitres(e.litres())
                        .withAmount(e.amount())
                        .withOdometer(e.odometer())
                        .withEnteredBy(e.recordedBy()));
    }

    private void repairs() {
        entry(VehicleRepairRecorded.class)
                .opens((e, fact) -> RunningEntryRow.of("REPAIR", "DONE", e)
                        .at(e.provider(), e.offListApproval())
                        .withText(e.work())
                        .withDocument(e.invoice())
                        .withAmount(e.cost())
                        .withOdometer(e.odometer())
                        .withEnteredBy(e.recordedBy()));
        entry(VehicleRepairRequested.class)
                .opens((e, fact) -> RunningEntryRow.of("REPAIR", "REQUESTED", e)
                        .at(e.provider(), e.offListApproval())
                        .withText(e.work())
                        .withAmount(e.estimate())
                        .withEnteredBy(e.requestedBy()));
        entry(VehicleRepairApproved.class)
                .fold((row, e, fact) -> row.next("APPROVED", e.occurredOn()).withDecidedBy(e.approvedBy()));
        entry(VehicleRepairRejected.class)
                .fold((row, e, fact) -> row.next("REJECTED", e.occurredOn()).withDecidedBy(e.rejectedBy()));
        entry(VehicleRepairCompleted.class)
                .fold((row, e, fact) -> row.next("DONE", e.occurredOn())
                        .at(e.provider(), e.offListApproval())
                        .withDocument(e.invoice())
                        .withAmount(e.cost())
                        .withOdometer(e.odometer()));
    }

    private void others() {
        entry(OffListProviderRequested.class)
                .opens((e, fact) -> RunningEntryRow.of("OFF_LIST", "REQUESTED", e)
                        .withProvider(e.provider())
                        .withText(e.reason())
                        .withEnteredBy(e.requestedBy()));
        entry(OffListProviderApproved.class)
                .fold((row, e, fact) -> row.next("APPROVED", e.occurredOn()).withDecidedBy(e.approvedBy()));
        entry(OffListProviderRejected.class)
                .fold((row, e, fact) -> row.next("REJECTED", e.occurredOn()).withDecidedBy(e.rejectedBy()));
        entry(VehicleInspected.class)
                .opens((e, fact) -> RunningEntryRow.of("INSPECTION", "RECORDED", e)
                        .withDocument(e.certificate())
                        .withAmount(e.fee())
                        .withTo(e.validUntil())
                        .withEnteredBy(e.recordedBy()));
        entry(TrafficViolationRecorded.class)
                .opens((e, fact) -> RunningEntryRow.of("VIOLATION", "RECORDED", e)
                        .withText(e.text())
                        .withAmount(e.fine())
                        .withDriver(e.driver())
                        .withEnteredBy(e.recordedBy()));
        entry(TrafficViolationClosed.class)
                .fold((row, e, fact) -> row.withState("DONE").withDecidedBy(e.closedBy()));
        entry(OdometerRead.class)
                .opens((e, fact) -> RunningEntryRow.of("ODOMETER", "RECORDED", e)
                        .withOdometer(e.odometer())
                        .withEnteredBy(e.recordedBy()));
    }

    private void trips() {
        entry(VehicleDispatched.class)
                .opens((e, fact) -> RunningEntryRow.of("TRIP", "DISPATCHED", e)
                        .withDocument(e.number())
                        .withDriver(e.driver())
                        .withFrom(e.from().toLocalDate())
                        .withTo(e.until().toLocalDate())
                        .withHoliday(e.holiday())
                        .withEnteredBy(fact.actor()));
        entry(VehicleReturned.class)
                .fold((row, e, fact) -> row.next("RETURNED", e.occurredOn())
                        .withTo(e.returnedAt().toLocalDate())
                        .withOdometer(e.odometerOut())
                        .withOdometerIn(e.odometerIn())
                        .withKilometres(e.odometerIn() - e.odometerOut())
                        .withAmount(BigDecimal.ZERO));
        entry(VehicleTripSettled.class)
                .fold((row, e, fact) -> row.withState("DONE")
                        .withAmount(e.tolls().add(e.parking()).add(e.other())));
        entry(VehicleReleased.class)
                .fold((row, e, fact) -> row.next("RELEASED", e.occurredOn()).withText(e.reason()));
    }
}
