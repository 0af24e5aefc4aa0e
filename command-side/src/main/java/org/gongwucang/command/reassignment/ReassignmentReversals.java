package org.gongwucang.command.reassignment;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.gongwucang.events.reassignment.ReassignmentAgreed;
import org.gongwucang.events.reassignment.ReassignmentApproved;
import org.gongwucang.events.reassignment.ReassignmentDeclined;
import org.gongwucang.events.reassignment.ReassignmentDrafted;
import org.gongwucang.events.reassignment.ReassignmentEntry;
import org.gongwucang.events.reassignment.ReassignmentEntryReversed;
import org.gongwucang.events.reassignment.ReassignmentLineCustodianNamed;
import org.gongwucang.events.reassignment.ReassignmentLineDrafted;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.gongwucang.events.reassignment.ReassignmentLineWithdrawn;
import org.gongwucang.events.reassignment.ReassignmentRejected;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.gongwucang.events.reassignment.ReassignmentStepApproved;
import org.gongwucang.events.reassignment.ReassignmentWithdrawn;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 划转冲销: what can be taken back of an act, and by whom; the cards and lots of its lines go back with it. */
@Component
class ReassignmentReversals implements ReversibleKind {

    private static final Set<Role> GIVERS = Set.of(Role.UNIT_HANDLER, Role.ASSET_MANAGER);
    private static final Set<Role> RECEIVERS = Set.of(Role.UNIT_HANDLER);
    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER, Role.SECOND_APPROVER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(ReassignmentDrafted.class, GIVERS),
            Map.entry(ReassignmentLineDrafted.class, GIVERS),
            Map.entry(ReassignmentLineWithdrawn.class, GIVERS),
            Map.entry(ReassignmentRequested.class, GIVERS),
            Map.entry(ReassignmentWithdrawn.class, GIVERS),
            Map.entry(ReassignmentAgreed.class, RECEIVERS),
            Map.entry(ReassignmentLineCustodianNamed.class, RECEIVERS),
            Map.entry(ReassignmentDeclined.class, RECEIVERS),
            Map.entry(ReassignmentStepApproved.class, Set.of(Role.APPROVER)),
            Map.entry(ReassignmentApproved.class, APPROVERS),
            Map.entry(ReassignmentLineMoved.class, APPROVERS),
            Map.entry(ReassignmentRejected.class, APPROVERS)));

    private final StoredEntries entries;
    private final ReassignmentRules rules;

    ReassignmentReversals(StoredEntries entries, ReassignmentRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return REASSIGNMENT;
    }

    @Override
    public Class<? extends Reversible> type() {
        return Reassignment.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new ReassignmentEntryReversed(
                id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (!(entry instanceof ReassignmentLineMoved e)) {
            return List.of();
        }
        List<Stream> streams = new ArrayList<>(List.of(new Stream(e.kind().equals("LOT") ? LOT : ASSET, e.thing())));
        if (e.newThing() != null) {
            streams.add(new Stream(LOT, e.newThing()));
        }
        return streams;
    }

    /** Each party takes back what is its own; what the receiving unit signed is not for the giving one. */
    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String id = ((ReassignmentEntry) entry).reassignment();
            ReassignmentDrafted drafted = (ReassignmentDrafted) entries.read(id, 0);
            String party = isReceivers(entry) ? drafted.toUnit() : drafted.fromUnit();
            rules.requireReach(party, party, by, id);
        }
    }

    private static boolean isReceivers(Entry entry) {
        return entry instanceof ReassignmentAgreed
                || entry instanceof ReassignmentLineCustodianNamed
                || entry instanceof ReassignmentDeclined;
    }
}
