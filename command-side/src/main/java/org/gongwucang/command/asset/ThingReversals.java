package org.gongwucang.command.asset;

import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.asset.ThingOpening;
import org.springframework.stereotype.Component;

/** 物资冲销: what holds for cards and lots alike when an entry about them is to be taken back. */
@Component
class ThingReversals {

    private final StoredEntries entries;
    private final CardRules cards;
    private final PlaceRules places;

    ThingReversals(StoredEntries entries, CardRules cards, PlaceRules places) {
        this.entries = entries;
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
            places.requireWithin(((ThingOpening) entries.read(id, 0)).unit(), by.unit(), id);
        }
        if (entry instanceof OpeningBalanceRecorded || entry instanceof LotOpeningBalanceRecorded) {
            cards.requireBeforeGoLive();
        }
    }
}
