package org.gongwucang.command.reallocation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.Entry;
import org.gongwucang.events.reallocation.ReallocatedRoom;
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.reallocation.SpaceReallocationRejected;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;
import org.gongwucang.events.reallocation.SpaceReallocationWithdrawn;
import org.jspecify.annotations.Nullable;

/** 用房调剂状态. */
@RecordBuilder
record SpaceReallocationState(
        SpaceReallocationPhase phase,
        String number,
        String toUnit,
        String occupier,
        @Nullable String occupierName,
        List<ReallocatedRoom> rooms,
        @Nullable Deed request)
        implements SpaceReallocationStateBuilder.With {

    /** Before it was asked for, or after that was taken back. */
    static final SpaceReallocationState NONE =
            new SpaceReallocationState(SpaceReallocationPhase.WITHDRAWN, "", "", "", null, List.of(), null);

    static SpaceReallocationState of(SpaceReallocationRequested e, String event) {
        return new SpaceReallocationState(
                SpaceReallocationPhase.REQUESTED,
                e.number(),
                e.toUnit(),
                e.occupier(),
                e.occupierName(),
                e.rooms(),
                new Deed(e.requestedBy(), event));
    }

    SpaceReallocationState after(Entry entry) {
        if (entry instanceof SpaceReallocated e) {
            return withPhase(SpaceReallocationPhase.APPROVED).withRooms(e.rooms());
        }
        if (entry instanceof SpaceReallocationRejected) {
            return withPhase(SpaceReallocationPhase.REJECTED);
        }
        return entry instanceof SpaceReallocationWithdrawn ? withPhase(SpaceReallocationPhase.WITHDRAWN) : this;
    }
}
