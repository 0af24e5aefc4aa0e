package org.gongwucang.command.room;

import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.room.RoomCommand.AssignRoom;
import org.gongwucang.command.room.RoomCommand.SetVacateDuty;
import org.gongwucang.command.room.RoomCommand.VacateRoom;
import org.gongwucang.command.room.RoomDesk.RoomPayload;
import org.gongwucang.command.room.RoomInputs.AssignRoomInput;
import org.gongwucang.command.room.RoomInputs.SetVacateDutyInput;
import org.gongwucang.command.room.RoomInputs.VacateRoomInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 房间使用: who sits where is said by the unit that has the room, or by the space officer, who also says until when. */
@Controller
class OccupationController {

    private final RoomDesk desk;
    private final Rooms rooms;

    OccupationController(CommandDesk desk, Callers callers, UserErrors errors, Rooms rooms) {
        this.desk = new RoomDesk(desk, callers, errors);
        this.rooms = rooms;
    }

    @MutationMapping
    @AllowedTo({Role.SPACE_OFFICER, Role.UNIT_HANDLER})
    RoomPayload assignRoom(@Argument AssignRoomInput input) {
        return desk.answer(
                input,
                draft -> new AssignRoom(
                        rooms.idOf(input.room()), RoomDrafts.seats(input.occupants()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.SPACE_OFFICER, Role.UNIT_HANDLER})
    RoomPayload vacateRoom(@Argument VacateRoomInput input) {
        return desk.answer(
                input,
                draft -> new VacateRoom(
                        rooms.idOf(input.room()), new Reason(input.reason()), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    RoomPayload setVacateDuty(@Argument SetVacateDutyInput input) {
        return desk.answer(
                input,
                draft -> new SetVacateDuty(
                        rooms.idOf(input.room()),
                        input.staff(),
                        input.cause(),
                        input.since(),
                        input.dueOn(),
                        draft.occurredOn()));
    }
}
