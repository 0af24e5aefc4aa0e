package org.gongwucang.command.works;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.works.WorksAccepted;
import org.gongwucang.events.works.WorksApproved;
import org.gongwucang.events.works.WorksEntry;
import org.gongwucang.events.works.WorksEntryReversed;
import org.gongwucang.events.works.WorksKeysHandedOver;
import org.gongwucang.events.works.WorksKeysOffered;
import org.gongwucang.events.works.WorksRejected;
import org.gongwucang.events.works.WorksRequested;
import org.gongwucang.events.works.WorksReviewed;
import org.gongwucang.events.works.WorksStarted;
import org.gongwucang.events.works.WorksStepApproved;
import org.gongwucang.events.works.WorksWithdrawn;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 维修冲销: what can be taken back of an order, and by whom. */
@Component
class WorksReversals implements ReversibleKind {

    static final String KIND = "works";

    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER, Role.SECOND_APPROVER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(WorksRequested.class, Set.of(Role.UNIT_HANDLER)),
            Map.entry(WorksWithdrawn.class, Set.of(Role.UNIT_HANDLER)),
            Map.entry(WorksKeysHandedOver.class, Set.of(Role.UNIT_HANDLER)),
            Map.entry(WorksReviewed.class, Set.of(Role.SPACE_OFFICER)),
            Map.entry(WorksStarted.class, Set.of(Role.SPACE_OFFICER)),
            Map.entry(WorksKeysOffered.class, Set.of(Role.SPACE_OFFICER)),
            Map.entry(WorksAccepted.class, Set.of(Role.ACCEPTOR, Role.SPACE_OFFICER)),
            Map.entry(WorksStepApproved.class, Set.of(Role.APPROVER)),
            Map.entry(WorksApproved.class, APPROVERS),
            Map.entry(WorksRejected.class, APPROVERS)));

    private final StoredEntries entries;
    private final WorksRules rules;

    WorksReversals(StoredEntries entries, WorksRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<? extends Reversible> type() {
        return WorksOrder.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new WorksEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        return List.of();
    }

    /** Whoever is bound to a unit takes back what his unit said; what another unit signed for is not for it. */
    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String id = ((WorksEntry) entry).order();
            String unit =
                    entry instanceof WorksKeysHandedOver e ? e.toUnit() : ((WorksRequested) entries.read(id, 0)).unit();
            rules.requireReach(unit, by, id);
        }
    }
}
