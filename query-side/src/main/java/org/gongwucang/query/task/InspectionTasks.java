package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.CLOSE_INSPECTION_VIOLATION;

import java.util.List;
import java.util.Objects;
import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.gongwucang.events.inspection.InspectionEntry;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;
import org.gongwucang.vault.identity.Role;

/** 检查待办: violations that somebody else than who found them has to see corrected. */
final class InspectionTasks extends DocumentTasks<InspectionEntry> {

    InspectionTasks(TaskLedger ledger) {
        super(ledger, InspectionEntry::campaign);
    }

    void declare() {
        document(InspectionCampaignOpened.class)
                .opens((e, fact) -> TaskRow.of(TaskDocument.INSPECTION, e.campaign(), e.number(), e.unit())
                        .withTrait(officer(e.kind()).name()));
        task(
                CLOSE_INSPECTION_VIOLATION,
                InspectionViolationRecorded.class,
                InspectionViolationRecorded::violation,
                (task, its, e, fact) -> task.withUnit(e.unit())
                        .opened(fact, List.of(Objects.requireNonNull(its.trait())), List.of(e.recordedBy())));
        task(
                CLOSE_INSPECTION_VIOLATION,
                InspectionViolationClosed.class,
                InspectionViolationClosed::violation,
                (task, its, e, fact) -> task.closed());
        leavesOut(UnitInspected.class, InspectionCampaignClosed.class);
    }

    /** Whose duty campaigns of this kind are. */
    private static Role officer(String kind) {
        return kind.equals("ROOM") ? Role.SPACE_OFFICER : Role.FLEET_OFFICER;
    }
}
