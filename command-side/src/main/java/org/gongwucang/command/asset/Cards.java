package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.required;

import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.springframework.stereotype.Component;

/** 卡片: found for an entry, within the reach of whoever makes it. */
@Component
class Cards {

    private final Aggregates aggregates;
    private final PlaceRules places;

    Cards(Aggregates aggregates, PlaceRules places) {
        this.aggregates = aggregates;
        this.places = places;
    }

    /** Whoever is bound to a unit enters nothing about the things of others, and does not learn of them. */
    Answer entering(String assetId, MetaData said, Consumer<Asset> entry) {
        return required(aggregates.find(Asset.class, assetId), "NOT_FOUND", "code", assetId)
                .invoke(asset -> asset.answer(said, () -> {
                    Caller by = Caller.in(said);
                    if (by.isBoundToUnit()) {
                        places.requireWithin(
                                asset.state().unit(), by.unit(), asset.state().code());
                    }
                    asset.requireNotDisposed();
                    entry.accept(asset);
                }));
    }
}
