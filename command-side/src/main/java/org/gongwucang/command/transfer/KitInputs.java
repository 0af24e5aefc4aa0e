package org.gongwucang.command.transfer;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.configuration.ConfigurationInputs.OverStandardInput;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on orders of temporary bodies, as the schema has them. */
public final class KitInputs {

    private KitInputs() {}

    public record RequestKitInput(
            String body,
            String template,
            String reason,
            @Nullable String document,
            LocalDate dueOn,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record HandedOverLineInput(
            String order, int line, @Nullable Integer pieces) {}

    public record HandOverKitInput(
            String body,
            String order,
            List<HandedOverLineInput> lines,
            String location,
            String keeper,
            String acceptor,
            @Nullable LocalDate dueOn,
            List<String> evidence,
            @Nullable OverStandardInput overStandard,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}
}
