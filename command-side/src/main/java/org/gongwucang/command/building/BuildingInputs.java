package org.gongwucang.command.building;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on buildings, as the schema has them. */
public final class BuildingInputs {

    private BuildingInputs() {}

    public record RegisterBuildingInput(
            String name,
            String address,
            int floors,
            @Nullable String structure,
            BigDecimal grossArea,
            String unit,
            String document,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record RecordOpeningBuildingsInput(
            List<OpeningBuildingLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<OpeningBuildingLineInput> {}

    public record OpeningBuildingLineInput(
            String name,
            String address,
            int floors,
            @Nullable String structure,
            BigDecimal grossArea,
            String unit,
            @Nullable BigDecimal value,
            @Nullable String certificate,
            @Nullable String owner) {}

    public record ApplyForTitleInput(
            String building,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RegisterTitleInput(
            String building,
            String certificate,
            String owner,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record TransferTitleInput(
            String building,
            String toOwner,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RecordDemolitionInput(
            String building,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseBuildingEntryInput(
            String building,
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
