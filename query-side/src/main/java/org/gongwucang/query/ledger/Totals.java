package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * 合计声明: sums over the rows of each holder that are kept, so that a question about all rows adds up holders.
 *
 * @param holder column that says whose row it is; no row is without
 * @param holderOf the same of a row
 * @param by columns with few values, by which the rows of a holder are told apart
 * @param sums number columns
 */
record Totals<R>(String holder, Function<R, String> holderOf, List<String> by, List<Sum> sums) {

    /**
     * 合计列.
     *
     * @param column holds numbers
     * @param scale decimal places that none of them exceeds
     */
    record Sum(String column, int scale) {}

    /** The holder and the columns by which its rows are told apart. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(holder));
        columns.addAll(by);
        return columns;
    }

    /** Whether sums of the rows that fit can be added up from what is kept. */
    boolean answer(Where where) {
        return where.parts().stream().allMatch(this::answers);
    }

    private boolean answers(Where.Part part) {
        if (part instanceof Where.Is is) {
            return is.value() instanceof String && columns().contains(is.column());
        }
        return part instanceof Where.OneOf one && columns().contains(one.column());
    }

    /** The same, one group for each value of the column. */
    boolean answer(Where where, String column, List<String> wanted) {
        return columns().contains(column)
                && sums.stream().map(Sum::column).toList().containsAll(wanted)
                && answer(where);
    }
}
