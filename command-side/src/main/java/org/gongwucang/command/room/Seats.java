package org.gongwucang.command.room;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.room.RoomCommand.Seat;
import org.gongwucang.events.room.Occupant;
import org.springframework.stereotype.Component;

/** 使用人核对: who is to sit in an office is of the unit that has it, and the shares of all add up to its usable area. */
@Component
class Seats {

    private static final int MOST = 50;

    private final PremisesRules rules;

    Seats(PremisesRules rules) {
        this.rules = rules;
    }

    /** @param code of the room, or its number where it has none yet */
    List<Occupant> checked(String code, String kind, BigDecimal area, String unit, List<Seat> seats) {
        require(kind.equals(RoomKind.OFFICE.name()), "ROOM_NOT_OFFICE", "code", code, "kind", kind);
        require(
                !seats.isEmpty() && seats.size() <= MOST,
                "OCCUPANTS_OUT_OF_RANGE",
                "code",
                code,
                "count",
                seats.size(),
                "most",
                MOST);
        Set<String> seen = new HashSet<>();
        for (Seat seat : seats) {
            require(seen.add(seat.staff()), "OCCUPANT_TWICE", "code", code, "staff", seat.staff());
            rules.requireStaffOf(unit, seat.staff());
        }
        BigDecimal shares =
                seats.stream().map(seat -> seat.share().squareMetres()).reduce(BigDecimal.ZERO, BigDecimal::add);
        require(shares.compareTo(area) == 0, "SHARES_NOT_WHOLE", "code", code, "shares", shares, "area", area);
        return seats.stream()
                .map(seat -> new Occupant(
                        seat.staff(),
                        seat.rank().name(),
                        seat.post().value(),
                        seat.share().squareMetres()))
                .toList();
    }
}
