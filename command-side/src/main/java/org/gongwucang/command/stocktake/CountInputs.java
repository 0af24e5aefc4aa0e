package org.gongwucang.command.stocktake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on what is counted, as the schema has them. */
public final class CountInputs {

    private CountInputs() {}

    public record ScanInput(
            String code,
            String scanId,
            String place,
            @Nullable Integer pieces,
            @Nullable String note,
            OffsetDateTime scannedAt) {}

    public record RecordScansInput(
            String stockTake,
            List<ScanInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<ScanInput> {}

    public record CountedThingInput(String code, @Nullable String place) {}

    public record ReconcileCountsInput(
            String stockTake,
            List<CountedThingInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<CountedThingInput> {}

    public record ExplanationInput(
            String code, @Nullable String place, DifferenceCause cause, String explanation, List<String> evidence) {}

    public record ExplainDifferencesInput(
            String stockTake,
            List<ExplanationInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<ExplanationInput> {}

    public record PostingInput(
            String code,
            @Nullable String place,
            @Nullable String custodian,
            @Nullable FundSource fundSource) {}

    public record PostDifferencesInput(
            String stockTake,
            List<PostingInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<PostingInput> {}

    public record SurplusLineInput(
            String code,
            @Nullable String place,
            @Nullable CardInput card,
            boolean lot,
            int quantity,
            boolean secret,
            @Nullable String wipeCertificate) {}

    public record DraftSurplusBatchInput(
            String stockTake,
            String unit,
            String warehouse,
            List<SurplusLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseCountLineEntryInput(
            String line,
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

    /** 差异原因. */
    public enum DifferenceCause {
        MOVED_UNRECORDED,
        MISPLACED,
        LOST,
        STOLEN,
        DAMAGED,
        UNREGISTERED,
        TAG_LOST,
        MISCOUNTED,
        OTHER
    }
}
