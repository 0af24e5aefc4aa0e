package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_LEASE;
import static org.gongwucang.query.task.TaskKind.REVIEW_LEASE;
import static org.gongwucang.query.task.TaskKind.SIGN_LEASE;

import java.util.List;
import org.gongwucang.events.lease.LeaseApproved;
import org.gongwucang.events.lease.LeaseEntry;
import org.gongwucang.events.lease.LeaseRejected;
import org.gongwucang.events.lease.LeaseRenewed;
import org.gongwucang.events.lease.LeaseRequested;
import org.gongwucang.events.lease.LeaseReviewed;
import org.gongwucang.events.lease.LeaseSigned;
import org.gongwucang.events.lease.LeaseTerminated;
import org.gongwucang.events.lease.LeaseWithdrawn;
import org.gongwucang.events.lease.OpeningLeaseRecorded;

/** 租用待办: of a lease that is asked for, until it is signed. */
final class LeaseTasks extends DocumentTasks<LeaseEntry> {

    LeaseTasks(TaskLedger ledger) {
        super(ledger, LeaseEntry::lease);
    }

    void declare() {
        document(LeaseRequested.class).opens((e, fact) -> requested(e));
        task(REVIEW_LEASE, LeaseRequested.class)
                .opens((e, fact) -> requested(e).about(REVIEW_LEASE).opened(fact, e.requestedBy()));
        ends(REVIEW_LEASE, List.of(LeaseReviewed.class, LeaseWithdrawn.class));
        task(
                APPROVE_LEASE,
                LeaseReviewed.class,
                (task, its, e, fact) -> task.opened(fact, its.askedBy(), e.reviewedBy()));
        ends(APPROVE_LEASE, List.of(LeaseApproved.class, LeaseRejected.class, LeaseWithdrawn.class));
        task(SIGN_LEASE, LeaseApproved.class, (task, its, e, fact) -> task.opened(fact, e.approvedBy()));
        ends(SIGN_LEASE, List.of(LeaseSigned.class, LeaseWithdrawn.class));
        leavesOut(OpeningLeaseRecorded.class, LeaseRenewed.class, LeaseTerminated.class);
    }

    private static TaskRow requested(LeaseRequested e) {
        return TaskRow.of(TaskDocument.LEASE, e.lease(), e.number(), e.unit())
                .withAskedBy(e.requestedBy())
                .withValue(e.yearlyRent());
    }
}
