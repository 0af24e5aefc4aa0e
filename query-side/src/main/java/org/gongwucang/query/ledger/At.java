package org.gongwucang.query.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 时点: the moment a question is asked for.
 *
 * @param asOf business day, inclusive; null for today's rows
 * @param knownAt what was recorded by then; null for all the ledger has taken in
 */
public record At(@Nullable LocalDate asOf, @Nullable Instant knownAt) {

    /** Today, as known now. */
    public static final At NOW = new At(null, null);
}
