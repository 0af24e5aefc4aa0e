package org.gongwucang.command.lease;

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
import org.gongwucang.events.lease.LeaseApproved;
import org.gongwucang.events.lease.LeaseEntry;
import org.gongwucang.events.lease.LeaseEntryReversed;
import org.gongwucang.events.lease.LeaseRejected;
import org.gongwucang.events.lease.LeaseRenewed;
import org.gongwucang.events.lease.LeaseRequested;
import org.gongwucang.events.lease.LeaseReviewed;
import org.gongwucang.events.lease.LeaseSigned;
import org.gongwucang.events.lease.LeaseTerminated;
import org.gongwucang.events.lease.LeaseWithdrawn;
import org.gongwucang.events.lease.OpeningLeaseRecorded;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 租用冲销: what can be taken back of a lease, and by whom; a signature frees the contract's number and the lease it went on with. */
@Component
class LeaseReversals implements ReversibleKind {

    static final String KIND = "lease";

    private static final Set<Role> SIGNERS = Set.of(Role.UNIT_HANDLER, Role.SPACE_OFFICER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(LeaseRequested.class, Set.of(Role.UNIT_HANDLER)),
            Map.entry(LeaseWithdrawn.class, Set.of(Role.UNIT_HANDLER)),
            Map.entry(LeaseReviewed.class, Set.of(Role.SPACE_OFFICER)),
            Map.entry(LeaseApproved.class, Set.of(Role.APPROVER)),
            Map.entry(LeaseRejected.class, Set.of(Role.APPROVER)),
            Map.entry(LeaseSigned.class, SIGNERS),
            Map.entry(LeaseRenewed.class, SIGNERS),
            Map.entry(LeaseTerminated.class, Set.of(Role.SPACE_OFFICER)),
            Map.entry(OpeningLeaseRecorded.class, Set.of(Role.MIGRATOR))));

    private final StoredEntries entries;
    private final Leases leases;
    private final LeaseRules rules;

    LeaseReversals(StoredEntries entries, Leases leases, LeaseRules rules) {
        this.entries = entries;
        this.leases = leases;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<? extends Reversible> type() {
        return Lease.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new LeaseEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    /** A renewal is signed in the streams of both leases. */
    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof LeaseRenewed e) {
            return List.of(new Stream(KIND, e.renewal()));
        }
        if (entry instanceof LeaseSigned e
                && entries.read(e.lease(), 0) instanceof LeaseRequested asked
                && asked.renews() != null) {
            return List.of(new Stream(KIND, asked.renews()));
        }
        return List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String id = ((LeaseEntry) entry).lease();
            rules.requireReach(unitOf(entries.read(id, 0)), by, id);
        }
    }

    private static String unitOf(Entry opening) {
        return opening instanceof OpeningLeaseRecorded e ? e.unit() : ((LeaseRequested) opening).unit();
    }

    /** What was there before the go-live is as a second person confirmed it. */
    @Override
    public void undone(Entry entry, String code, String reason, LocalDate day) {
        if (entry instanceof LeaseSigned e) {
            leases.release(e.contract(), e.lease(), code, day);
        } else if (entry instanceof OpeningLeaseRecorded e) {
            rules.requireBeforeGoLive();
            leases.release(e.contract(), e.lease(), e.number(), day);
        }
    }
}
