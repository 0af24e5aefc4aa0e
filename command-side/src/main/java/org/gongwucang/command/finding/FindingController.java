package org.gongwucang.command.finding;

import static org.gongwucang.command.kernel.Rules.required;

import java.util.Set;
import org.gongwucang.command.building.Area;
import org.gongwucang.command.finding.FindingCommand.PlanCorrection;
import org.gongwucang.command.finding.FindingCommand.RecordCorrection;
import org.gongwucang.command.finding.FindingCommand.RecordIrregularUse;
import org.gongwucang.command.finding.FindingCommand.RecordOverStandard;
import org.gongwucang.command.finding.FindingCommand.VerifyCorrection;
import org.gongwucang.command.finding.FindingDesk.FindingPayload;
import org.gongwucang.command.finding.FindingInputs.MoreSpaceInput;
import org.gongwucang.command.finding.FindingInputs.PlanCorrectionInput;
import org.gongwucang.command.finding.FindingInputs.RecordCorrectionInput;
import org.gongwucang.command.finding.FindingInputs.RecordIrregularUseInput;
import org.gongwucang.command.finding.FindingInputs.RecordOverStandardInput;
import org.gongwucang.command.finding.FindingInputs.ReverseFindingEntryInput;
import org.gongwucang.command.finding.FindingInputs.VerifyCorrectionInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 问题: recorded, planned, corrected, verified, taken back. */
@Controller
class FindingController {

    private final FindingDesk desk;
    private final Staff staff;

    FindingController(CommandDesk desk, Callers callers, UserErrors errors, Staff staff) {
        this.desk = new FindingDesk(desk, callers, errors);
        this.staff = staff;
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    FindingPayload recordOverStandard(@Argument RecordOverStandardInput input) {
        return desk.answer(
                input,
                draft -> new RecordOverStandard(
                        draft.newId(),
                        unitOf(input.staff()),
                        input.staff(),
                        input.rank(),
                        MoreSpaceInput.drafts(input.more()),
                        input.text() == null ? null : new Reason(input.text()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    private String unitOf(String number) {
        return required(staff.find(number), "STAFF_UNKNOWN", "staff", number).unit();
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    FindingPayload recordIrregularUse(@Argument RecordIrregularUseInput input) {
        return desk.answer(
                input,
                draft -> new RecordIrregularUse(
                        draft.newId(),
                        input.unit(),
                        input.rooms(),
                        new Reason(input.text()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    FindingPayload planCorrection(@Argument PlanCorrectionInput input) {
        return desk.answer(
                input,
                draft -> new PlanCorrection(
                        input.finding(), input.method(), new Reason(input.plan()), input.dueOn(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.SPACE_OFFICER, Role.UNIT_HANDLER})
    FindingPayload recordCorrection(@Argument RecordCorrectionInput input) {
        return desk.answer(
                input,
                draft -> new RecordCorrection(
                        input.finding(),
                        new Reason(input.account()),
                        input.partitioned() == null ? null : new Area(input.partitioned()),
                        input.sameDoor(),
                        input.exclusiveUse(),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.SPACE_OFFICER, Role.ACCEPTOR})
    FindingPayload verifyCorrection(@Argument VerifyCorrectionInput input) {
        return desk.answer(
                input,
                draft -> new VerifyCorrection(
                        input.finding(),
                        input.sameDoor(),
                        input.exclusiveUse(),
                        MoreSpaceInput.drafts(input.more()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.SPACE_OFFICER, Role.UNIT_HANDLER, Role.ACCEPTOR, Role.APPROVER})
    FindingPayload reverseFindingEntry(@Argument ReverseFindingEntryInput input) {
        return desk.answer(
                input,
                draft -> new ReverseEntry(
                        FindingReversals.KIND,
                        input.finding(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }
}
