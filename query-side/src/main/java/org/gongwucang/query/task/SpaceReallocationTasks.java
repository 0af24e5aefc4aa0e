package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_SPACE_REALLOCATION;

import java.util.List;
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.reallocation.SpaceReallocationEntry;
import org.gongwucang.events.reallocation.SpaceReallocationRejected;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;
import org.gongwucang.events.reallocation.SpaceReallocationWithdrawn;

/** 用房调剂待办: an act waits for an approver who did not ask. */
final class SpaceReallocationTasks extends DocumentTasks<SpaceReallocationEntry> {

    SpaceReallocationTasks(TaskLedger ledger) {
        super(ledger, SpaceReallocationEntry::reallocation);
    }

    void declare() {
        document(SpaceReallocationRequested.class).opens((e, fact) -> asked(e));
        task(APPROVE_SPACE_REALLOCATION, SpaceReallocationRequested.class)
                .opens((e, fact) -> asked(e).about(APPROVE_SPACE_REALLOCATION)
                        .withWaiting(e.rooms().size())
                        .opened(fact, e.requestedBy()));
        ends(
                APPROVE_SPACE_REALLOCATION,
                List.of(SpaceReallocated.class, SpaceReallocationRejected.class, SpaceReallocationWithdrawn.class));
    }

    private static TaskRow asked(SpaceReallocationRequested e) {
        return TaskRow.of(TaskDocument.SPACE_REALLOCATION, e.reallocation(), e.number(), e.toUnit())
                .withAskedBy(e.requestedBy());
    }
}
