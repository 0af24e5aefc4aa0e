package org.gongwucang.command.room;

import java.util.Set;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.room.RoomCommand.AllocateRooms;
import org.gongwucang.command.room.RoomCommand.MergeRooms;
import org.gongwucang.command.room.RoomCommand.ReclaimRooms;
import org.gongwucang.command.room.RoomCommand.RepurposeRoom;
import org.gongwucang.command.room.RoomCommand.SplitRoom;
import org.gongwucang.command.room.RoomDesk.RoomPayload;
import org.gongwucang.command.room.RoomInputs.AllocateRoomsInput;
import org.gongwucang.command.room.RoomInputs.MergeRoomsInput;
import org.gongwucang.command.room.RoomInputs.ReclaimRoomsInput;
import org.gongwucang.command.room.RoomInputs.RecordOpeningRoomsInput;
import org.gongwucang.command.room.RoomInputs.RegisterRoomsInput;
import org.gongwucang.command.room.RoomInputs.RepurposeRoomInput;
import org.gongwucang.command.room.RoomInputs.ReverseRoomEntryInput;
import org.gongwucang.command.room.RoomInputs.SplitRoomInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 房间: entered, given to units, taken back, split and merged by the space officer. Letting to others has no command. */
@Controller
class RoomController {

    private final CommandDesk commands;
    private final Callers callers;
    private final UserErrors errors;
    private final RoomDesk desk;
    private final RoomDrafts drafts;
    private final Rooms rooms;

    RoomController(CommandDesk commands, Callers callers, UserErrors errors, RoomDrafts drafts, Rooms rooms) {
        this.commands = commands;
        this.callers = callers;
        this.errors = errors;
        this.desk = new RoomDesk(commands, callers, errors);
        this.drafts = drafts;
        this.rooms = rooms;
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    LinesPayload registerRooms(@Argument RegisterRoomsInput input) {
        return LinesPayload.of(commands.each(callers.current(), input, drafts::registered), errors);
    }

    @MutationMapping
    @AllowedTo(Role.MIGRATOR)
    LinesPayload recordOpeningRooms(@Argument RecordOpeningRoomsInput input) {
        return LinesPayload.of(commands.each(callers.current(), input, drafts::opening), errors);
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    RoomPayload allocateRooms(@Argument AllocateRoomsInput input) {
        return desk.answer(
                input,
                draft -> new AllocateRooms(
                        rooms.idsOf(input.rooms()),
                        RoomDrafts.given(input.unit(), input.occupier(), input.occupierName(), input.agreement()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    RoomPayload reclaimRooms(@Argument ReclaimRoomsInput input) {
        return desk.answer(
                input,
                draft -> new ReclaimRooms(
                        rooms.idsOf(input.rooms()), new Reason(input.reason()), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    RoomPayload repurposeRoom(@Argument RepurposeRoomInput input) {
        return desk.answer(
                input,
                draft -> new RepurposeRoom(
                        rooms.idOf(input.room()),
                        input.kind(),
                        new Document(input.document()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    RoomPayload splitRoom(@Argument SplitRoomInput input) {
        return desk.answer(
                input,
                draft -> new SplitRoom(
                        rooms.idOf(input.room()), RoomDrafts.parts(input.parts(), draft), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    RoomPayload mergeRooms(@Argument MergeRoomsInput input) {
        return desk.answer(
                input,
                draft -> new MergeRooms(
                        draft.newId(), rooms.idsOf(input.rooms()), new RoomNumber(input.number()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.SPACE_OFFICER, Role.UNIT_HANDLER, Role.MIGRATOR, Role.APPROVER})
    RoomPayload reverseRoomEntry(@Argument ReverseRoomEntryInput input) {
        return desk.answer(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.ROOM,
                        rooms.idOf(input.room()),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }
}
