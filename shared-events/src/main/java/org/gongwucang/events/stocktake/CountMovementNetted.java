package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 变动抵销: what was found differs from what was expected, and a movement explains it: no difference. Strand of the line.
 *
 * @param finding what it looked like
 * @param counted pieces
 * @param foundAt where it was seen last; null where it was not
 * @param movement identifier of the event, recorded after the moment planned or dated that day or later
 * @param movementKind simple name of that event
 */
@Revision("1")
public record CountMovementNetted(
        String line,
        String stockTake,
        String finding,
        int counted,
        @Nullable String foundAt,
        String movement,
        String movementKind,
        LocalDate movedOn,
        String nettedBy,
        LocalDate occurredOn)
        implements CountLineEntry {}
