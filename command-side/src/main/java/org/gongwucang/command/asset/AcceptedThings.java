package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotAccepted;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.ThingOpening;
import org.springframework.stereotype.Component;

/** 验收入库: what an accepted line of a batch makes of cards and lots, in the unit of work that accepts it. */
@Component
public class AcceptedThings {

    private final Aggregates aggregates;
    private final StoredEntries entries;
    private final AssetCodes codes;
    private final Claims claims;
    private final CardRules cards;
    private final PlaceRules places;

    AcceptedThings(
            Aggregates aggregates,
            StoredEntries entries,
            AssetCodes codes,
            Claims claims,
            CardRules cards,
            PlaceRules places) {
        this.aggregates = aggregates;
        this.entries = entries;
        this.codes = codes;
        this.claims = claims;
        this.cards = cards;
        this.places = places;
    }

    /**
     * 入仓来由: the line by which something comes in.
     *
     * @param number of the batch
     * @param unit that surrenders it
     * @param by staff number of the acceptor
     */
    public record Origin(String batch, String number, int line, String unit, String source, String by, LocalDate day) {}

    /**
     * 入库物: what lies in stock now.
     *
     * @param value original value of the pieces in yuan
     */
    public record Stored(String id, String code, String account, BigDecimal value) {}

    /**
     * A new card.
     *
     * @param known numbers that another card bears, which was found not to be the same thing; they stay that card's
     */
    public Stored card(String id, Card card, Set<NumberKind> known, Place place, Origin origin) {
        cards.requireUsable(origin.unit(), card.assetClass(), origin.day());
        String account = places.accountFor(place);
        String code = codes.next();
        AssetRegistered opening =
                new AssetRegistered(id, code, card, origin.unit(), origin.source(), origin.number(), origin.day());
        aggregates.findOrNew(Asset.class, id, Asset::new).execute(asset -> {
            asset.open(opening);
            asset.comesIn(accepted(id, origin), place, account, origin.unit());
        });
        claims.claimAll(code, id, card, origin.unit(), origin.day(), known);
        return new Stored(id, code, account, card.unitValue());
    }

    /** A new lot. */
    public Stored lot(String id, Card card, int pieces, Place place, Origin origin) {
        cards.requireUsable(origin.unit(), card.assetClass(), origin.day());
        String account = places.accountFor(place);
        String code = codes.next();
        LotReceived opening = new LotReceived(
                id,
                code,
                card,
                pieces,
                origin.unit(),
                place.location(),
                place.custodian(),
                account,
                origin.source(),
                origin.number(),
                origin.day());
        aggregates.findOrNew(StockLot.class, id, StockLot::new).execute(lot -> {
            lot.open(opening);
            lot.accepted(accepted(id, pieces, origin));
        });
        claims.claimCode(code, id, LotRegistrations.KIND, origin.day());
        return new Stored(id, code, account, valueOf(card, pieces));
    }

    /** A card in use at its unit comes in again; it keeps its code. */
    public Stored cardAgain(String id, Place place, Origin origin) {
        String account = places.accountFor(place);
        Aggregate<Asset> known = required(aggregates.find(Asset.class, id), "NOT_FOUND", "code", id);
        known.execute(asset -> asset.comesIn(accepted(id, origin), place, account, origin.unit()));
        return new Stored(
                id,
                known.invoke(asset -> String.valueOf(asset.code())),
                account,
                known.invoke(asset -> asset.card().value().value().yuan()));
    }

    /** Pieces of a lot in use at its unit come in again. */
    public Stored lotAgain(String id, int pieces, Place place, Origin origin) {
        String account = places.accountFor(place);
        Aggregate<StockLot> known = required(aggregates.find(StockLot.class, id), "NOT_FOUND", "code", id);
        known.execute(lot -> lot.comesIn(accepted(id, pieces, origin), place, account, origin.unit()));
        return new Stored(id, known.invoke(lot -> String.valueOf(lot.code())), account, valueOf(cardOf(id), pieces));
    }

    private static AssetAccepted accepted(String id, Origin origin) {
        return new AssetAccepted(id, origin.batch(), origin.number(), origin.line(), origin.by(), origin.day());
    }

    private static LotAccepted accepted(String id, int pieces, Origin origin) {
        return new LotAccepted(id, origin.batch(), origin.number(), origin.line(), pieces, origin.by(), origin.day());
    }

    private static BigDecimal valueOf(Card card, int pieces) {
        return card.unitValue().multiply(BigDecimal.valueOf(pieces));
    }

    /** What was said of it when it was opened. */
    public Card cardOf(String id) {
        return ((ThingOpening) entries.read(id, 0)).card();
    }

    /** Numbers of new cards that may be borne already. */
    public enum NumberKind {
        SERIAL_NUMBER,
        OLD_CARD_NUMBER
    }
}
