package org.gongwucang.benchmarks.commands;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.events.asset.AssetCodeClaimed;

/** 对照: the least an aggregate can be: one entry when it is made, one for each change. Ledgers pass its entries over. */
class BareDesk {

    @AggregateIdentifier
    private String id;

    private int changes;

    /** Makes one. */
    record Make(@TargetAggregateIdentifier String id) {}

    /** Changes one. */
    record Change(@TargetAggregateIdentifier String id) {}

    @SuppressWarnings("NullAway.Init")
    BareDesk() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    BareDesk(Make command) {
        AggregateLifecycle.apply(entry(command.id()));
    }

    @CommandHandler
    void handle(Change command) {
        AggregateLifecycle.apply(entry(command.id()));
    }

    private static AssetCodeClaimed entry(String id) {
        return new AssetCodeClaimed(id, id, "ASSET", LocalDate.of(2026, 3, 2));
    }

    @EventSourcingHandler
    void on(AssetCodeClaimed entry) {
        id = entry.code();
        changes++;
    }

    int changes() {
        return changes;
    }
}
