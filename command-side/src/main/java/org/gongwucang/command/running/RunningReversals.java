package org.gongwucang.command.running;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.running.OdometerRead;
import org.gongwucang.events.running.OffListProviderApproved;
import org.gongwucang.events.running.OffListProviderRejected;
import org.gongwucang.events.running.OffListProviderRequested;
import org.gongwucang.events.running.RunningEntry;
import org.gongwucang.events.running.RunningEntryReversed;
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
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 单车账冲销: each entry by whose duty it is to make such; what a trip did goes back with the trip. */
@Component
class RunningReversals implements ReversibleKind {

    private static final Set<Role> FLEET = Set.of(Role.FLEET_OFFICER);
    private static final Set<Role> DRIVERS = Set.of(Role.FLEET_OFFICER, Role.DRIVER);
    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(VehicleInsured.class, FLEET),
            Map.entry(VehicleRefuelled.class, DRIVERS),
            Map.entry(VehicleRepairRequested.class, DRIVERS),
            Map.entry(VehicleRepairApproved.class, APPROVERS),
            Map.entry(VehicleRepairRejected.class, APPROVERS),
            Map.entry(VehicleRepairCompleted.class, DRIVERS),
            Map.entry(VehicleRepairRecorded.class, DRIVERS),
            Map.entry(OffListProviderRequested.class, DRIVERS),
            Map.entry(OffListProviderApproved.class, APPROVERS),
            Map.entry(OffListProviderRejected.class, APPROVERS),
            Map.entry(VehicleInspected.class, FLEET),
            Map.entry(TrafficViolationRecorded.class, FLEET),
            Map.entry(TrafficViolationClosed.class, FLEET),
            Map.entry(OdometerRead.class, DRIVERS),
            Map.entry(VehicleDispatched.class, Set.of(Role.DISPATCHER)),
            Map.entry(VehicleReturned.class, Set.of(Role.DISPATCHER, Role.DRIVER)),
            Map.entry(VehicleTripSettled.class, FLEET),
            Map.entry(VehicleReleased.class, Set.of(Role.UNIT_HANDLER, Role.DISPATCHER, Role.FLEET_OFFICER))));

    private final Units units;

    RunningReversals(Units units) {
        this.units = units;
    }

    @Override
    public String kind() {
        return RUNNING;
    }

    @Override
    public Class<? extends Reversible> type() {
        return VehicleAccount.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        String vehicle = id.substring(VehicleAccount.stream("").length());
        return new RunningEntryReversed(
                vehicle, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        return isOfTrip(entry) ? List.of(new Stream(TRIP, ((RunningEntry) entry).entry())) : List.of();
    }

    private static boolean isOfTrip(Entry entry) {
        return entry instanceof VehicleDispatched
                || entry instanceof VehicleReturned
                || entry instanceof VehicleTripSettled
                || entry instanceof VehicleReleased;
    }

    /** What belongs to a trip is judged there: the vehicle may be of another unit than the trip. */
    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        RunningEntry about = (RunningEntry) entry;
        if (!isOfTrip(entry) && !RIGHTS.reachEveryUnit(entry, by.roles())) {
            require(units.isWithin(about.about().unit(), by.unit()), "NOT_FOUND", "code", about.entry());
        }
    }
}
