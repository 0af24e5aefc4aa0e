package org.gongwucang.command.trip;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.command.running.VehicleAccount;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.trip.TripCancelled;
import org.gongwucang.events.trip.TripCompleted;
import org.gongwucang.events.trip.TripDispatched;
import org.gongwucang.events.trip.TripEntry;
import org.gongwucang.events.trip.TripEntryReversed;
import org.gongwucang.events.trip.TripRejected;
import org.gongwucang.events.trip.TripRequested;
import org.gongwucang.events.trip.TripSettled;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 用车冲销: a step goes back with what it did to the vehicle and to the driver, each by whose duty the step is. */
@Component
class TripReversals implements ReversibleKind {

    private static final Set<Role> DECIDERS = Set.of(Role.FLEET_OFFICER, Role.UNIT_HEAD, Role.APPROVER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            TripRequested.class, Set.of(Role.UNIT_HANDLER),
            TripApproved.class, DECIDERS,
            TripRejected.class, DECIDERS,
            TripCancelled.class, Set.of(Role.UNIT_HANDLER, Role.DISPATCHER, Role.FLEET_OFFICER),
            TripDispatched.class, Set.of(Role.DISPATCHER),
            TripCompleted.class, Set.of(Role.DISPATCHER, Role.DRIVER),
            TripSettled.class, Set.of(Role.FLEET_OFFICER)));

    private final StoredEntries entries;
    private final TripRules rules;

    TripReversals(StoredEntries entries, TripRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return TRIP;
    }

    @Override
    public Class<? extends Reversible> type() {
        return TripOrder.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new TripEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof TripDispatched e) {
            return streams(e.about().vehicle(), e.driver());
        }
        if (entry instanceof TripCompleted e) {
            return streams(e.vehicle(), e.driver());
        }
        if (entry instanceof TripSettled e) {
            return streams(e.vehicle(), null);
        }
        return entry instanceof TripCancelled e ? streams(e.vehicle(), e.driver()) : List.of();
    }

    private static List<Stream> streams(@Nullable String vehicle, @Nullable String driver) {
        List<Stream> streams = new ArrayList<>();
        if (vehicle != null) {
            streams.add(new Stream(RUNNING, VehicleAccount.stream(vehicle)));
        }
        if (driver != null) {
            streams.add(new Stream(DRIVER, DriverCalendar.stream(driver)));
        }
        return streams;
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String id = ((TripEntry) entry).trip();
            TripRequested asked = (TripRequested) entries.read(id, 0);
            boolean drove = entry instanceof TripCompleted e && e.driver().equals(by.staff());
            require(drove || rules.isOf(asked.unit(), by), "NOT_FOUND", "code", id);
        }
    }
}
