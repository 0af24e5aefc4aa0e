package org.gongwucang.query.ledger;

import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.limit.Limits;
import org.jspecify.annotations.Nullable;

/** 分页: the arguments of the Relay cursor connection convention; 50 rows where nothing is said. */
public record PageArguments(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    private static final int USUAL = 50;

    /**
     * Rows that the page may hold.
     *
     * @throws Fault PAGE_SIZE_OUT_OF_RANGE where first or last lies outside 1 to 200, or both are given
     */
    public int size() {
        if (first != null && last != null) {
            throw outOfRange("first, last");
        }
        if (last != null) {
            return within(last, "last");
        }
        return first == null ? USUAL : within(first, "first");
    }

    /** True where the page ends at its cursor: the last rows before it are meant. */
    public boolean backward() {
        return last != null || (first == null && before != null);
    }

    private static int within(int size, String argument) {
        if (size < 1 || size > Limits.PAGE) {
            throw outOfRange(argument);
        }
        return size;
    }

    private static Fault outOfRange(String argument) {
        return new Fault(
                FaultCode.PAGE_SIZE_OUT_OF_RANGE, Map.of("argument", argument, "most", String.valueOf(Limits.PAGE)));
    }
}
