package org.gongwucang.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on campaigns, as the schema has them. */
public final class InspectionInputs {

    private InspectionInputs() {}

    public record OpenInspectionCampaignInput(
            InspectionKind kind,
            String name,
            List<String> units,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record RecordUnitInspectionInput(
            String campaign,
            String unit,
            InspectionMode mode,
            InspectionResult result,
            List<String> inspectors,
            @Nullable String note,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RecordInspectionViolationInput(
            String campaign,
            String visit,
            String text,
            @Nullable String rule,
            @Nullable String vehicle,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record CloseInspectionViolationInput(
            String campaign,
            String violation,
            String correction,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record CloseInspectionCampaignInput(
            String campaign,
            @Nullable String summary,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseInspectionEntryInput(
            String campaign,
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
}
