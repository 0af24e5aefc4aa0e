package org.gongwucang.command.reallocation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.reallocation.SpaceReallocationCommand.ApproveSpaceReallocation;
import org.gongwucang.command.reallocation.SpaceReallocationCommand.RejectSpaceReallocation;
import org.gongwucang.command.reallocation.SpaceReallocationCommand.RequestSpaceReallocation;
import org.gongwucang.command.reallocation.SpaceReallocationCommand.WithdrawSpaceReallocation;
import org.gongwucang.command.reallocation.SpaceReallocationInputs.ApproveSpaceReallocationInput;
import org.gongwucang.command.reallocation.SpaceReallocationInputs.RejectSpaceReallocationInput;
import org.gongwucang.command.reallocation.SpaceReallocationInputs.RequestSpaceReallocationInput;
import org.gongwucang.command.reallocation.SpaceReallocationInputs.ReverseSpaceReallocationEntryInput;
import org.gongwucang.command.reallocation.SpaceReallocationInputs.WithdrawSpaceReallocationInput;
import org.gongwucang.command.room.Rooms;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 用房调剂: asked for by the receiving unit or the space officer, decided by an approver. */
@Controller
class SpaceReallocationController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final Rooms rooms;

    SpaceReallocationController(CommandDesk desk, Callers callers, UserErrors errors, Rooms rooms) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.rooms = rooms;
    }

    /** 用房调剂结果. */
    record SpaceReallocationPayload(
            @Nullable String reallocation,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.SPACE_OFFICER})
    SpaceReallocationPayload requestSpaceReallocation(@Argument RequestSpaceReallocationInput input) {
        return answer(
                input,
                draft -> new RequestSpaceReallocation(
                        draft.newId(),
                        input.toUnit(),
                        input.occupier(),
                        OptionalText.of(input.occupierName(), "occupierName"),
                        rooms.idsOf(input.rooms()),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    SpaceReallocationPayload approveSpaceReallocation(@Argument ApproveSpaceReallocationInput input) {
        return answer(
                input,
                draft -> new ApproveSpaceReallocation(
                        input.reallocation(),
                        OptionalText.of(input.agreement(), "agreement"),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    SpaceReallocationPayload rejectSpaceReallocation(@Argument RejectSpaceReallocationInput input) {
        return answer(
                input,
                draft -> new RejectSpaceReallocation(
                        input.reallocation(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.SPACE_OFFICER})
    SpaceReallocationPayload withdrawSpaceReallocation(@Argument WithdrawSpaceReallocationInput input) {
        return answer(
                input,
                draft -> new WithdrawSpaceReallocation(
                        input.reallocation(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.SPACE_OFFICER, Role.APPROVER})
    SpaceReallocationPayload reverseSpaceReallocationEntry(@Argument ReverseSpaceReallocationEntryInput input) {
        return answer(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.SPACE_REALLOCATION,
                        input.reallocation(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }

    private SpaceReallocationPayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new SpaceReallocationPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
