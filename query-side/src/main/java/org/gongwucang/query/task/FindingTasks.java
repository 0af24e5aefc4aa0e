package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.CORRECT_FINDING;
import static org.gongwucang.query.task.TaskKind.DECIDE_DEFERRAL;
import static org.gongwucang.query.task.TaskKind.PLAN_CORRECTION;
import static org.gongwucang.query.task.TaskKind.VERIFY_CORRECTION;

import java.util.List;
import java.util.Objects;
import org.gongwucang.events.finding.CorrectionFoundInvalid;
import org.gongwucang.events.finding.CorrectionPlanned;
import org.gongwucang.events.finding.CorrectionRecorded;
import org.gongwucang.events.finding.CorrectionVerified;
import org.gongwucang.events.finding.FindingDeferralRejected;
import org.gongwucang.events.finding.FindingDeferralRequested;
import org.gongwucang.events.finding.FindingDeferred;
import org.gongwucang.events.finding.FindingEntry;
import org.gongwucang.events.finding.FindingRecorded;
import org.gongwucang.events.finding.FindingReopened;

/** 问题待办: of a finding, until its correction is verified. */
final class FindingTasks extends DocumentTasks<FindingEntry> {

    FindingTasks(TaskLedger ledger) {
        super(ledger, FindingEntry::finding);
    }

    void declare() {
        document(FindingRecorded.class).opens((e, fact) -> recorded(e));
        planning();
        correcting();
        deferring();
    }

    private static TaskRow recorded(FindingRecorded e) {
        return TaskRow.of(TaskDocument.FINDING, e.finding(), e.number(), e.unit())
                .withAskedBy(e.recordedBy());
    }

    private void planning() {
        task(PLAN_CORRECTION, FindingRecorded.class)
                .opens((e, fact) -> recorded(e).about(PLAN_CORRECTION).opened(fact));
        task(PLAN_CORRECTION, CorrectionFoundInvalid.class, (task, its, e, fact) -> task.opened(fact));
        task(PLAN_CORRECTION, FindingDeferralRejected.class, (task, its, e, fact) -> task.opened(fact));
        task(
                PLAN_CORRECTION,
                FindingReopened.class,
                (task, its, e, fact) -> task.withDueBy(TaskRow.NEVER).opened(fact));
        ends(PLAN_CORRECTION, List.of(CorrectionPlanned.class, FindingDeferralRequested.class));
    }

    private void correcting() {
        task(
                CORRECT_FINDING,
                CorrectionPlanned.class,
                (task, its, e, fact) -> task.withDueBy(Objects.requireNonNullElse(e.dueOn(), TaskRow.NEVER))
                        .opened(fact));
        ends(CORRECT_FINDING, List.of(CorrectionRecorded.class, FindingDeferralRequested.class));
        task(VERIFY_CORRECTION, CorrectionRecorded.class, (task, its, e, fact) -> task.opened(fact, e.correctedBy()));
        ends(VERIFY_CORRECTION, List.of(CorrectionVerified.class, CorrectionFoundInvalid.class));
    }

    private void deferring() {
        task(
                DECIDE_DEFERRAL,
                FindingDeferralRequested.class,
                (task, its, e, fact) -> task.opened(fact, its.askedBy(), e.requestedBy()));
        ends(DECIDE_DEFERRAL, List.of(FindingDeferred.class, FindingDeferralRejected.class));
    }
}
