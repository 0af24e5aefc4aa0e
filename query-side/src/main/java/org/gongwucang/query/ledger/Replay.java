package org.gongwucang.query.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/** 重演: the ledger's own fold, entry by entry, for whoever shows what an entry changed. */
public final class Replay<R> {

    private final Ledger<R> ledger;

    public Replay(Ledger<R> ledger) {
        this.ledger = ledger;
    }

    /** The rows of a stream after one more of its entries; rows that are gone are left out. */
    public Map<String, R> after(Map<String, R> before, DomainEventMessage<?> message) {
        Said said = Said.of(message);
        Map<String, R> after = new LinkedHashMap<>(before);
        for (Ledger.Step<R> step : ledger.stepsFor(said.entry())) {
            String key = step.key().apply(said);
            R source = step.source() == null ? null : before.get(step.source().apply(said.entry()));
            R next = step.change().next(before.get(key), source, said.entry(), said.fact());
            if (ledger.isAbsent(next)) {
                after.remove(key);
            } else {
                after.put(key, next);
            }
        }
        return after;
    }
}
