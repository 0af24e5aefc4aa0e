package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 盘点差异: book and goods differ, and no movement explains it. Strand of the line.
 *
 * @param finding FOUND_ELSEWHERE, MISSING, QUANTITY_DIFFERS, UNEXPECTED or UNKNOWN_TAG
 * @param due pieces that should have been there, with what moved since
 * @param counted pieces
 * @param foundAt where it was seen last; null where it was not
 * @param movement that does not explain it; null where nothing moved
 */
@Revision("1")
public record CountDifferenceFound(
        String line,
        String stockTake,
        String finding,
        int due,
        int counted,
        @Nullable String foundAt,
        @Nullable String movement,
        @Nullable String movementKind,
        @Nullable LocalDate movedOn,
        String foundBy,
        LocalDate occurredOn)
        implements CountLineEntry {}
