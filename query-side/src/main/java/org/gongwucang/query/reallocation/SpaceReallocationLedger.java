package org.gongwucang.query.reallocation;

import java.util.List;
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.reallocation.SpaceReallocationRejected;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;
import org.gongwucang.events.reallocation.SpaceReallocationWithdrawn;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 用房调剂台账 (L21): acts by which rooms went over to other units, with their areas. */
@Component
public final class SpaceReallocationLedger extends Ledger<SpaceReallocationRow> {

    public SpaceReallocationLedger() {
        super("space-reallocation", 1, SpaceReallocationRow.class);
        on(SpaceReallocationRequested.class)
                .key(SpaceReallocationRequested::reallocation)
                .opens((e, fact) -> SpaceReallocationRow.of(e));
        on(SpaceReallocated.class).key(SpaceReallocated::reallocation).fold((row, e, fact) -> row.approved(e));
        on(SpaceReallocationRejected.class)
                .key(SpaceReallocationRejected::reallocation)
                .fold((row, e, fact) -> row.ended("REJECTED", e.rejectedBy(), e.occurredOn(), e.reason()));
        on(SpaceReallocationWithdrawn.class)
                .key(SpaceReallocationWithdrawn::reallocation)
                .fold((row, e, fact) -> row.ended("WITHDRAWN", e.withdrawnBy(), e.occurredOn(), e.reason()));
        List.of("number", "requestedOn", "decidedOn", "area", "seenBy").forEach(this::index);
        index("state", "number");
        index("toUnit", "number");
    }
}
