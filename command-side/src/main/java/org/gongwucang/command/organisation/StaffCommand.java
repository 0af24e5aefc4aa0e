package org.gongwucang.command.organisation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.Staff;

/** 人员指令: what can be asked of a member of staff. */
public sealed interface StaffCommand extends Dated {

    StaffNumber staff();

    @TargetAggregateIdentifier
    default String stream() {
        return Staff.stream(staff().value());
    }

    record EnrolStaff(StaffNumber staff, UnitCode unit, RoleSet roles, LocalDate occurredOn) implements StaffCommand {}

    record TransferStaff(StaffNumber staff, UnitCode unit, LocalDate occurredOn) implements StaffCommand {}

    record AssignRoles(StaffNumber staff, RoleSet roles, LocalDate occurredOn) implements StaffCommand {}

    record DeactivateStaff(StaffNumber staff, Reason reason, LocalDate occurredOn) implements StaffCommand {}

    record ReactivateStaff(StaffNumber staff, Reason reason, LocalDate occurredOn) implements StaffCommand {}
}
