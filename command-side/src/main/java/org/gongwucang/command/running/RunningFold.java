package org.gongwucang.command.running;

import java.util.List;
import java.util.Objects;
import org.gongwucang.command.running.RunningState.Kind;
import org.gongwucang.command.running.RunningState.Phase;
import org.gongwucang.command.transfer.Deed;
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
import org.jspecify.annotations.Nullable;

/** 单车账目演进: from the state of one thing and an entry about it to the next. Never decides, never throws. */
final class RunningFold {

    private RunningFold() {}

    /** @param event identifier of the entry */
    static RunningState after(RunningState before, RunningEntry entry, String event) {
        RunningState bought = bought(entry);
        if (bought != null) {
            return bought;
        }
        if (entry instanceof VehicleInspected e) {
            return RunningState.recorded(Kind.INSPECTION).withTo(e.validUntil()).withFrom(e.occurredOn());
        }
        if (entry instanceof OdometerRead e) {
            return RunningState.recorded(Kind.ODOMETER)
                    .withReadings(List.of(new Reading(e.occurredOn(), e.odometer())));
        }
        if (entry instanceof TrafficViolationRecorded) {
            return RunningState.recorded(Kind.VIOLATION);
        }
        if (entry instanceof TrafficViolationClosed) {
            return before.withPhase(Phase.DONE);
        }
        return onTrip(asked(before, entry, event), entry);
    }

    private static @Nullable RunningState bought(RunningEntry entry) {
        if (entry instanceof VehicleInsured e) {
            return RunningState.recorded(Kind.INSURANCE).withFrom(e.from()).withTo(e.to());
        }
        if (entry instanceof VehicleRefuelled e) {
            return RunningState.recorded(Kind.FUEL).withReadings(List.of(new Reading(e.occurredOn(), e.odometer())));
        }
        if (entry instanceof VehicleRepairRecorded e) {
            return RunningState.recorded(Kind.REPAIR)
                    .withPhase(Phase.DONE)
                    .withReadings(List.of(new Reading(e.occurredOn(), e.odometer())));
        }
        return null;
    }

    /** What is asked for before it is done. */
    private static RunningState asked(RunningState before, RunningEntry entry, String event) {
        if (entry instanceof VehicleRepairRequested e) {
            return RunningState.NONE
                    .withKind(Kind.REPAIR)
                    .withPhase(Phase.REQUESTED)
                    .withEstimate(e.estimate())
                    .withAsked(new Deed(e.requestedBy(), event));
        }
        if (entry instanceof OffListProviderRequested e) {
            return RunningState.NONE
                    .withKind(Kind.OFF_LIST)
                    .withPhase(Phase.REQUESTED)
                    .withProvider(e.kind() + "/" + e.provider())
                    .withAsked(new Deed(e.requestedBy(), event));
        }
        if (entry instanceof VehicleRepairApproved e) {
            return before.withPhase(Phase.APPROVED)
                    .withFrom(e.occurredOn())
                    .withApproved(new Deed(e.approvedBy(), event));
        }
        if (entry instanceof OffListProviderApproved) {
            return before.withPhase(Phase.APPROVED);
        }
        if (entry instanceof VehicleRepairRejected || entry instanceof OffListProviderRejected) {
            return before.withPhase(Phase.REJECTED);
        }
        return entry instanceof VehicleRepairCompleted e
                ? before.withPhase(Phase.DONE).withReadings(List.of(new Reading(e.occurredOn(), e.odometer())))
                : before;
    }

    private static RunningState onTrip(RunningState before, RunningEntry entry) {
        if (entry instanceof VehicleDispatched e) {
            return RunningState.NONE
                    .withKind(Kind.TRIP)
                    .withPhase(Phase.DISPATCHED)
                    .withSpell(new Spell(e.number(), e.from(), e.until()));
        }
        if (entry instanceof VehicleReturned e) {
            Spell planned = before.spell();
            return before.withPhase(Phase.RETURNED)
                    .withSpell(planned == null ? null : new Spell(planned.number(), planned.from(), e.returnedAt()))
                    .withReadings(List.of(
                            new Reading(e.departedOn(), e.odometerOut()),
                            new Reading(e.returnedAt().toLocalDate(), e.odometerIn())));
        }
        if (entry instanceof VehicleTripSettled) {
            return before.withPhase(Phase.DONE);
        }
        return entry instanceof VehicleReleased
                ? before.withPhase(Phase.RELEASED).withSpell(null)
                : before;
    }

    /** The approval that an entry used up to go to a provider that is not designated; a repair does when it is completed. */
    static @Nullable String approvalUsed(RunningEntry entry) {
        if (entry instanceof VehicleInsured e) {
            return e.offListApproval();
        }
        if (entry instanceof VehicleRefuelled e) {
            return e.offListApproval();
        }
        if (entry instanceof VehicleRepairRecorded e) {
            return e.offListApproval();
        }
        return entry instanceof VehicleRepairCompleted e ? e.offListApproval() : null;
    }

    static boolean isOf(RunningState state, Kind kind) {
        return Objects.equals(state.kind(), kind);
    }
}
