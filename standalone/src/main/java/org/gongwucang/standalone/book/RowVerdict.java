package org.gongwucang.standalone.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 行结论: what becomes of a row.
 *
 * @param entry what it says, where it is not refused
 */
public record RowVerdict<E>(
        int row,
        long line,
        Outcome outcome,
        List<Finding> findings,
        @Nullable E entry) {

    /** 结论. */
    public enum Outcome {
        ACCEPTED,
        /** Accepted, with a finding that somebody should look at. */
        WARNING,
        REFUSED,
        /** Word for word what an earlier row of the book says of the same order. */
        REPEATED,
        /** Several rows bear its number, and nobody has decided which of them is entered. */
        UNDECIDED,
        /** The mapping says that it does not belong to the book. */
        LEFT_OUT
    }

    static <E> RowVerdict<E> leftOut(BookRow row) {
        return new RowVerdict<>(row.number(), row.line(), Outcome.LEFT_OUT, List.of(), null);
    }

    /** The entry is that of the row that it repeats. */
    static <E> RowVerdict<E> repeated(BookRow row, List<Finding> findings, E entry) {
        return new RowVerdict<>(row.number(), row.line(), Outcome.REPEATED, List.copyOf(findings), entry);
    }

    static <E> RowVerdict<E> undecided(BookRow row, List<Finding> findings) {
        return new RowVerdict<>(row.number(), row.line(), Outcome.UNDECIDED, List.copyOf(findings), null);
    }

    static <E> RowVerdict<E> of(BookRow row, List<Finding> findings, @Nullable E entry) {
        boolean refused = entry == null || findings.stream().anyMatch(Finding::refuses);
        Outcome outcome = refused ? Outcome.REFUSED : findings.isEmpty() ? Outcome.ACCEPTED : Outcome.WARNING;
        return new RowVerdict<>(row.number(), row.line(), outcome, List.copyOf(findings), refused ? null : entry);
    }
}
