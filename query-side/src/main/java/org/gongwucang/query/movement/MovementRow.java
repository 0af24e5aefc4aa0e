package org.gongwucang.query.movement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * 出入仓流水行: one way into or out of stock. What is lent or on its way is not on hand and still on account; what was allotted leaves
 * the account when it is signed for, which is a row that changes nothing on hand.
 *
 * @param id of the card or lot
 * @param event simple name of the entry
 * @param direction IN or OUT
 * @param assetClass the written form {@code system@edition:code}
 * @param piecesIn pieces that came in; 0 on the way out
 * @param piecesOut pieces that went out; 0 on the way in
 * @param onHand change of the pieces on hand: positive in, negative out
 * @param onAccount change of the pieces on account
 * @param actor staff number of the person who recorded it
 * @param document of the source, where the entry names one
 */
@RecordBuilder
public record MovementRow(
        String id,
        String event,
        String direction,
        LocalDate occurredOn,
        Instant recordedAt,
        String assetClass,
        String unit,
        String location,
        int piecesIn,
        int piecesOut,
        int onHand,
        int onAccount,
        String actor,
        @Nullable String custodian,
        @Nullable String document)
        implements MovementRowBuilder.With {

    /** Only what is on hand changes. */
    MovementRow stayingOnAccount() {
        return withOnAccount(0);
    }

    /** Only what is on account changes; nothing comes or goes. */
    MovementRow onAccountOnly() {
        return withOnHand(0).withPiecesIn(0).withPiecesOut(0);
    }

    static MovementRow in(Way way, Fact fact) {
        int pieces = way.pieces();
        return new MovementRow(
                way.id(),
                way.event(),
                "IN",
                fact.occurredOn(),
                fact.recordedAt(),
                way.assetClass().text(),
                way.unit(),
                way.location(),
                pieces,
                0,
                pieces,
                pieces,
                fact.actor(),
                way.custodian(),
                way.document());
    }

    static MovementRow out(Way way, Fact fact) {
        int pieces = way.pieces();
        return new MovementRow(
                way.id(),
                way.event(),
                "OUT",
                fact.occurredOn(),
                fact.recordedAt(),
                way.assetClass().text(),
                way.unit(),
                way.location(),
                0,
                pieces,
                -pieces,
                -pieces,
                fact.actor(),
                way.custodian(),
                way.document());
    }
}
