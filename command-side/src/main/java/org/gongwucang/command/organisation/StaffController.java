package org.gongwucang.command.organisation;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.organisation.StaffCommand.AssignRoles;
import org.gongwucang.command.organisation.StaffCommand.DeactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.EnrolStaff;
import org.gongwucang.command.organisation.StaffCommand.ReactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.TransferStaff;
import org.gongwucang.command.organisation.StaffInputs.AssignRolesInput;
import org.gongwucang.command.organisation.StaffInputs.DeactivateStaffInput;
import org.gongwucang.command.organisation.StaffInputs.EnrolStaffInput;
import org.gongwucang.command.organisation.StaffInputs.ReactivateStaffInput;
import org.gongwucang.command.organisation.StaffInputs.TransferStaffInput;
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

    StaffController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 结果. */
    record StaffPayload(@Nullable String staff, @Nullable Long version, List<UserError> userErrors) {
        static StaffPayload of(Verdict verdict, UserErrors errors) {
            return new StaffPayload(verdict.code(), verdict.version(), errors.of(verdict));
        }
    }

    @MutationMapping
    StaffPayload enrolStaff(@Argument EnrolStaffInput input) {
        return StaffPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new EnrolStaff(
                                new StaffNumber(input.staff()),
                                new UnitCode(input.unit()),
                                new RoleSet(input.roles()),
                                draft.occurredOn())),
                errors);
    }

    @MutationMapping
    StaffPayload transferStaff(@Argument TransferStaffInput input) {
        return StaffPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new TransferStaff(
                                new StaffNumber(input.staff()), new UnitCode(input.unit()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    StaffPayload assignRoles(@Argument AssignRolesInput input) {
        return StaffPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new AssignRoles(
                                new StaffNumber(input.staff()), new RoleSet(input.roles()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    StaffPayload deactivateStaff(@Argument DeactivateStaffInput input) {
        return StaffPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new DeactivateStaff(
                                new StaffNumber(input.staff()), new Reason(input.reason()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    StaffPayload reactivateStaff(@Argument ReactivateStaffInput input) {
        return StaffPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new ReactivateStaff(
                                new StaffNumber(input.staff()), new Reason(input.reason()), draft.occurredOn())),
                errors);
    }
}
