package org.gongwucang.command.classification;

import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class AssetClassInputs {

    private AssetClassInputs() {}

    public record DefineAssetClassInput(
            String codeSystem,
            String edition,
            String code,
            String name,
            @Nullable String parent,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record RenameAssetClassInput(
            String codeSystem,
            String edition,
            String code,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DeactivateAssetClassInput(
            String codeSystem,
            String edition,
            String code,
            LocalDate effectiveTo,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}
}
