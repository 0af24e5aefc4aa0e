package org.gongwucang.command.organisation;

import java.time.Duration;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.vault.link.CustodyAnswer;

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

    /**
     * @param answer what the other half told of what is in the person's hands
     * @param settlesAfter how long after the last entry about the person something may still come that was decided before it
     */
    record RequestPersonErasure(
            StaffNumber staff,
            Document document,
            Reason reason,
            CustodyAnswer answer,
            Duration settlesAfter,
            LocalDate occurredOn)
            implements StaffCommand {}

    record ConfirmPersonErasure(StaffNumber staff, LocalDate occurredOn) implements StaffCommand {}

    record DeclinePersonErasure(StaffNumber staff, Reason reason, LocalDate occurredOn) implements StaffCommand {}
}
