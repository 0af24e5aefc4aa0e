package org.gongwucang.command.office;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.office.OfficeInputs.ApproveSecondOfficeInput;
import org.gongwucang.command.office.OfficeInputs.RejectSecondOfficeInput;
import org.gongwucang.command.office.OfficeInputs.RequestSecondOfficeInput;
import org.gongwucang.command.office.OfficeInputs.ReverseSecondOfficeEntryInput;
import org.gongwucang.command.office.OfficeInputs.WithdrawSecondOfficeInput;
import org.gongwucang.command.office.SecondOfficeCommand.ApproveSecondOffice;
import org.gongwucang.command.office.SecondOfficeCommand.RejectSecondOffice;
import org.gongwucang.command.office.SecondOfficeCommand.RequestSecondOffice;
import org.gongwucang.command.office.SecondOfficeCommand.WithdrawSecondOffice;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 第二办公室: asked for by the unit or the space officer, decided by an approver. */
@Controller
class SecondOfficeController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    SecondOfficeController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 第二办公室结果. */
    record SecondOfficePayload(
            @Nullable String request,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.SPACE_OFFICER})
    SecondOfficePayload requestSecondOffice(@Argument RequestSecondOfficeInput input) {
        return answer(
                input,
                draft -> new RequestSecondOffice(
                        draft.newId(),
                        input.staff(),
                        input.unit(),
                        new Name(input.post()),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    SecondOfficePayload approveSecondOffice(@Argument ApproveSecondOfficeInput input) {
        return answer(input, draft -> new ApproveSecondOffice(input.request(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    SecondOfficePayload rejectSecondOffice(@Argument RejectSecondOfficeInput input) {
        return answer(
                input,
                draft -> new RejectSecondOffice(input.request(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.SPACE_OFFICER})
    SecondOfficePayload withdrawSecondOffice(@Argument WithdrawSecondOfficeInput input) {
        return answer(
                input,
                draft -> new WithdrawSecondOffice(input.request(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.SPACE_OFFICER, Role.APPROVER})
    SecondOfficePayload reverseSecondOfficeEntry(@Argument ReverseSecondOfficeEntryInput input) {
        return answer(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.SECOND_OFFICE,
                        input.request(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }

    private SecondOfficePayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new SecondOfficePayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
