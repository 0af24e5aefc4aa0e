package org.gongwucang.command.organisation;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.organisation.StaffCommand.EnrolStaff;
import org.gongwucang.command.organisation.StaffInputs.AssignRolesInput;
import org.gongwucang.command.organisation.StaffInputs.DeactivateStaffInput;
import org.gongwucang.command.organisation.StaffInputs.EnrolStaffInput;
import org.gongwucang.command.organisation.StaffInputs.NameStaffInput;
import org.gongwucang.command.organisation.StaffInputs.ReactivateStaffInput;
import org.gongwucang.command.organisation.StaffInputs.TransferStaffInput;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.staff.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 人员: enrolled, transferred, given roles, deactivated; names are the vault's. */
@Controller
class StaffController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final StaffNames names;
    private final Staff staff;

    StaffController(CommandDesk desk, Callers callers, UserErrors errors, StaffNames names, Staff staff) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.names = names;
        this.staff = staff;
    }

    /** 结果. */
    record StaffPayload(@Nullable String staff, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    StaffPayload enrolStaff(@Argument EnrolStaffInput input) {
        return payload(desk.one(callers.current(), input.said(), draft -> enrolled(input, draft)));
    }

    /** The name first: an entry without a name can be named later, a name without an entry would be lost. */
    private EnrolStaff enrolled(EnrolStaffInput input, Draft draft) {
        StaffNumber staff = new StaffNumber(input.staff());
        EnrolStaff command =
                new EnrolStaff(staff, new UnitCode(input.unit()), new RoleSet(input.roles()), draft.occurredOn());
        if (names.find(staff.value()).isEmpty()) {
            names.write(staff.value(), new Name(input.name()).value());
        }
        return command;
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    StaffPayload nameStaff(@Argument NameStaffInput input) {
        return named(input.staff(), input.name());
    }

    /** Names are no entries: nothing is said of them in the event store. */
    private StaffPayload named(String number, String name) {
        try {
            required(staff.find(number), "NOT_FOUND", "staff", number);
            require(!names.isErased(number), "PERSON_ERASED", "staff", number);
            names.write(number, new Name(name).value());
            return new StaffPayload(number, null, List.of());
        } catch (Refused refused) {
            return new StaffPayload(null, null, errors.of(refused.rejection()));
        }
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    StaffPayload transferStaff(@Argument TransferStaffInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    StaffPayload assignRoles(@Argument AssignRolesInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    StaffPayload deactivateStaff(@Argument DeactivateStaffInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    StaffPayload reactivateStaff(@Argument ReactivateStaffInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private StaffPayload payload(Verdict verdict) {
        return new StaffPayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
