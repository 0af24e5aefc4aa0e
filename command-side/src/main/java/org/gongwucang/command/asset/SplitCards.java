package org.gongwucang.command.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.SplitCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 拆分开卡: opens the cards that a split makes, in the unit of work that splits. */
@Component
class SplitCards {

    /** Source of a card that a split made. */
    static final String SOURCE = "SPLIT";

    private final Aggregates aggregates;
    private final AssetCodes codes;
    private final Claims claims;
    private final CardRules rules;
    private final Fingerprints fingerprints;

    SplitCards(Aggregates aggregates, AssetCodes codes, Claims claims, CardRules rules, Fingerprints fingerprints) {
        this.aggregates = aggregates;
        this.codes = codes;
        this.claims = claims;
        this.rules = rules;
        this.fingerprints = fingerprints;
    }

    /**
     * 拆分来由: of what the new cards were a part, and where it is.
     *
     * @param kind ASSET or LOT
     * @param location null in use at the unit
     */
    record Origin(
            String id,
            String code,
            String kind,
            String unit,
            @Nullable String location,
            @Nullable String custodian,
            @Nullable String account,
            String document,
            LocalDate day) {}

    /** A card with the code that it will bear. */
    record Coded(String assetId, String code, Card card) {

        SplitCard told() {
            return new SplitCard(assetId, code, card.unitValue());
        }
    }

    /** Refuses what cannot be a card of the unit on the day. */
    List<Card> drawn(List<NewCard> cards, String unit, LocalDate day) {
        List<Card> drawn = cards.stream().map(card -> card.card().on(day)).toList();
        drawn.forEach(card -> rules.requireUsable(unit, card.assetClass(), day));
        return drawn;
    }

    static BigDecimal valueOf(List<Card> cards) {
        return cards.stream().map(Card::unitValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Coded> coded(List<NewCard> cards, List<Card> drawn) {
        return IntStream.range(0, cards.size())
                .mapToObj(i -> new Coded(cards.get(i).assetId(), codes.next(), drawn.get(i)))
                .toList();
    }

    /** Each of them lies where that lies of which it was a part. */
    void open(List<Coded> cards, Origin from) {
        cards.forEach(card -> aggregates
                .findOrNew(Asset.class, card.assetId(), Asset::new)
                .execute(asset -> asset.splitOff(opening(card, from), splitOff(card, from))));
        cards.forEach(card -> claims.claimAll(card.code(), card.assetId(), card.card(), from.unit(), from.day()));
        cards.forEach(card -> fingerprints.note(from.unit(), card.card(), card.code(), from.day()));
    }

    private static AssetRegistered opening(Coded card, Origin from) {
        return new AssetRegistered(
                card.assetId(), card.code(), card.card(), from.unit(), SOURCE, from.document(), from.day());
    }

    private static AssetSplitOff splitOff(Coded card, Origin from) {
        return new AssetSplitOff(
                card.assetId(),
                card.card().assetClass(),
                from.unit(),
                from.location(),
                from.custodian(),
                from.account(),
                from.id(),
                from.code(),
                from.kind(),
                from.day());
    }
}
