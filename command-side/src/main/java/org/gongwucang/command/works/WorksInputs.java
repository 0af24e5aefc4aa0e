package org.gongwucang.command.works;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on works, as the schema has them. */
public final class WorksInputs {

    private WorksInputs() {}

    public record RequestWorksInput(
            String unit,
            WorksKind kind,
            String place,
            @Nullable String building,
            String description,
            BigDecimal estimate,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record ReviewWorksInput(
            String order,
            String need,
            String budgetSource,
            BigDecimal amount,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record StartWorksInput(
            String order,
            @Nullable String contractor,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record AcceptWorksInput(
            String order,
            BigDecimal cost,
            @Nullable String overCost,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record HandOverKeysInput(
            String order,
            @Nullable String unit,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs no more than files that prove it. */
    public record WorksInput(
            String order,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs a reason. */
    public record WorksReasonInput(
            String order,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseWorksEntryInput(
            String order,
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
