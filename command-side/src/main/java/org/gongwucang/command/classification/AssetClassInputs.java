package org.gongwucang.command.classification;

import java.time.LocalDate;
import org.gongwucang.command.classification.AssetClassCommand.DeactivateAssetClass;
import org.gongwucang.command.classification.AssetClassCommand.DefineAssetClass;
import org.gongwucang.command.classification.AssetClassCommand.MarkAssetClassSecurity;
import org.gongwucang.command.classification.AssetClassCommand.RenameAssetClass;
import org.gongwucang.command.kernel.ClassCode;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
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
            implements CommandInput {
        DefineAssetClass command(Draft draft) {
            return new DefineAssetClass(
                    ClassCode.of(codeSystem, edition, code),
                    new Name(name),
                    parent,
                    effectiveFrom,
                    effectiveTo,
                    draft.occurredOn());
        }
    }

    public record RenameAssetClassInput(
            String codeSystem,
            String edition,
            String code,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        RenameAssetClass command(Draft draft) {
            return new RenameAssetClass(ClassCode.of(codeSystem, edition, code), new Name(name), draft.occurredOn());
        }
    }

    public record DeactivateAssetClassInput(
            String codeSystem,
            String edition,
            String code,
            LocalDate effectiveTo,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        DeactivateAssetClass command(Draft draft) {
            return new DeactivateAssetClass(
                    ClassCode.of(codeSystem, edition, code), effectiveTo, new Reason(reason), draft.occurredOn());
        }
    }

    public record MarkAssetClassSecurityInput(
            String codeSystem,
            String edition,
            String code,
            boolean storesData,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        MarkAssetClassSecurity command(Draft draft) {
            return new MarkAssetClassSecurity(
                    ClassCode.of(codeSystem, edition, code), storesData, new Reason(reason), draft.occurredOn());
        }
    }
}
