package org.gongwucang.command.opening;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class OpeningInputs {

    private OpeningInputs() {}

    public record ProposeOpeningInput(
            int count,
            BigDecimal value,
            String digest,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DeclineOpeningInput(
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {}

    public record ConfirmOpeningInput(
            String digest,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {}
}
