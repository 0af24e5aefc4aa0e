package org.gongwucang.command.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;
import org.jspecify.annotations.Nullable;

/**
 * 批量指令: what can be asked of a lot. A location may be left out while all of the lot lies in one place. {@code evidence}
 * has ids of uploads of whoever asks.
 */
public sealed interface LotCommand extends Dated {

    @TargetAggregateIdentifier
    String lotId();

    record ReceiveLot(
            String lotId,
            CardDraft card,
            Quantity quantity,
            String unit,
            Place place,
            String source,
            Document document,
            LocalDate occurredOn)
            implements LotCommand {}

    /** In stock with a place, or in use at its unit without one. {@code row} is 0 for an entry by hand. */
    record RecordOpeningLot(
            String lotId,
            CardDraft card,
            Quantity quantity,
            String unit,
            @Nullable Place place,
            @Nullable String user,
            @Nullable String book,
            int row,
            LocalDate occurredOn)
            implements LotCommand {}

    record RelocateLot(
            String lotId,
            @Nullable String from,
            String to,
            @Nullable Quantity quantity,
            LocalDate occurredOn) implements LotCommand {}

    record OfferLotCustody(
            String lotId, @Nullable String location, String to, List<String> evidence, LocalDate occurredOn)
            implements LotCommand {}

    record AcceptLotCustody(String lotId, @Nullable String location, List<String> evidence, LocalDate occurredOn)
            implements LotCommand {}

    record DeclineLotCustody(String lotId, @Nullable String location, Reason reason, LocalDate occurredOn)
            implements LotCommand {}

    /** @param counted pieces that were there, 0 or more */
    record CountLot(String lotId, @Nullable String location, int counted, List<String> evidence, LocalDate occurredOn)
            implements LotCommand {}

    record AdjustLot(
            String lotId, @Nullable String location, Reason reason, List<String> evidence, LocalDate occurredOn)
            implements LotCommand {}

    record AssignLotCustodian(String lotId, String to, LocalDate occurredOn) implements LotCommand {}

    record SplitLotToCards(
            String lotId,
            @Nullable String location,
            List<NewCard> into,
            Reason reason,
            Document document,
            List<String> evidence,
            LocalDate occurredOn)
            implements LotCommand {}
}
