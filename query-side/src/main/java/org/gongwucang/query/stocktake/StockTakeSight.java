package org.gongwucang.query.stocktake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.question.Reach;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 盘点可见范围: which stock-takes a caller sees: whoever is bound to a unit those that it organises, that count it, and
 * those that the person counts in.
 */
@Component
class StockTakeSight {

    private static final int DEEPEST = 50;

    private final LedgerReader<StockTakeRow> takes;
    private final LedgerReader<UnitRow> units;
    private final Reaches reaches;
    private final CurrentActor caller;

    StockTakeSight(
            LedgerReader<StockTakeRow> takes, LedgerReader<UnitRow> units, Reaches reaches, CurrentActor caller) {
        this.takes = takes;
        this.units = units;
        this.reaches = reaches;
        this.caller = caller;
    }

    Where seen() {
        Set<String> within = reaches.current().units();
        Actor actor = caller.get();
        if (within == null) {
            return new Where();
        }
        Set<String> any = new HashSet<>(Set.of("counter " + actor.staff()));
        within.forEach(unit -> any.add("by " + unit));
        within.forEach(unit -> any.add("of " + unit));
        String above = parentOf(actor.unit());
        for (int depth = 0; above != null && depth < DEEPEST; depth++) {
            any.add("of " + above);
            above = parentOf(above);
        }
        return new Where().oneOf("seenBy", any);
    }

    private @Nullable String parentOf(String unit) {
        return units.row(unit, At.NOW).map(seen -> seen.row().parent()).orElse(null);
    }

    Optional<Seen<StockTakeRow>> find(String number, At at) {
        return takes.all(seen().is("number", number), at).stream().findFirst();
    }

    /** Units whose things the caller sees in it: all, for whoever counts in it. */
    Reach within(StockTakeRow take) {
        return counts(take) ? Reach.EVERYTHING : reaches.current();
    }

    private boolean counts(StockTakeRow take) {
        return take.counters().contains(caller.get().staff());
    }

    /** Whether what was expected is kept from the caller. */
    boolean isBlind(StockTakeRow take) {
        return take.isBlindNow() && counts(take);
    }

    /** @throws Fault FORBIDDEN where it is kept from the caller */
    void requireSeeing(StockTakeRow take) {
        if (isBlind(take)) {
            throw new Fault(FaultCode.FORBIDDEN, java.util.Map.of());
        }
    }
}
