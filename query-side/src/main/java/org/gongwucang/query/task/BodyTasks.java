package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_BODY;
import static org.gongwucang.query.task.TaskKind.CLOSE_BODY;
import static org.gongwucang.query.task.TaskKind.RECOVER_KIT;

import java.util.List;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineEntry;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.KitLineReturned;
import org.gongwucang.events.temporarybody.KitLineSentBack;
import org.gongwucang.events.temporarybody.KitLineWaived;
import org.gongwucang.events.temporarybody.KitRecoveryOpened;
import org.gongwucang.events.temporarybody.TemporaryBodyClosed;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.temporarybody.TemporaryBodyEntry;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyExtended;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.gongwucang.events.temporarybody.TemporaryBodyRejected;
import org.gongwucang.query.ledger.Fact;

/** 临时机构待办: of a body, and of each line that it has on loan once it is dissolved. */
final class BodyTasks extends DocumentTasks<TemporaryBodyEntry> {

    private static final String DISSOLVING = "DISSOLVING";
    private static final String REFUSED = "REFUSED";

    BodyTasks(TaskLedger ledger) {
        super(ledger, e -> "body:" + e.body());
    }

    void declare() {
        document(TemporaryBodyProposed.class).opens((e, fact) -> proposed(e));
        document(TemporaryBodyEstablished.class).fold((row, e, fact) -> row.decidedBy(e.approvedBy()));
        document(TemporaryBodyDissolutionStarted.class).fold((row, e, fact) -> row.withTrait(DISSOLVING));
        document(KitAllocated.class).fold((row, e, fact) -> row.withWaiting(row.waiting() + e.pieces()));
        document(KitLineRecovered.class).fold((row, e, fact) -> row.withWaiting(row.waiting() - e.pieces()));
        document(KitLineWaived.class).fold((row, e, fact) -> row.withWaiting(row.waiting() - e.pieces()));
        task(APPROVE_BODY, TemporaryBodyProposed.class)
                .opens((e, fact) -> proposed(e).about(APPROVE_BODY).opened(fact, e.proposedBy()));
        ends(APPROVE_BODY, List.of(TemporaryBodyEstablished.class, TemporaryBodyRejected.class));
        closing();
        recovering();
        leavesOut(TemporaryBodyExtended.class);
    }

    private static TaskRow proposed(TemporaryBodyProposed e) {
        return TaskRow.of(TaskDocument.BODY, e.body(), e.body(), e.body());
    }

    private void closing() {
        task(
                CLOSE_BODY,
                TemporaryBodyDissolutionStarted.class,
                (task, its, e, fact) -> closable(task, its.withTrait(DISSOLVING), 0, fact));
        task(CLOSE_BODY, KitLineRecovered.class, (task, its, e, fact) -> closable(task, its, e.pieces(), fact));
        task(CLOSE_BODY, KitLineWaived.class, (task, its, e, fact) -> closable(task, its, e.pieces(), fact));
        ends(CLOSE_BODY, List.of(TemporaryBodyClosed.class));
    }

    private static TaskRow closable(TaskRow task, TaskRow its, int less, Fact fact) {
        return its.trait() != null && its.waiting() - less == 0
                ? task.withExcluded(its.deciders()).waits(1, fact)
                : task.closed();
    }

    /** Out as long as no keeper took it back; from then on an acceptor has something to look at. */
    private void recovering() {
        kit(
                KitAllocated.class,
                (task, its, e, fact) -> out(
                        task.withCode(e.code())
                                .withThing(e.thing())
                                .withNumber(e.number())
                                .withDueBy(e.dueOn() == null ? TaskRow.NEVER : e.dueOn()),
                        e.pieces(),
                        fact));
        kit(KitRecoveryOpened.class, (task, its, e, fact) -> out(task.withTrait(DISSOLVING), 0, fact));
        kit(KitLineReturned.class, (task, its, e, fact) -> out(task, -e.pieces(), fact));
        kit(KitLineSentBack.class, (task, its, e, fact) -> out(task, e.pieces(), fact));
        kit(KitLineRecovered.class, (task, its, e, fact) -> out(task, e.way().equals(REFUSED) ? -e.pieces() : 0, fact));
        kit(KitLineWaived.class, (task, its, e, fact) -> out(task, -e.pieces(), fact));
    }

    private static TaskRow out(TaskRow task, int more, Fact fact) {
        TaskRow counted = task.withWaiting(task.waiting() + more);
        return counted.trait() != null && counted.waiting() > 0 ? counted.opened(fact) : counted.closed();
    }

    private <E extends KitLineEntry> void kit(Class<E> entry, Telling<E> telling) {
        task(
                RECOVER_KIT,
                entry,
                e -> e.order() + "/" + e.line(),
                (task, its, e, fact) -> telling.next(task.withLine(e.line()), its, e, fact));
    }
}
