package org.gongwucang.command.transfer;

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
import org.gongwucang.events.transfer.GatePassChecked;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.LoanNoticeEntry;
import org.gongwucang.events.transfer.LoanOverdueWithdrawn;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferEntry;
import org.gongwucang.events.transfer.TransferEntryReversed;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDenied;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineLossReported;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferLineReleased;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferLineWithdrawn;
import org.gongwucang.events.transfer.TransferOverStandardApproved;
import org.gongwucang.events.transfer.TransferRejected;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.gongwucang.events.transfer.TransferReturnedToDraft;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.gongwucang.events.transfer.TransferWithdrawn;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 出仓冲销: what can be taken back of an order, and by whom; the cards and lots of its lines go with it. */
@Component
class TransferReversals implements ReversibleKind {

    private static final Set<Role> UNITS = Set.of(Role.UNIT_HANDLER);
    private static final Set<Role> RECEIVERS = Set.of(Role.UNIT_HANDLER, Role.UNIT_HEAD);
    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER, Role.SECOND_APPROVER);
    private static final Set<Role> FIRST = Set.of(Role.APPROVER);
    private static final Set<Role> KEEPERS = Set.of(Role.KEEPER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(TransferDrafted.class, UNITS),
            Map.entry(TransferLineDrafted.class, UNITS),
            Map.entry(TransferLineWithdrawn.class, UNITS),
            Map.entry(TransferRequested.class, UNITS),
            Map.entry(TransferWithdrawn.class, UNITS),
            Map.entry(TransferLineReleased.class, UNITS),
            Map.entry(TransferReturnedToDraft.class, APPROVERS),
            Map.entry(TransferRejected.class, APPROVERS),
            Map.entry(TransferStepApproved.class, FIRST),
            Map.entry(TransferApproved.class, APPROVERS),
            Map.entry(TransferOverStandardApproved.class, APPROVERS),
            Map.entry(TransferLineApproved.class, APPROVERS),
            Map.entry(TransferLineDenied.class, APPROVERS),
            Map.entry(TransferLineIssued.class, KEEPERS),
            Map.entry(GatePassIssued.class, KEEPERS),
            Map.entry(GatePassChecked.class, Set.of(Role.GATEKEEPER, Role.KEEPER)),
            Map.entry(TransferLineReceived.class, RECEIVERS),
            Map.entry(TransferLineRefused.class, RECEIVERS),
            Map.entry(LoanExtended.class, FIRST),
            Map.entry(TransferLineReturned.class, KEEPERS),
            Map.entry(TransferReturnInspected.class, Set.of(Role.ACCEPTOR)),
            Map.entry(TransferLineLossReported.class, Set.of(Role.UNIT_HANDLER, Role.KEEPER)),
            Map.entry(TransferResponsibilityDecided.class, FIRST),
            Map.entry(LoanDueSoon.class, KEEPERS),
            Map.entry(LoanBecameOverdue.class, KEEPERS),
            Map.entry(LoanOverdueWithdrawn.class, KEEPERS),
            Map.entry(TransferClosed.class, KEEPERS)));

    private final StoredEntries entries;
    private final TransferRules rules;
    private final LoanNoticing noticing;

    TransferReversals(StoredEntries entries, TransferRules rules, LoanNoticing noticing) {
        this.entries = entries;
        this.rules = rules;
        this.noticing = noticing;
    }

    /** What it did to a loan is otherwise now: whether that is overdue is looked at anew. */
    @Override
    public void undone(Entry entry, String code, String reason, LocalDate day) {
        if (entry instanceof TransferLineIssued
                || entry instanceof TransferLineReturned
                || entry instanceof LoanExtended
                || entry instanceof LoanNoticeEntry) {
            noticing.expectAnew(((TransferEntry) entry).order());
        }
    }

    @Override
    public String kind() {
        return TRANSFER;
    }

    @Override
    public Class<? extends Reversible> type() {
        return TransferOrder.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new TransferEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    /** What is said of a line is said of its card or lot in the same act, of what its unit has, and of the temporary body. */
    @Override
    public List<Stream> beside(Entry entry) {
        List<Stream> streams = new ArrayList<>(thingsBeside(entry));
        if (!streams.isEmpty() || entry instanceof TransferResponsibilityDecided) {
            String order = ((TransferEntry) entry).order();
            String unit = ((TransferDrafted) entries.read(order, 0)).unit();
            streams.add(ReversibleKind.configurationOf(unit));
            streams.add(new Stream(BODY, "body:" + unit));
        }
        return streams;
    }

    private static List<Stream> thingsBeside(Entry entry) {
        if (entry instanceof TransferLineApproved e) {
            return thing(e.kind(), e.thing());
        }
        if (entry instanceof TransferLineReleased e) {
            return thing(e.kind(), e.thing());
        }
        if (entry instanceof TransferLineIssued e) {
            return thing(e.kind(), e.thing());
        }
        return entry instanceof TransferLineReceived e ? received(e) : comingBack(entry);
    }

    private static List<Stream> received(TransferLineReceived e) {
        List<Stream> streams = new ArrayList<>(thing(e.kind(), e.thing()));
        if (e.newThing() != null) {
            streams.add(new Stream(LOT, e.newThing()));
        }
        return streams;
    }

    private static List<Stream> comingBack(Entry entry) {
        if (entry instanceof TransferLineRefused e) {
            return thing(e.kind(), e.thing());
        }
        if (entry instanceof TransferLineReturned e) {
            return thing(e.kind(), e.thing());
        }
        if (entry instanceof LoanExtended e) {
            return thing(e.kind(), e.thing());
        }
        if (entry instanceof TransferLineLossReported e) {
            return thing(e.kind(), e.thing());
        }
        return entry instanceof TransferReturnInspected e ? thing(e.kind(), e.thing()) : List.of();
    }

    private static List<Stream> thing(String kind, String id) {
        return List.of(new Stream(kind.equals("LOT") ? LOT : ASSET, id));
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String order = ((TransferEntry) entry).order();
            rules.requireOwn(((TransferDrafted) entries.read(order, 0)).unit(), by.unit(), order);
        }
    }
}
