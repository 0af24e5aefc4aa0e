package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.Instant;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.StandingEntries;
import org.gongwucang.command.kernel.StandingEntries.Told;
import org.gongwucang.command.stocktake.StockTakeState.Phase;
import org.gongwucang.events.stocktake.StockTakeEntry;
import org.springframework.stereotype.Component;

/** 盘点存取: stock-takes, found for what is decided about them, or only looked at. */
@Component
class StockTakes {

    private final Aggregates aggregates;
    private final StandingEntries entries;

    StockTakes(Aggregates aggregates, StandingEntries entries) {
        this.aggregates = aggregates;
        this.entries = entries;
    }

    Aggregate<StockTake> find(String id) {
        return required(aggregates.find(StockTake.class, id), "NOT_FOUND", "code", id);
    }

    Aggregate<StockTake> findOrNew(String id) {
        return aggregates.findOrNew(StockTake.class, id, StockTake::new);
    }

    Answer deciding(String id, MetaData said, Consumer<StockTake> decision) {
        return find(id).invoke(take -> take.answer(said, () -> decision.accept(take)));
    }

    /** As it stands in the store; nobody else has to wait for whoever looks. */
    StockTakeState look(String id) {
        StockTakeState state = StockTakeState.NONE;
        for (Told told : StandingEntries.standing(entries.all(id), Instant.MAX)) {
            state = told.entry() instanceof StockTakeEntry entry ? state.after(entry, told.event()) : state;
        }
        require(state.phase() != Phase.NONE, "NOT_FOUND", "code", id);
        return state;
    }

    /** Whether an entry of the kind was ever made, be it that it was taken back. */
    boolean everSaid(String id, Class<? extends StockTakeEntry> kind) {
        return entries.all(id).stream().anyMatch(told -> kind.isInstance(told.entry()));
    }
}
