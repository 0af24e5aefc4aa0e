package org.gongwucang.query.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 核对结果: what is stored of a ledger, held against a fresh fold of the events.
 *
 * @param ledger name@number
 * @param knownAt recorded time up to which both sides were compared
 * @param differenceCount all differences; {@code differences} holds the first of them
 */
public record Proof(
        String ledger,
        @Nullable LocalDate asOf,
        Instant knownAt,
        Side stored,
        Side folded,
        int differenceCount,
        List<Difference> differences) {

    /** Differences that are told one by one. */
    static final int TOLD = 200;

    public boolean isEqual() {
        return differenceCount == 0;
    }

    /**
     * 一方: of the comparison.
     *
     * @param sums of every number column
     * @param digest SHA-256 over the lines {@code key TAB row as JSON LF} in the order of streams and keys
     */
    public record Side(int rows, Map<String, BigDecimal> sums, String digest) {}

    /** 差异: a field that the events do not explain; the whole row where one side has none. */
    public record Difference(
            String key,
            String field,
            @Nullable String stored,
            @Nullable String folded) {}
}
