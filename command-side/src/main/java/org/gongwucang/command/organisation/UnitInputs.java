package org.gongwucang.command.organisation;

import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.organisation.UnitCommand.DeactivateUnit;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.command.organisation.UnitCommand.PlaceUnitUnder;
import org.gongwucang.command.organisation.UnitCommand.ReactivateUnit;
import org.gongwucang.command.organisation.UnitCommand.RenameUnit;
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
            implements CommandInput {
        EstablishUnit command(Draft draft) {
            return new EstablishUnit(
                    new UnitCode(unit), new Name(name), UnitCode.orNone(parent), kind.name(), draft.occurredOn());
        }
    }

    public record RenameUnitInput(
            String unit,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {
        RenameUnit command(Draft draft) {
            return new RenameUnit(new UnitCode(unit), new Name(name), draft.occurredOn());
        }
    }

    public record PlaceUnitUnderInput(
            String unit,
            @Nullable String parent,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        PlaceUnitUnder command(Draft draft) {
            return new PlaceUnitUnder(new UnitCode(unit), UnitCode.orNone(parent), draft.occurredOn());
        }
    }

    public record DeactivateUnitInput(
            String unit,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        DeactivateUnit command(Draft draft) {
            return new DeactivateUnit(new UnitCode(unit), new Reason(reason), draft.occurredOn());
        }
    }

    public record ReactivateUnitInput(
            String unit,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        ReactivateUnit command(Draft draft) {
            return new ReactivateUnit(new UnitCode(unit), new Reason(reason), draft.occurredOn());
        }
    }

    /** 单位性质. */
    public enum UnitKind {
        ORGAN,
        INSTITUTION,
        TEMPORARY_BODY,
        OTHER
    }
}
