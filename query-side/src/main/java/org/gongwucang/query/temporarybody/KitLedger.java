package org.gongwucang.query.temporarybody;

import java.util.List;
import java.util.function.Function;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineEntry;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.KitLineReturned;
import org.gongwucang.events.temporarybody.KitLineSentBack;
import org.gongwucang.events.temporarybody.KitLineWaived;
import org.gongwucang.events.temporarybody.KitRecoveryOpened;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 配置台账 (L8): every line of what bodies have or had on loan, and what has to come back. */
@Component
public final class KitLedger extends Ledger<KitLineRow> {

    public KitLedger() {
        super("kit", 1, KitLineRow.class);
        of(KitAllocated.class).opens((e, fact) -> KitLineRow.issued(e));
        of(KitRecoveryOpened.class).fold((row, e, fact) -> row.withRecoveryOn(e.occurredOn()));
        of(KitLineReturned.class).fold((row, e, fact) -> row.cameBack(e.pieces()));
        of(KitLineSentBack.class).fold((row, e, fact) -> row.sentBack(e.pieces()));
        of(KitLineRecovered.class).fold((row, e, fact) -> row.recovered(e));
        of(KitLineWaived.class).fold((row, e, fact) -> row.waived(e.pieces(), e.occurredOn()));
        List.of("number", "code", "dueOn").forEach(this::index);
        index("body", "number");
        index("toRecover", "number");
        text("name");
    }

    private <E extends KitLineEntry> On<E, KitLineRow> of(Class<E> entry) {
        Function<E, String> line = e -> e.order() + "/" + e.line();
        return on(entry).key(line);
    }
}
