package org.gongwucang.command.organisation;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.organisation.StaffCommand.AssignRoles;
import org.gongwucang.command.organisation.StaffCommand.DeactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.ReactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.TransferStaff;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class StaffInputs {

    private StaffInputs() {}

    public record EnrolStaffInput(
            String staff,
            String name,
            String unit,
            List<String> roles,
            String commandId,
            @Nullable LocalDate occurredOn) {

        /** All but the name, which leaves no trace outside the vault. */
        EnrolledSaid said() {
            return new EnrolledSaid(staff, unit, roles, commandId, occurredOn);
        }
    }

    record EnrolledSaid(
            String staff,
            String unit,
            List<String> roles,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {}

    public record TransferStaffInput(
            String staff,
            String unit,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {
        TransferStaff command(Draft draft) {
            return new TransferStaff(new StaffNumber(staff), new UnitCode(unit), draft.occurredOn());
        }
    }

    public record AssignRolesInput(
            String staff,
            List<String> roles,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        AssignRoles command(Draft draft) {
            return new AssignRoles(new StaffNumber(staff), new RoleSet(roles), draft.occurredOn());
        }
    }

    /** Never at the desk, where inputs may be kept. */
    public record NameStaffInput(
            String staff,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn) {}

    public record DeactivateStaffInput(
            String staff,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        DeactivateStaff command(Draft draft) {
            return new DeactivateStaff(new StaffNumber(staff), new Reason(reason), draft.occurredOn());
        }
    }

    public record ReactivateStaffInput(
            String staff,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        ReactivateStaff command(Draft draft) {
            return new ReactivateStaff(new StaffNumber(staff), new Reason(reason), draft.occurredOn());
        }
    }
}
