package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.LotCommand.SplitLotToCards;
import org.gongwucang.command.asset.LotState.Part;
import org.gongwucang.command.asset.SplitCards.Coded;
import org.gongwucang.command.asset.SplitCards.Origin;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotSplitToCards;
import org.springframework.stereotype.Component;

/** 批量拆卡: pieces of a lot become cards, all of them or none; their values are those of the pieces. */
@Component
class LotSplits {

    private final Aggregates aggregates;
    private final AcceptedThings things;
    private final PlaceRules places;
    private final SplitCards split;
    private final ThingEvidence evidence;

    LotSplits(
            Aggregates aggregates, AcceptedThings things, PlaceRules places, SplitCards split, ThingEvidence evidence) {
        this.aggregates = aggregates;
        this.things = things;
        this.places = places;
        this.split = split;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(SplitLotToCards c, MetaData said) {
        return required(aggregates.find(StockLot.class, c.lotId()), "NOT_FOUND", "code", c.lotId())
                .invoke(lot -> lot.answer(said, () -> split(lot, c, Caller.in(said))));
    }

    private void split(StockLot lot, SplitLotToCards c, Caller by) {
        LotState state = lot.state();
        if (by.isBoundToUnit()) {
            places.requireWithin(state.unit(), by.unit(), state.code());
        }
        String place = state.placeOf(c.location());
        List<Card> drawn = split.drawn(c.into(), state.unit(), c.occurredOn());
        BigDecimal value = sameValue(state, c, drawn);
        lot.requireSplittable(place, drawn.size(), c.occurredOn());
        List<Coded> coded = split.coded(c.into(), drawn);
        Part part = state.partAt(place);
        Origin from = origin(state, place, part, c);
        split.open(coded, from);
        lot.split(new LotSplitToCards(
                c.lotId(),
                state.assetClass(),
                state.unit(),
                from.location(),
                part.custodian(),
                drawn.size(),
                value,
                coded.stream().map(Coded::told).toList(),
                c.reason().value(),
                c.document().number(),
                by.staff(),
                evidence.cited(lot, c.evidence(), by.staff()),
                c.occurredOn()));
    }

    private BigDecimal sameValue(LotState state, SplitLotToCards c, List<Card> drawn) {
        BigDecimal before = things.cardOf(c.lotId()).unitValue().multiply(BigDecimal.valueOf(drawn.size()));
        BigDecimal after = SplitCards.valueOf(drawn);
        require(
                before.compareTo(after) == 0,
                "SPLIT_VALUE_DIFFERS",
                "code",
                state.code(),
                "value",
                before,
                "sum",
                after);
        return before;
    }

    private static Origin origin(LotState state, String place, Part part, SplitLotToCards c) {
        return new Origin(
                c.lotId(),
                state.code(),
                LotRegistrations.KIND,
                state.unit(),
                LotState.told(place),
                part.custodian(),
                part.account(),
                c.document().number(),
                c.occurredOn());
    }
}
