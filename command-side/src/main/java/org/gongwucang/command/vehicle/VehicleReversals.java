package org.gongwucang.command.vehicle;

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
import org.gongwucang.events.vehicle.VehicleEntryReversed;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 车辆冲销: what can be taken back of a vehicle, and by whom. */
@Component
class VehicleReversals implements ReversibleKind {

    private static final ReversalRights RIGHTS =
            new ReversalRights(Map.of(VehicleOpeningRecorded.class, Set.of(Role.MIGRATOR)));

    private final VehicleMarks marks;

    VehicleReversals(VehicleMarks marks) {
        this.marks = marks;
    }

    @Override
    public String kind() {
        return VEHICLE;
    }

    @Override
    public Class<? extends Reversible> type() {
        return Vehicle.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new VehicleEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        return List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
    }

    @Override
    public void undone(Entry entry, String code, String reason, LocalDate day) {
        if (entry instanceof VehicleOpeningRecorded e) {
            marks.release(code, e.vehicle(), e.plate(), e.card().vin(), reason, day);
        }
    }
}
