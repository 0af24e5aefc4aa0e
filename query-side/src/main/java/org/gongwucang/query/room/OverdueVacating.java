package org.gongwucang.query.room;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 逾期未腾退: who should have left before the day that is asked about; derived from the due day whenever it is asked. */
@Component
class OverdueVacating {

    private final LedgerReader<RoomRow> rooms;

    OverdueVacating(LedgerReader<RoomRow> rooms) {
        this.rooms = rooms;
    }

    /**
     * 逾期未腾退: a person and a room.
     *
     * @param room asset code
     * @param dueOn last day in time
     * @param overdueDays from the due day to the day asked about, at least 1
     */
    record VacateDuty(
            String room,
            String buildingCode,
            String number,
            @Nullable String unit,
            String staff,
            String cause,
            LocalDate since,
            LocalDate dueOn,
            int overdueDays) {}

    /** What is due on the day is in time still. The longest first. */
    List<VacateDuty> of(Where where, LocalDate day, At at) {
        return rooms.all(where.is("standing", true).to("nextDue", day.minusDays(1)), at).stream()
                .flatMap(seen -> seen.row().duties().stream()
                        .filter(duty -> duty.dueOn().isBefore(day))
                        .map(duty -> of(seen.row(), duty, day)))
                .sorted(Comparator.comparing(VacateDuty::dueOn)
                        .thenComparing(VacateDuty::room)
                        .thenComparing(VacateDuty::staff))
                .toList();
    }

    private static VacateDuty of(RoomRow row, RoomRow.Duty duty, LocalDate day) {
        return new VacateDuty(
                row.code(),
                row.buildingCode(),
                row.number(),
                row.unit(),
                duty.staff(),
                duty.cause(),
                duty.since(),
                duty.dueOn(),
                (int) ChronoUnit.DAYS.between(duty.dueOn(), day));
    }
}
