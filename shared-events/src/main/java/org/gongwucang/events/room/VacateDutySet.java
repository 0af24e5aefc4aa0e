package org.gongwucang.events.room;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 腾退期限: a person has to leave the room.
 *
 * @param cause TRANSFER, RETIREMENT or CONCURRENT_POST_ENDED
 * @param since day of the cause
 * @param dueOn last day on which it is in time; overdue from the next one
 */
@Revision("1")
public record VacateDutySet(
        String room,
        String staff,
        String unit,
        String cause,
        LocalDate since,
        LocalDate dueOn,
        String setBy,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements RoomEntry, Decided {}
