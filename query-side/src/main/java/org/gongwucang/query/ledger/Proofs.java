package org.gongwucang.query.ledger;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** 核对: proves that a ledger equals its events, or tells where it does not. */
@Component
public class Proofs {

    private final Ledgers ledgers;
    private final Comparison comparison;

    Proofs(Ledgers ledgers, EventStore events) {
        this.ledgers = ledgers;
        this.comparison = new Comparison(events);
    }

    /** The names of the ledgers that can be proven. */
    public List<String> names() {
        return ledgers.statuses().stream().map(Ledgers.Status::name).toList();
    }

    /** @param name of a ledger there is */
    public Proof prove(String name, At at) {
        return comparison.ofAll(ledgers.serving(name), at);
    }
}
