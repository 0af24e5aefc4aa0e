package org.gongwucang.command.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 入账: what is known of an entry besides what it says.
 *
 * @param event identifier of the event
 * @param sequence its number within the stream, from 0
 * @param kind simple name of the event
 * @param act marks the entries of one unit of work, also in other streams; null where nobody said it
 * @param day business day
 */
public record Recorded(
        String event, long sequence, String kind, @Nullable String act, LocalDate day) {

    boolean isOpening() {
        return sequence == 0;
    }
}
