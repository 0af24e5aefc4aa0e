package org.gongwucang.command.running;

import java.time.LocalDateTime;

/**
 * 时段: from the first to before the last, in the zone of the house.
 *
 * @param number of the trip
 */
public record Spell(String number, LocalDateTime from, LocalDateTime until) {

    /** Whether the two have a moment in common. */
    public boolean overlaps(LocalDateTime first, LocalDateTime last) {
        return first.isBefore(until) && from.isBefore(last);
    }
}
