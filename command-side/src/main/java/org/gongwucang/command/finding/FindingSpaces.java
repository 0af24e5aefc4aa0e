package org.gongwucang.command.finding;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongwucang.command.area.AreaCheck.Relation;
import org.gongwucang.command.area.AreaCheck.Space;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.finding.FindingCommand.MoreSpace;
import org.gongwucang.command.office.Offices;
import org.gongwucang.command.room.RoomFacts;
import org.gongwucang.command.room.Rooms;
import org.gongwucang.events.finding.FindingSpace;
import org.springframework.stereotype.Component;

/** 面积取数: what counts to a person, from the rooms as they are in the unit of work that asks. */
@Component
class FindingSpaces {

    static final String USED = "USED";

    private final Offices offices;
    private final Rooms rooms;

    FindingSpaces(Offices offices, Rooms rooms) {
        this.offices = offices;
        this.rooms = rooms;
    }

    /** Shares of rooms, and what is beside them behind the same door or for the person alone. */
    List<Space> of(String staff, List<MoreSpace> more) {
        List<Space> spaces = new ArrayList<>();
        offices.of(staff).forEach(one -> spaces.add(new Space(one.room(), one.code(), Relation.SHARE, one.share())));
        for (MoreSpace space : more) {
            RoomFacts room = room(space.code());
            boolean own = spaces.stream().anyMatch(one -> one.room().equals(room.id()));
            require(!own || space.area() != null, "FINDING_SPACE_TWICE", "code", space.code());
            spaces.add(new Space(room.id(), room.code(), space.relation(), area(space, room)));
        }
        return spaces;
    }

    private static BigDecimal area(MoreSpace space, RoomFacts room) {
        BigDecimal area =
                space.area() == null ? room.usableArea() : space.area().squareMetres();
        require(
                area.compareTo(room.usableArea()) <= 0,
                "FINDING_SPACE_LARGER_THAN_ROOM",
                "code",
                space.code(),
                "area",
                area.toPlainString(),
                "room",
                room.usableArea().toPlainString());
        return area;
    }

    /** What is used as it may not be. */
    List<FindingSpace> used(List<String> codes) {
        return rooms.idsOf(codes).stream()
                .map(this::found)
                .map(room -> new FindingSpace(room.id(), room.code(), USED, room.usableArea()))
                .toList();
    }

    /** Rank of the person as the first office has it. */
    Optional<PostRank> rankOf(String staff) {
        return offices.of(staff).stream()
                .findFirst()
                .flatMap(office -> rooms.find(office.room()))
                .flatMap(room -> room.occupants().stream()
                        .filter(one -> one.staff().equals(staff))
                        .findFirst())
                .map(one -> PostRank.valueOf(one.rank()));
    }

    private RoomFacts room(String code) {
        return found(rooms.idOf(code));
    }

    private RoomFacts found(String id) {
        return required(rooms.find(id), "NOT_FOUND", "code", id);
    }

    static List<FindingSpace> told(List<Space> spaces) {
        return spaces.stream()
                .map(one ->
                        new FindingSpace(one.room(), one.code(), one.relation().name(), one.area()))
                .toList();
    }
}
