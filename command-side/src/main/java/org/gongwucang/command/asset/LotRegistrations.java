package org.gongwucang.command.asset;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.LotCommand.ReceiveLot;
import org.gongwucang.command.asset.LotCommand.RecordOpeningLot;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotReceived;
import org.springframework.stereotype.Component;

/** 批量登记: opens a lot and claims its code in one unit of work. */
@Component
class LotRegistrations {

    static final String KIND = "LOT";

    private final Aggregates aggregates;
    private final AssetCodes codes;
    private final Claims claims;
    private final CardRules cards;
    private final PlaceRules places;
    private final Fingerprints fingerprints;

    LotRegistrations(
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
    Answer handle(ReceiveLot c, MetaData said) {
        return aggregate(c.lotId()).invoke(lot -> lot.answer(said, () -> receive(lot, c)));
    }

    private void receive(StockLot lot, ReceiveLot c) {
        cards.requireNoIntakeNeeded();
        Card card = c.card().ofManyPieces(c.occurredOn());
        cards.requireUsable(c.unit(), card.assetClass(), c.occurredOn());
        String account = places.accountFor(c.place());
        String code = codes.next();
        lot.open(new LotReceived(
                c.lotId(),
                code,
                card,
                c.quantity().pieces(),
                c.unit(),
                c.place().location(),
                c.place().custodian(),
                account,
                c.source(),
                c.document().number(),
                c.occurredOn()));
        claims.claimCode(code, c.lotId(), KIND, c.occurredOn());
        fingerprints.note(c.unit(), card, code, c.occurredOn());
    }

    /** A row of a book is the same row whoever brings it in again: it meets the lot that it became. */
    @CommandHandler
    Answer handle(RecordOpeningLot c, MetaData said) {
        return aggregate(c.lotId())
                .invoke(lot -> c.book() != null && lot.exists()
                        ? lot.standing()
                        : lot.answer(said, () -> recordOpening(lot, c)));
    }

    private void recordOpening(StockLot lot, RecordOpeningLot c) {
        cards.requireBeforeGoLive();
        Card card = c.card().ofManyPieces(c.occurredOn());
        cards.requireUsable(c.unit(), card.assetClass(), c.occurredOn());
        Place place = c.place();
        String account = place == null ? null : places.accountFor(place);
        if (place == null && c.user() != null) {
            places.requireStaffOf(c.unit(), c.user());
        }
        String code = codes.next();
        lot.open(new LotOpeningBalanceRecorded(
                c.lotId(),
                code,
                card,
                c.quantity().pieces(),
                c.unit(),
                place == null ? null : place.location(),
                place == null ? c.user() : place.custodian(),
                account,
                c.book(),
                c.row(),
                c.occurredOn()));
        claims.claimCode(code, c.lotId(), KIND, c.occurredOn());
        fingerprints.note(c.unit(), card, code, c.occurredOn());
    }

    private Aggregate<StockLot> aggregate(String lotId) {
        return aggregates.findOrNew(StockLot.class, lotId, StockLot::new);
    }
}
