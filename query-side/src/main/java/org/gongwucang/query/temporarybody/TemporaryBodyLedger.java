package org.gongwucang.query.temporarybody;

import java.util.List;
import java.util.function.Function;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.KitLineReturned;
import org.gongwucang.events.temporarybody.KitLineSentBack;
import org.gongwucang.events.temporarybody.KitLineWaived;
import org.gongwucang.events.temporarybody.KitRecoveryOpened;
import org.gongwucang.events.temporarybody.TemporaryBodyClosed;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.temporarybody.TemporaryBodyEntry;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyExtended;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.gongwucang.events.temporarybody.TemporaryBodyRejected;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 临时机构台账 (L8): every body, how far it is, and how much of what it borrowed is out. */
@Component
public final class TemporaryBodyLedger extends Ledger<TemporaryBodyRow> {

    public TemporaryBodyLedger() {
        super("temporary-body", 1, TemporaryBodyRow.class);
        of(TemporaryBodyProposed.class).opens((e, fact) -> TemporaryBodyRow.proposed(e));
        of(TemporaryBodyRejected.class)
                .fold((row, e, fact) ->
                        row.withPhase("REJECTED").withDecidedBy(e.rejectedBy()).withDecidedOn(e.occurredOn()));
        of(TemporaryBodyEstablished.class).fold((row, e, fact) -> row.established(e));
        of(TemporaryBodyExtended.class).fold((row, e, fact) -> row.withPlannedEnd(e.plannedEnd()));
        of(TemporaryBodyDissolutionStarted.class).fold((row, e, fact) -> row.dissolving(e));
        of(TemporaryBodyClosed.class).fold((row, e, fact) -> row.closed(e));
        of(KitAllocated.class).fold((row, e, fact) -> row.lent(e.pieces()));
        of(KitLineRecovered.class).fold((row, e, fact) -> row.recovered(e));
        of(KitLineWaived.class).fold((row, e, fact) -> row.waived(e.pieces()));
        // They concern a line, which has its own row, and change nothing of what is out.
        ignores(KitRecoveryOpened.class, KitLineReturned.class, KitLineSentBack.class);
        List.of("body", "plannedEnd", "outstanding").forEach(this::index);
        index("state", "body");
        index("leadUnit", "body");
        text("name");
    }

    private <E extends TemporaryBodyEntry> On<E, TemporaryBodyRow> of(Class<E> entry) {
        Function<E, String> body = TemporaryBodyEntry::body;
        return on(entry).key(body);
    }
}
