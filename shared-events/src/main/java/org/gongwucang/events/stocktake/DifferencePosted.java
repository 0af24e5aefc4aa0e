package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 差异入账: the book follows what was counted, by an entry of the card, lot or batch in the same act. Strand of the line.
 *
 * @param action REPORTED_MISSING, RELOCATED, FOUND_AGAIN, ADJUSTED, INTAKE or NOTED
 * @param kind ASSET, LOT or UNKNOWN
 * @param thing identifier of the card or lot
 * @param batch stream of the intake batch that takes it in
 * @param batchLine its line there
 */
@Revision("1")
public record DifferencePosted(
        String line,
        String stockTake,
        String action,
        String kind,
        @Nullable String thing,
        @Nullable String batch,
        @Nullable Integer batchLine,
        String postedBy,
        LocalDate occurredOn)
        implements CountLineEntry {}
