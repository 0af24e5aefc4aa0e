package org.gongwucang.command.provider;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on providers, as the schema has them. */
public final class ProviderInputs {

    private ProviderInputs() {}

    public record DesignateProviderInput(
            ProviderKind kind,
            String provider,
            String name,
            LocalDate from,
            LocalDate to,
            String tender,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record EndProviderDesignationInput(
            ProviderKind kind,
            String designation,
            LocalDate lastDay,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseProviderEntryInput(
            ProviderKind kind,
            String designation,
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
