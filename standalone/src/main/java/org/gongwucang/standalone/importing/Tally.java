package org.gongwucang.standalone.importing;

import java.math.BigDecimal;
import java.util.Locale;
import org.gongwucang.standalone.book.OpeningRow;
import org.gongwucang.standalone.book.RowVerdict;

/** 合计: what has become of the rows so far. Accepted counts those with a warning too. */
public final class Tally {

    private int accepted;
    private int warned;
    private int refused;
    private int leftOut;
    private int cards;
    private int lots;
    private BigDecimal value = BigDecimal.ZERO;

    void count(RowVerdict<?> verdict) {
        switch (verdict.outcome()) {
            case ACCEPTED -> accepted++;
            case WARNING -> {
                accepted++;
                warned++;
            }
            case REFUSED -> refused++;
            case LEFT_OUT -> leftOut++;
        }
        if (verdict.entry() instanceof OpeningRow entry) {
            cards += entry.isLot() ? 0 : 1;
            lots += entry.isLot() ? 1 : 0;
            value = value.add(entry.value());
        }
    }

    /** A row that the reader took and the house refused. */
    void refusedByHouse(RowVerdict<?> verdict) {
        accepted--;
        refused++;
        warned -= verdict.outcome() == RowVerdict.Outcome.WARNING ? 1 : 0;
        if (verdict.entry() instanceof OpeningRow entry) {
            cards -= entry.isLot() ? 0 : 1;
            lots -= entry.isLot() ? 1 : 0;
            value = value.subtract(entry.value());
        }
    }

    public int accepted() {
        return accepted;
    }

    public int warned() {
        return warned;
    }

    public int refused() {
        return refused;
    }

    /** Rows that have their verdict, without those that do not belong to the book. */
    public int rows() {
        return accepted + refused;
    }

    @Override
    public String toString() {
        String things = cards + lots == 0
                ? ""
                : " = %d cards + %d lots, value %s".formatted(cards, lots, value.toPlainString());
        return String.format(
                Locale.ROOT,
                "%d rows: %d accepted%s (%d with a warning), %d refused, %d left out",
                rows() + leftOut,
                accepted,
                things,
                warned,
                refused,
                leftOut);
    }
}
