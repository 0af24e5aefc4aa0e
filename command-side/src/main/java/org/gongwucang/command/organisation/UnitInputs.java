package org.gongwucang.command.organisation;

import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class UnitInputs {

    private UnitInputs() {}

    public record EstablishUnitInput(
            String unit,
            String name,
            @Nullable String parent,
            UnitKind kind,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record RenameUnitInput(
            String unit,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {}

    public record PlaceUnitUnderInput(
            String unit,
            @Nullable String parent,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DeactivateUnitInput(
            String unit,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReactivateUnitInput(
            String unit,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** 单位性质. */
    public enum UnitKind {
        ORGAN,
        INSTITUTION,
        TEMPORARY_BODY,
        OTHER
    }
}
