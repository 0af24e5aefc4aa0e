package org.gongwucang.command.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.finding.CorrectionFoundInvalid;
import org.gongwucang.events.finding.CorrectionPlanned;
import org.gongwucang.events.finding.CorrectionRecorded;
import org.gongwucang.events.finding.CorrectionVerified;
import org.gongwucang.events.finding.FindingDeferralRejected;
import org.gongwucang.events.finding.FindingDeferralRequested;
import org.gongwucang.events.finding.FindingDeferred;
import org.gongwucang.events.finding.FindingEntry;
import org.gongwucang.events.finding.FindingEntryReversed;
import org.gongwucang.events.finding.FindingRecorded;
import org.gongwucang.events.finding.FindingReopened;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 问题冲销: what can be taken back of a finding, and by whom. */
@Component
class FindingReversals implements ReversibleKind {

    static final String KIND = "finding";

    private static final Set<Role> UNITS = Set.of(Role.SPACE_OFFICER, Role.UNIT_HANDLER);
    private static final Set<Role> VERIFIERS = Set.of(Role.SPACE_OFFICER, Role.ACCEPTOR);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(FindingRecorded.class, Set.of(Role.SPACE_OFFICER)),
            Map.entry(CorrectionPlanned.class, Set.of(Role.SPACE_OFFICER)),
            Map.entry(CorrectionRecorded.class, UNITS),
            Map.entry(CorrectionVerified.class, VERIFIERS),
            Map.entry(CorrectionFoundInvalid.class, VERIFIERS),
            Map.entry(FindingDeferralRequested.class, UNITS),
            Map.entry(FindingDeferred.class, Set.of(Role.APPROVER)),
            Map.entry(FindingDeferralRejected.class, Set.of(Role.APPROVER)),
            Map.entry(FindingReopened.class, Set.of(Role.SPACE_OFFICER))));

    private final StoredEntries entries;
    private final PremisesRules rules;

    FindingReversals(StoredEntries entries, PremisesRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<? extends Reversible> type() {
        return Finding.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new FindingEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        return List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String id = ((FindingEntry) entry).finding();
            rules.requireReach(((FindingRecorded) entries.read(id, 0)).unit(), by, id);
        }
    }
}
