package org.gongwucang.command.asset;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.InPlace;
import org.gongwucang.command.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** 资产指令: what can be asked of a single thing. */
public sealed interface AssetCommand extends Dated, InPlace {

    @TargetAggregateIdentifier
    String assetId();

    record RegisterAsset(
            String assetId, CardDraft card, String unit, String source, Document document, LocalDate occurredOn)
            implements AssetCommand {}

    /** In stock with a place, or in use at its unit without one. {@code row} is 0 for an entry by hand. */
    record RecordOpeningAsset(
            String assetId,
            CardDraft card,
            String unit,
            @Nullable Place place,
            @Nullable String user,
            @Nullable String book,
            int row,
            LocalDate occurredOn)
            implements AssetCommand {}

    record StoreAsset(String assetId, Place place, LocalDate occurredOn) implements AssetCommand {}

    record RelocateAsset(String assetId, String to, LocalDate occurredOn) implements AssetCommand {}

    record OfferCustody(String assetId, String to, LocalDate occurredOn) implements AssetCommand {}

    record AcceptCustody(String assetId, LocalDate occurredOn) implements AssetCommand {}

    record DeclineCustody(String assetId, Reason reason, LocalDate occurredOn) implements AssetCommand {}

    record AssignCustodian(String assetId, String to, LocalDate occurredOn) implements AssetCommand {}
}
