package org.gongwucang.command.asset;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.AssetCommand.RecordOpeningAsset;
import org.gongwucang.command.asset.AssetCommand.RegisterAsset;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.events.asset.AssetEntry;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.springframework.stereotype.Component;

/** 资产登记: opens a card and claims its code and numbers in one unit of work, all or nothing. */
@Component
class AssetRegistrations {

    private final Aggregates aggregates;
    private final AssetCodes codes;
    private final Claims claims;
    private final CardRules cards;
    private final PlaceRules places;
    private final Fingerprints fingerprints;

    AssetRegistrations(
            Aggregates aggregates,
            AssetCodes codes,
            Claims claims,
            CardRules cards,
            PlaceRules places,
            Fingerprints fingerprints) {
        this.aggregates = aggregates;
        this.codes = codes;
        this.claims = claims;
        this.cards = cards;
        this.places = places;
        this.fingerprints = fingerprints;
    }

    @CommandHandler
    Answer handle(RegisterAsset c, MetaData said) {
        return aggregate(c.assetId()).invoke(asset -> asset.answer(said, () -> register(asset, c)));
    }

    private void register(Asset asset, RegisterAsset c) {
        cards.requireNoIntakeNeeded();
        Card card = c.card().on(c.occurredOn());
        cards.requireUsable(c.unit(), card.assetClass(), c.occurredOn());
        String code = codes.next();
        AssetRegistered opening = new AssetRegistered(
                c.assetId(), code, card, c.unit(), c.source(), c.document().number(), c.occurredOn());
        open(asset, opening, code, card, c.unit(), c.occurredOn());
    }

    /** A row of a book is the same row whoever brings it in again: it meets the card that it became. */
    @CommandHandler
    Answer handle(RecordOpeningAsset c, MetaData said) {
        return aggregate(c.assetId())
                .invoke(asset -> c.book() != null && asset.exists()
                        ? asset.standing()
                        : asset.answer(said, () -> recordOpening(asset, c)));
    }

    private void recordOpening(Asset asset, RecordOpeningAsset c) {
        cards.requireBeforeGoLive();
        Card card = c.card().on(c.occurredOn());
        cards.requireUsable(c.unit(), card.assetClass(), c.occurredOn());
        Place place = c.place();
        String account = place == null ? null : places.accountFor(place);
        if (place == null && c.user() != null) {
            places.requireStaffOf(c.unit(), c.user());
        }
        String code = codes.next();
        OpeningBalanceRecorded opening = new OpeningBalanceRecorded(
                c.assetId(),
                code,
                card,
                c.unit(),
                place == null ? null : place.location(),
                place == null ? c.user() : place.custodian(),
                account,
                c.book(),
                c.row(),
                c.occurredOn());
        open(asset, opening, code, card, c.unit(), c.occurredOn());
    }

    private void open(Asset asset, AssetEntry opening, String code, Card card, String unit, LocalDate day) {
        asset.open(opening);
        claims.claimAll(code, asset.id(), card, unit, day);
        fingerprints.note(unit, card, code, day);
    }

    private Aggregate<Asset> aggregate(String assetId) {
        return aggregates.findOrNew(Asset.class, assetId, Asset::new);
    }
}
