package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.AssetCommand.LiftHold;
import org.gongwucang.command.asset.AssetCommand.PlaceHold;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.asset.HoldLifted;
import org.gongwucang.events.asset.HoldPlaced;
import org.springframework.stereotype.Component;

/** 冻结: a dispute, a pledge, a count or an inquiry binds a thing where it is; there may be several at once. */
@Component
class CardHolds {

    private final Cards cards;
    private final ThingEvidence evidence;

    CardHolds(Cards cards, ThingEvidence evidence) {
        this.cards = cards;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(PlaceHold c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            AssetState state = asset.state();
            require(!state.holds().containsValue(c.kind()), "ASSET_HELD_SO", "code", state.code(), "kind", c.kind());
            asset.say(
                    asset.card().book(),
                    c.occurredOn(),
                    () -> new HoldPlaced(
                            c.assetId(),
                            c.hold(),
                            c.kind(),
                            c.reason().value(),
                            c.document().number(),
                            evidence.cited(asset, c.evidence(), Caller.in(said).staff()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(LiftHold c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            AssetState state = asset.state();
            String kind = state.holds().get(c.hold());
            require(kind != null, "HOLD_UNKNOWN", "code", state.code(), "hold", c.hold());
            asset.say(
                    asset.card().book(),
                    c.occurredOn(),
                    () -> new HoldLifted(
                            c.assetId(),
                            c.hold(),
                            String.valueOf(kind),
                            c.reason().value(),
                            evidence.cited(asset, c.evidence(), Caller.in(said).staff()),
                            c.occurredOn()));
        });
    }
}
