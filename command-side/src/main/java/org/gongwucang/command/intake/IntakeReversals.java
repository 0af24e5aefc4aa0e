package org.gongwucang.command.intake;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchRejected;
import org.gongwucang.events.intake.IntakeBatchReturned;
import org.gongwucang.events.intake.IntakeEntry;
import org.gongwucang.events.intake.IntakeEntryReversed;
import org.gongwucang.events.intake.IntakeFindingDecided;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.events.intake.IntakeLineShort;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 入仓冲销: what can be taken back of a batch, and by whom: units their own, approvers and acceptors theirs. */
@Component
class IntakeReversals implements ReversibleKind {

    private static final Set<Class<? extends Entry>> OF_APPROVERS =
            Set.of(IntakeBatchReturned.class, IntakeBatchRejected.class, IntakeBatchApproved.class);
    private static final Set<Class<? extends Entry>> OF_ACCEPTORS = Set.of(
            IntakeFindingDecided.class,
            IntakeLineAccepted.class,
            IntakeLineRefused.class,
            IntakeLineShort.class,
            IntakeBatchClosed.class);

    private final StoredEntries entries;
    private final IntakeRules rules;

    IntakeReversals(StoredEntries entries, IntakeRules rules) {
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
        return entry instanceof IntakeLineAccepted e
                ? List.of(new Stream(e.kind().equals("LOT") ? LOT : ASSET, e.thing()))
                : List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        Role needed = roleFor(entry);
        require(
                !Collections.disjoint(Set.of(needed.name()), by.roles()),
                "NOT_YOURS_TO_REVERSE",
                "entry",
                entry.getClass().getSimpleName(),
                "roles",
                needed);
        if (needed == Role.UNIT_HANDLER) {
            String batch = ((IntakeEntry) entry).batch();
            IntakeBatchDrafted drafted = (IntakeBatchDrafted) entries.read(batch, 0);
            rules.requireOwn(drafted.unit(), by.unit(), batch);
        }
    }

    private static Role roleFor(Entry entry) {
        if (OF_APPROVERS.contains(entry.getClass())) {
            return Role.APPROVER;
        }
        return OF_ACCEPTORS.contains(entry.getClass()) ? Role.ACCEPTOR : Role.UNIT_HANDLER;
    }
}
