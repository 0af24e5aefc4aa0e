package org.gongwucang.command.room;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.building.Area;
import org.gongwucang.command.building.Buildings;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.room.RoomCommand.Part;
import org.gongwucang.command.room.RoomCommand.RecordOpeningRoom;
import org.gongwucang.command.room.RoomCommand.RegisterRoom;
import org.gongwucang.command.room.RoomCommand.RoomDraft;
import org.gongwucang.command.room.RoomCommand.Seat;
import org.gongwucang.command.room.RoomCommand.Use;
import org.gongwucang.command.room.RoomInputs.OpeningRoomLineInput;
import org.gongwucang.command.room.RoomInputs.RoomLineInput;
import org.gongwucang.command.room.RoomInputs.RoomOccupantInput;
import org.gongwucang.command.room.RoomInputs.RoomPartInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 房间描述: from inputs, with the buildings that the register knows. */
@Component
class RoomDrafts {

    private final Buildings buildings;

    RoomDrafts(Buildings buildings) {
        this.buildings = buildings;
    }

    RegisterRoom registered(RoomLineInput line, Draft draft) {
        return new RegisterRoom(
                draft.newId(),
                of(line.building(), line.floor(), line.number(), line.kind(), line.usableArea()),
                draft.occurredOn());
    }

    RecordOpeningRoom opening(OpeningRoomLineInput line, Draft draft) {
        return new RecordOpeningRoom(
                draft.newId(),
                of(line.building(), line.floor(), line.number(), line.kind(), line.usableArea()),
                use(line.unit(), line.occupier(), line.occupierName(), line.agreement()),
                OptionalText.of(line.certificate(), "certificate"),
                seats(line.occupants()),
                line.value() == null ? null : new Yuan(line.value()),
                draft.occurredOn());
    }

    private RoomDraft of(String building, int floor, String number, RoomKind kind, BigDecimal area) {
        return new RoomDraft(buildings.idOf(building), floor, new RoomNumber(number), kind, new Area(area));
    }

    private static @Nullable Use use(
            @Nullable String unit, OccupierKind occupier, @Nullable String occupierName, @Nullable String agreement) {
        return unit == null ? null : given(unit, occupier, occupierName, agreement);
    }

    static Use given(String unit, OccupierKind occupier, @Nullable String occupierName, @Nullable String agreement) {
        return new Use(
                unit, occupier, OptionalText.of(occupierName, "occupierName"), OptionalText.of(agreement, "agreement"));
    }

    static List<Seat> seats(List<RoomOccupantInput> occupants) {
        return occupants.stream()
                .map(one ->
                        new Seat(one.staff(), one.rank(), OptionalText.of(one.post(), "post"), new Area(one.share())))
                .toList();
    }

    /** Their identifiers are made of the command's. */
    static List<Part> parts(List<RoomPartInput> parts, Draft draft) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Part(
                        Ids.of(draft.commandId(), "part", String.valueOf(i)),
                        new RoomNumber(parts.get(i).number()),
                        new Area(parts.get(i).usableArea())))
                .toList();
    }
}
