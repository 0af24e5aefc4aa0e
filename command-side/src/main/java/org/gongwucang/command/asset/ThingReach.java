package org.gongwucang.command.asset;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.gongwucang.command.asset.AssetState.Life;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Drafting;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.asset.OrderedEntry;
import org.springframework.stereotype.Component;

/**
 * 可及之物: whoever is bound to a unit may name what it and those below it have, and what the house has in stock, on its way or out on loan, since
 * that is there to be asked for. A code of anything else is for them a code that nothing bears, whatever rule would come first.
 */
@Component
class ThingReach {

    private static final Set<Life> ASKED_FOR =
            EnumSet.of(Life.IN_STOCK, Life.RESERVED, Life.IN_TRANSIT, Life.ON_LOAN, Life.RETURN_PENDING_INSPECTION);

    private final Aggregates aggregates;
    private final Units units;
    private final EventStore events;

    ThingReach(Aggregates aggregates, Units units, EventStore events) {
        this.aggregates = aggregates;
        this.units = units;
        this.events = events;
    }

    /** Whether the person for whom a command is being made may know of the card or lot. */
    boolean admits(boolean lot, String id) {
        return bound().map(by -> isInReach(lot, id, by)).orElse(true);
    }

    /** Whether the command is being made for somebody who does not see everything. */
    boolean isBound() {
        return bound().isPresent();
    }

    private static Optional<Caller> bound() {
        return Drafting.current().map(Drafting::caller).filter(Caller::isBoundToUnit);
    }

    private boolean isInReach(boolean lot, String id, Caller by) {
        UnitOfWork<?> looking = DefaultUnitOfWork.startAndGet(null);
        try {
            boolean admitted = lot ? admitsLot(id, by) : admitsCard(id, by);
            looking.commit();
            return admitted;
        } finally {
            // What was undone would be forgotten by the cache, and read from the store again.
            if (looking.isActive()) {
                looking.rollback();
            }
        }
    }

    /** Whether the entry is one of an order of theirs: they may take it back although the thing is not with them any more. */
    boolean admitsEntry(String id, String event) {
        return bound().map(by -> isOfTheirOrder(id, event, by)).orElse(true);
    }

    private boolean isOfTheirOrder(String id, String event, Caller by) {
        return events.readEvents(id, 0)
                .asStream()
                .filter(entry -> entry.getIdentifier().equals(event))
                .anyMatch(entry -> entry.getPayload() instanceof OrderedEntry ordered
                        && units.isWithin(ordered.ordered().unit(), by.unit()));
    }

    private boolean admitsCard(String id, Caller by) {
        return aggregates
                .find(Asset.class, id)
                .map(card -> card.invoke(Asset::state))
                .filter(card -> isOfTheHouse(card)
                        || units.isWithin(card.unit(), by.unit())
                        || units.isWithin(card.usedAt(), by.unit()))
                .isPresent();
    }

    private static boolean isOfTheHouse(AssetState card) {
        return card.location() != null || ASKED_FOR.contains(card.life());
    }

    private boolean admitsLot(String id, Caller by) {
        return aggregates
                .find(StockLot.class, id)
                .map(lot -> lot.invoke(StockLot::state))
                .filter(lot -> lot.isInStock() || lot.isWithOrders() || units.isWithin(lot.unit(), by.unit()))
                .isPresent();
    }
}
