package org.gongwucang.command.asset;

import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetEntry;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.asset.OrderedEntry;
import org.springframework.stereotype.Component;

/** 物资冲销: what holds for cards and lots alike when an entry about them is to be taken back. */
@Component
class ThingReversals {

    private final Aggregates aggregates;
    private final CardRules cards;
    private final PlaceRules places;

    ThingReversals(Aggregates aggregates, CardRules cards, PlaceRules places) {
        this.aggregates = aggregates;
        this.cards = cards;
        this.places = places;
    }

    /**
     * Whoever has the duty may, of things of the own unit where the duty is bound to one. Opening entries were counted and confirmed:
     * once the house is open they stay.
     */
    void require(ReversalRights rights, Entry entry, String id, Caller by) {
        rights.require(entry, by.roles());
        if (!rights.reachEveryUnit(entry, by.roles())) {
            places.requireWithin(unitOf(entry, id), by.unit(), id);
        }
        if (entry instanceof OpeningBalanceRecorded || entry instanceof LotOpeningBalanceRecorded) {
            cards.requireBeforeGoLive();
        }
    }

    /** What an order did is the matter of the unit that asked, anything else of the unit that has the thing on its books. */
    private String unitOf(Entry entry, String id) {
        if (entry instanceof OrderedEntry e) {
            return e.ordered().unit();
        }
        if (entry instanceof CustodianAssigned e) {
            return e.unit();
        }
        return entry instanceof AssetEntry
                ? aggregates
                        .find(Asset.class, id)
                        .map(card -> card.invoke(one -> one.state().unit()))
                        .orElse("")
                : aggregates
                        .find(StockLot.class, id)
                        .map(lot -> lot.invoke(one -> one.state().unit()))
                        .orElse("");
    }
}
