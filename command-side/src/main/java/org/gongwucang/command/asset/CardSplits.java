package org.gongwucang.command.asset;

import static org.gongwucang.command.asset.AssetState.Life.IN_STOCK;
import static org.gongwucang.command.asset.AssetState.Life.IN_USE;
import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.AssetCommand.SplitAssetCard;
import org.gongwucang.command.asset.SplitCards.Coded;
import org.gongwucang.command.asset.SplitCards.Origin;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.asset.AssetCardSplit;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.Card;
import org.springframework.stereotype.Component;

/** 资产信息卡拆分: one card becomes several, all of them or none; their values are the value before. */
@Component
class CardSplits {

    private static final String KIND = "ASSET";

    private final Cards cards;
    private final SplitCards split;
    private final ThingEvidence evidence;

    CardSplits(Cards cards, SplitCards split, ThingEvidence evidence) {
        this.cards = cards;
        this.split = split;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(SplitAssetCard c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            requireAtRest(asset);
            List<Card> drawn = split.drawn(c.into(), asset.state().unit(), c.occurredOn());
            requireSameValue(asset, c, drawn);
            asset.card().book().requireInOrder(c.occurredOn());
            asset.card().value().requireInOrder(c.occurredOn());
            List<Coded> coded = split.coded(c.into(), drawn);
            split.open(coded, origin(asset, c));
            tell(asset, c, coded, Caller.in(said).staff());
        });
    }

    private static void requireAtRest(Asset asset) {
        AssetState state = asset.state();
        asset.requireNotReserved();
        require(
                state.life() == IN_STOCK || state.life() == IN_USE,
                "ASSET_NOT_THERE",
                "code",
                state.code(),
                "state",
                state.life());
        asset.requireNotHeld();
        require(state.offeredTo() == null, "CUSTODY_OFFER_OPEN", "code", state.code(), "to", state.offeredToText());
        CardFacts.Proposal<BigDecimal> proposal = asset.card().value().value().proposal();
        require(proposal == null, "PROPOSAL_OPEN", "code", state.code(), "by", proposal == null ? "" : proposal.by());
    }

    private static void requireSameValue(Asset asset, SplitAssetCard c, List<Card> drawn) {
        BigDecimal before = asset.card().value().value().yuan();
        BigDecimal after = c.left().amount().add(SplitCards.valueOf(drawn));
        require(
                before.compareTo(after) == 0,
                "SPLIT_VALUE_DIFFERS",
                "code",
                asset.state().code(),
                "value",
                before,
                "sum",
                after);
    }

    /** Last, so that files are cited when no claim of a new card refuses any more. */
    private void tell(Asset asset, SplitAssetCard c, List<Coded> coded, String actor) {
        BigDecimal before = asset.card().value().value().yuan();
        BigDecimal left = c.left().amount();
        asset.say(
                asset.card().book(),
                new AssetCardSplit(
                        c.assetId(),
                        before,
                        left,
                        coded.stream().map(Coded::told).toList(),
                        c.reason().value(),
                        c.document().number(),
                        actor,
                        evidence.cited(asset, c.evidence(), actor),
                        c.occurredOn()));
        asset.say(asset.card().value(), new AssetValueSplit(c.assetId(), before, left, c.occurredOn()));
    }

    private static Origin origin(Asset asset, SplitAssetCard c) {
        AssetState state = asset.state();
        return new Origin(
                c.assetId(),
                state.code(),
                KIND,
                state.unit(),
                state.location(),
                state.custodian(),
                state.account(),
                c.document().number(),
                c.occurredOn());
    }
}
