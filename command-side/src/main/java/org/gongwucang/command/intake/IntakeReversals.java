package org.gongwucang.command.intake;

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
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchCancelled;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchRejected;
import org.gongwucang.events.intake.IntakeBatchReturned;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeEntry;
import org.gongwucang.events.intake.IntakeEntryReversed;
import org.gongwucang.events.intake.IntakeFindingDecided;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.events.intake.IntakeLineShort;
import org.gongwucang.events.intake.IntakeLineWithdrawn;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 入仓冲销: what can be taken back of a batch, and by whom: units their own, approvers and acceptors theirs. */
@Component
class IntakeReversals implements ReversibleKind {

    private static final Set<Role> UNITS = Set.of(Role.UNIT_HANDLER);
    private static final Set<Role> DRAFTERS = Set.of(Role.UNIT_HANDLER, Role.ASSET_MANAGER);
    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER);
    private static final Set<Role> ACCEPTORS = Set.of(Role.ACCEPTOR);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(IntakeBatchDrafted.class, DRAFTERS),
            Map.entry(IntakeLineDrafted.class, DRAFTERS),
            Map.entry(IntakeLineWithdrawn.class, UNITS),
            Map.entry(IntakeBatchSubmitted.class, UNITS),
            Map.entry(IntakeBatchCancelled.class, UNITS),
            Map.entry(IntakeBatchReturned.class, APPROVERS),
            Map.entry(IntakeBatchRejected.class, APPROVERS),
            Map.entry(IntakeBatchApproved.class, APPROVERS),
            Map.entry(IntakeFindingDecided.class, ACCEPTORS),
            Map.entry(IntakeLineAccepted.class, ACCEPTORS),
            Map.entry(IntakeLineRefused.class, ACCEPTORS),
            Map.entry(IntakeLineShort.class, ACCEPTORS),
            Map.entry(IntakeBatchClosed.class, ACCEPTORS)));

    private final StoredEntries entries;
    private final IntakeRules rules;
    private final DocumentNumbers numbers;

    IntakeReversals(StoredEntries entries, IntakeRules rules, DocumentNumbers numbers) {
        this.numbers = numbers;
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return INTAKE;
    }

    @Override
    public Class<? extends Reversible> type() {
        return IntakeBatch.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new IntakeEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof IntakeBatchDrafted e && e.source().equals(SurplusBatches.SOURCE)) {
            return numbers.holderOf(STOCK_TAKE, e.document())
                    .map(stockTake -> List.of(new Stream(STOCK_TAKE, stockTake)))
                    .orElse(List.of());
        }
        return entry instanceof IntakeLineAccepted e
                ? List.of(
                        new Stream(e.kind().equals("LOT") ? LOT : ASSET, e.thing()),
                        ReversibleKind.configurationOf(((IntakeBatchDrafted) entries.read(e.batch(), 0)).unit()))
                : List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String batch = ((IntakeEntry) entry).batch();
            rules.requireOwn(((IntakeBatchDrafted) entries.read(batch, 0)).unit(), by.unit(), batch);
        }
    }
}
