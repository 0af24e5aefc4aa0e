package org.gongwucang.command.lease;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Set;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.lease.LeaseCommand.RecordOpeningLease;
import org.gongwucang.command.lease.LeaseCommand.SignLease;
import org.gongwucang.command.lease.LeaseCommand.TerminateLease;
import org.gongwucang.command.lease.LeaseDesk.LeasePayload;
import org.gongwucang.command.lease.LeaseInputs.OpeningLeaseLineInput;
import org.gongwucang.command.lease.LeaseInputs.RecordOpeningLeasesInput;
import org.gongwucang.command.lease.LeaseInputs.ReverseLeaseEntryInput;
import org.gongwucang.command.lease.LeaseInputs.SignLeaseInput;
import org.gongwucang.command.lease.LeaseInputs.TerminateLeaseInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 租赁合同: signed, ended, taken over from earlier books, taken back. */
@Controller
class LeaseContractController {

    private final LeaseDesk answers;
    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    LeaseContractController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.answers = new LeaseDesk(desk, callers, errors);
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo({Role.SPACE_OFFICER, Role.UNIT_HANDLER})
    LeasePayload signLease(@Argument SignLeaseInput input) {
        return answers.answer(
                input,
                draft -> new SignLease(input.lease(), input.contract().draft(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    LeasePayload terminateLease(@Argument TerminateLeaseInput input) {
        return answers.answer(
                input,
                draft -> new TerminateLease(
                        input.lease(),
                        input.endsOn(),
                        input.byAgreement(),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.MIGRATOR)
    LinesPayload recordOpeningLeases(@Argument RecordOpeningLeasesInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> opening(input.book(), line, draft)), errors);
    }

    private static RecordOpeningLease opening(@Nullable String book, OpeningLeaseLineInput line, Draft draft) {
        require(book == null || line.row() >= 1, "ROW_MISSING", "row", line.row());
        LocalDate day = line.occurredOn() == null ? draft.occurredOn() : line.occurredOn();
        return new RecordOpeningLease(
                book == null ? draft.newId() : Ids.of("opening-lease", book, String.valueOf(line.row())),
                line.unit(),
                new Name(line.place()),
                new Area(line.area()),
                line.contract().draft(),
                book,
                line.row(),
                day);
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.SPACE_OFFICER, Role.APPROVER, Role.MIGRATOR})
    LeasePayload reverseLeaseEntry(@Argument ReverseLeaseEntryInput input) {
        return answers.answer(
                input,
                draft -> new ReverseEntry(
                        LeaseReversals.KIND,
                        input.lease(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }
}
