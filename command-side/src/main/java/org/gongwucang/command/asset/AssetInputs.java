package org.gongwucang.command.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.ClassCode;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on cards and lots, as the schema has them. */
public final class AssetInputs {

    private AssetInputs() {}

    public record ClassInput(String codeSystem, String edition, String code) {
        ClassRef ref() {
            return ClassCode.of(codeSystem, edition, code);
        }
    }

    public record CardInput(
            String name,
            @Nullable String specification,
            @Nullable String brand,
            ClassInput assetClass,
            BigDecimal unitValue,
            @Nullable LocalDate acquiredOn,
            @Nullable String serialNo,
            @Nullable String oldCardNo) {

        /** Refuses what is malformed. */
        public CardDraft draft() {
            return new CardDraft(
                    new Name(name),
                    OptionalText.of(specification, "specification"),
                    OptionalText.of(brand, "brand"),
                    assetClass.ref(),
                    new Yuan(unitValue),
                    acquiredOn,
                    OptionalText.of(serialNo, "serialNo"),
                    OptionalText.of(oldCardNo, "oldCardNo"));
        }
    }

    public record RegisterAssetInput(
            CardInput card,
            String unit,
            AssetSource source,
            String document,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record RegisterLotInput(
            CardInput card,
            int quantity,
            String unit,
            String location,
            String custodian,
            FundSource fundSource,
            AssetSource source,
            String document,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record StoreLineInput(
            String code,
            String location,
            @Nullable String custodian,
            FundSource fundSource,
            @Nullable Long expectedVersion)
            implements Versioned {}

    public record StoreAssetsInput(
            List<StoreLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<StoreLineInput> {}

    public record RelocateLineInput(
            String code,
            String to,
            @Nullable String from,
            @Nullable Integer quantity,
            @Nullable Long expectedVersion) implements Versioned {}

    public record RelocateAssetsInput(
            List<RelocateLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<RelocateLineInput> {}

    public record CustodyLineInput(
            String code,
            @Nullable String location,
            @Nullable Long expectedVersion) implements Versioned {}

    public record OfferCustodyInput(
            String to,
            List<CustodyLineInput> lines,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements LinesInput<CustodyLineInput> {}

    public record AcceptCustodyInput(
            List<CustodyLineInput> lines,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<CustodyLineInput> {}

    public record DeclineCustodyInput(
            String reason,
            List<CustodyLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<CustodyLineInput> {}

    public record AssignCustodianInput(
            String to,
            List<CustodyLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<CustodyLineInput> {}

    public record ReverseAssetEntryInput(
            String code,
            String event,
            String reason,
            List<String> confirmed,
            String commandId,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {

        /** What is taken back is taken back today. */
        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }
    }

    /** 期初明细. */
    public record OpeningLineInput(
            int row,
            boolean lot,
            int quantity,
            CardInput card,
            String unit,
            @Nullable String location,
            @Nullable FundSource fundSource,
            @Nullable String custodian,
            @Nullable LocalDate occurredOn) {}

    public record RecordOpeningEntriesInput(
            @Nullable String book,
            List<OpeningLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<OpeningLineInput> {}

    /** 来源. */
    public enum AssetSource {
        SURRENDER,
        REORGANISATION,
        OVER_STANDARD,
        PURCHASE,
        DONATION,
        CONFISCATION,
        STOCKTAKE_SURPLUS
    }

    /** 资金来源. */
    public enum FundSource {
        FISCAL,
        OWN_FUNDS,
        DONATED,
        CONFISCATED,
        OTHER
    }
}
