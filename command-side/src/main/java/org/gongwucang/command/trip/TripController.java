package org.gongwucang.command.trip;

import java.util.Set;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.trip.TripCommand.ApproveTrip;
import org.gongwucang.command.trip.TripCommand.CancelTrip;
import org.gongwucang.command.trip.TripCommand.RejectTrip;
import org.gongwucang.command.trip.TripCommand.RequestTrip;
import org.gongwucang.command.trip.TripDesk.TripPayload;
import org.gongwucang.command.trip.TripInputs.ApproveTripInput;
import org.gongwucang.command.trip.TripInputs.CancelTripInput;
import org.gongwucang.command.trip.TripInputs.RejectTripInput;
import org.gongwucang.command.trip.TripInputs.RequestTripInput;
import org.gongwucang.command.trip.TripInputs.ReverseTripEntryInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 用车单: asked for by units, decided by their heads, the fleet officer, or on days off an approver. */
@Controller
class TripController {

    private final TripDesk desk;
    private final BusinessDays days;

    TripController(CommandDesk desk, Callers callers, UserErrors errors, BusinessDays days) {
        this.desk = new TripDesk(desk, callers, errors);
        this.days = days;
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    TripPayload requestTrip(@Argument RequestTripInput input) {
        return desk.answer(
                input,
                draft -> new RequestTrip(
                        draft.newId(),
                        input.unit(),
                        input.kind(),
                        new Reason(input.reason()),
                        new Name(input.places()),
                        input.passengers(),
                        days.timeOf(input.from().toInstant()),
                        days.timeOf(input.until().toInstant()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.UNIT_HEAD, Role.APPROVER})
    TripPayload approveTrip(@Argument ApproveTripInput input) {
        return desk.answer(input, draft -> new ApproveTrip(input.trip(), input.special(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.FLEET_OFFICER, Role.UNIT_HEAD, Role.APPROVER})
    TripPayload rejectTrip(@Argument RejectTripInput input) {
        return desk.answer(
                input, draft -> new RejectTrip(input.trip(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.DISPATCHER, Role.FLEET_OFFICER})
    TripPayload cancelTrip(@Argument CancelTripInput input) {
        return desk.answer(
                input, draft -> new CancelTrip(input.trip(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.UNIT_HEAD, Role.FLEET_OFFICER, Role.APPROVER, Role.DISPATCHER, Role.DRIVER})
    TripPayload reverseTripEntry(@Argument ReverseTripEntryInput input) {
        return desk.answer(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.TRIP,
                        input.trip(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }
}
