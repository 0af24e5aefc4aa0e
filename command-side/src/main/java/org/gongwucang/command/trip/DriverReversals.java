package org.gongwucang.command.trip;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.trip.DriverEngaged;
import org.gongwucang.events.trip.DriverEntryReversed;
import org.gongwucang.events.trip.DriverReleased;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 驾驶员日历冲销: goes with the step of the trip that told it, never alone. */
@Component
class DriverReversals implements ReversibleKind {

    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            DriverEngaged.class, Set.of(Role.DISPATCHER),
            DriverReleased.class, Set.of(Role.DISPATCHER, Role.DRIVER, Role.UNIT_HANDLER, Role.FLEET_OFFICER)));

    @Override
    public String kind() {
        return DRIVER;
    }

    @Override
    public Class<? extends Reversible> type() {
        return DriverCalendar.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        String staff = id.substring(DriverCalendar.stream("").length());
        return new DriverEntryReversed(staff, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof DriverEngaged e) {
            return List.of(new Stream(TRIP, e.trip()));
        }
        return entry instanceof DriverReleased e ? List.of(new Stream(TRIP, e.trip())) : List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
    }
}
