package org.gongwucang.command.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.InPlace;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/** 资产指令: what can be asked of a single thing. {@code evidence} has ids of uploads of whoever asks. */
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

    record OfferCustody(String assetId, String to, List<String> evidence, LocalDate occurredOn)
            implements AssetCommand {}

    record AcceptCustody(String assetId, List<String> evidence, LocalDate occurredOn) implements AssetCommand {}

    record DeclineCustody(String assetId, Reason reason, LocalDate occurredOn) implements AssetCommand {}

    record AssignCustodian(String assetId, String to, LocalDate occurredOn) implements AssetCommand {}

    record AssessCondition(String assetId, String grade, OptionalText note, List<String> evidence, LocalDate occurredOn)
            implements AssetCommand {}

    record DescribeAsset(
            String assetId, Name name, OptionalText specification, OptionalText brand, LocalDate occurredOn)
            implements AssetCommand {}

    record ReportMissing(String assetId, Reason circumstances, List<String> evidence, LocalDate occurredOn)
            implements AssetCommand {}

    /** Without a place it is in use at its unit again. */
    record ReportFound(
            String assetId,
            @Nullable Place place,
            @Nullable String user,
            Reason circumstances,
            List<String> evidence,
            LocalDate occurredOn)
            implements AssetCommand {}

    record SendToRepair(
            String assetId,
            Name provider,
            Reason reason,
            Document document,
            List<String> evidence,
            LocalDate occurredOn)
            implements AssetCommand {}

    record CompleteRepair(
            String assetId, Yuan cost, Reason result, Document document, List<String> evidence, LocalDate occurredOn)
            implements AssetCommand {}

    record PlaceHold(
            String assetId,
            String hold,
            String kind,
            Reason reason,
            Document document,
            List<String> evidence,
            LocalDate occurredOn)
            implements AssetCommand {}

    record LiftHold(String assetId, String hold, Reason reason, List<String> evidence, LocalDate occurredOn)
            implements AssetCommand {}

    record ProposeRevaluation(
            String assetId, Yuan value, Reason reason, Document document, List<String> evidence, LocalDate occurredOn)
            implements AssetCommand {}

    /** @param refusal why not; approved where there is none */
    record DecideRevaluation(String assetId, @Nullable Reason refusal, List<String> evidence, LocalDate occurredOn)
            implements AssetCommand {}

    record ProposeReclassification(
            String assetId, ClassRef to, Reason reason, List<String> evidence, LocalDate occurredOn)
            implements AssetCommand {}

    /** @param refusal why not; approved where there is none */
    record DecideReclassification(String assetId, @Nullable Reason refusal, List<String> evidence, LocalDate occurredOn)
            implements AssetCommand {}

    /** @param left original value that stays with the card */
    record SplitAssetCard(
            String assetId,
            Yuan left,
            List<NewCard> into,
            Reason reason,
            Document document,
            List<String> evidence,
            LocalDate occurredOn)
            implements AssetCommand {}

    /** @param serialNo the right one; absent where the thing bears none */
    record CorrectSerialNumber(
            String assetId, OptionalText serialNo, Reason reason, List<String> evidence, LocalDate occurredOn)
            implements AssetCommand {}

    /** @param idleSince day from which on it has not been used */
    record DeclareIdle(String assetId, LocalDate idleSince, Reason reason, LocalDate occurredOn)
            implements AssetCommand {}

    record EndIdleness(String assetId, Reason reason, LocalDate occurredOn) implements AssetCommand {}

    record RemindSurrender(String assetId, Document document, LocalDate occurredOn) implements AssetCommand {}
}
