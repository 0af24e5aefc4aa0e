package org.gongwucang.command.disposal;

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
import org.gongwucang.events.disposal.DisposalAppraised;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalClosed;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.disposal.DisposalEntryReversed;
import org.gongwucang.events.disposal.DisposalLineAppraised;
import org.gongwucang.events.disposal.DisposalLineDrafted;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalLineFrozen;
import org.gongwucang.events.disposal.DisposalLineReleased;
import org.gongwucang.events.disposal.DisposalLineValued;
import org.gongwucang.events.disposal.DisposalLineWithdrawn;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.gongwucang.events.disposal.DisposalProceedsRecorded;
import org.gongwucang.events.disposal.DisposalProceedsSettled;
import org.gongwucang.events.disposal.DisposalRejected;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalStepApproved;
import org.gongwucang.events.disposal.DisposalValued;
import org.gongwucang.events.disposal.DisposalWithdrawn;
import org.gongwucang.events.disposal.PursuitEnded;
import org.gongwucang.events.disposal.PursuitOpened;
import org.gongwucang.events.disposal.PursuitRecovered;
import org.gongwucang.events.disposal.PursuitStepTaken;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 处置冲销: what can be taken back of a case, and by whom: by those whose duty it is to make such entries. */
@Component
class DisposalReversals implements ReversibleKind {

    private static final Set<Role> REQUESTERS = Set.of(Role.UNIT_HANDLER, Role.ASSET_MANAGER);
    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER, Role.FINANCE);
    private static final Set<Role> MANAGERS = Set.of(Role.ASSET_MANAGER);
    private static final Set<Role> ACCEPTORS = Set.of(Role.ACCEPTOR);
    private static final Set<Role> FINANCE = Set.of(Role.FINANCE);
    private static final Set<Role> PURSUERS = Set.of(Role.FINANCE, Role.ASSET_MANAGER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(DisposalDrafted.class, REQUESTERS),
            Map.entry(DisposalLineDrafted.class, REQUESTERS),
            Map.entry(DisposalLineWithdrawn.class, REQUESTERS),
            Map.entry(DisposalRequested.class, REQUESTERS),
            Map.entry(DisposalLineFrozen.class, REQUESTERS),
            Map.entry(DisposalWithdrawn.class, REQUESTERS),
            Map.entry(
                    DisposalLineReleased.class,
                    Set.of(Role.UNIT_HANDLER, Role.ASSET_MANAGER, Role.APPROVER, Role.FINANCE)),
            Map.entry(DisposalLineAppraised.class, ACCEPTORS),
            Map.entry(DisposalAppraised.class, ACCEPTORS),
            Map.entry(DisposalLineValued.class, FINANCE),
            Map.entry(DisposalValued.class, FINANCE),
            Map.entry(DisposalStepApproved.class, APPROVERS),
            Map.entry(DisposalApproved.class, APPROVERS),
            Map.entry(DisposalRejected.class, APPROVERS),
            Map.entry(DisposalBidRecorded.class, MANAGERS),
            Map.entry(DisposalPriceReapproved.class, APPROVERS),
            Map.entry(DisposalLineExecuted.class, MANAGERS),
            Map.entry(PursuitOpened.class, MANAGERS),
            Map.entry(DisposalProceedsRecorded.class, FINANCE),
            Map.entry(DisposalProceedsSettled.class, FINANCE),
            Map.entry(DisposalClosed.class, MANAGERS),
            Map.entry(PursuitStepTaken.class, PURSUERS),
            Map.entry(PursuitRecovered.class, FINANCE),
            Map.entry(PursuitEnded.class, FINANCE)));

    private final StoredEntries entries;
    private final DisposalRules rules;

    DisposalReversals(StoredEntries entries, DisposalRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return DISPOSAL;
    }

    @Override
    public Class<? extends Reversible> type() {
        return DisposalCase.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new DisposalEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof DisposalLineFrozen e) {
            return List.of(stream(e.kind(), e.thing()));
        }
        if (entry instanceof DisposalLineReleased e) {
            return List.of(stream(e.kind(), e.thing()));
        }
        return entry instanceof DisposalLineExecuted e ? List.of(stream(e.kind(), e.thing())) : List.of();
    }

    private static Stream stream(String kind, String thing) {
        return new Stream(kind.equals("LOT") ? LOT : ASSET, thing);
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String disposal = ((DisposalEntry) entry).disposal();
            rules.requireReach(((DisposalDrafted) entries.read(disposal, 0)).unit(), by, disposal);
        }
    }
}
