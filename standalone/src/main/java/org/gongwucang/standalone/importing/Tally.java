package org.gongwucang.standalone.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongwucang.standalone.book.OpeningRow;
import org.gongwucang.standalone.book.OrderRow;
import org.gongwucang.standalone.book.RowVerdict;
import org.gongwucang.standalone.book.VehicleRow;
import org.jspecify.annotations.Nullable;

/** 合计: what has become of the rows so far. Accepted counts those with a warning too. */
public final class Tally {

    private int accepted;
    private int warned;
    private int refused;
    private int refusedByHouse;
    private int repeated;
    private int leftOut;
    private int undecided;
    private int vehicles;
    private int cards;
    private int lots;
    private int orders;
    private long pieces;
    private BigDecimal value = BigDecimal.ZERO;

    void count(RowVerdict<?> verdict) {
        switch (verdict.outcome()) {
            case ACCEPTED -> accepted++;
            case WARNING -> {
                accepted++;
                warned++;
            }
            case REFUSED -> refused++;
            case REPEATED -> repeated++;
            case UNDECIDED -> undecided++;
            case LEFT_OUT -> leftOut++;
        }
        if (verdict.outcome() != RowVerdict.Outcome.REPEATED) {
            add(verdict.entry(), 1);
        }
    }

    private void add(@Nullable Object counted, int sign) {
        BigDecimal factor = BigDecimal.valueOf(sign);
        if (counted instanceof OpeningRow entry) {
            cards += entry.isLot() ? 0 : sign;
            lots += entry.isLot() ? sign : 0;
            value = value.add(entry.value().multiply(factor));
        } else if (counted instanceof VehicleRow entry) {
            vehicles += sign;
            value = value.add(entry.value().multiply(factor));
        } else if (counted instanceof OrderRow entry) {
            orders += sign;
            pieces += (long) sign * entry.quantity();
            value = value.add(entry.value().multiply(factor));
        }
    }

    /** A row that the reader took and the house refused. */
    void refusedByHouse(RowVerdict<?> verdict) {
        refusedForGood(verdict);
        refusedByHouse++;
    }

    /** A row that the reader took, and that nothing in the house can help. */
    void refusedForGood(RowVerdict<?> verdict) {
        accepted--;
        refused++;
        warned -= verdict.outcome() == RowVerdict.Outcome.WARNING ? 1 : 0;
        add(verdict.entry(), -1);
    }

    /** A row that repeats one that the house refused. */
    void repeatsRefused() {
        repeated--;
        refused++;
    }

    /** With those that were in already. */
    public int accepted() {
        return accepted + repeated;
    }

    public int warned() {
        return warned + repeated;
    }

    public int refused() {
        return refused;
    }

    /** Of the refused ones: those that the book tells well, and that something in the house stands against. */
    public int refusedByHouse() {
        return refusedByHouse;
    }

    /** Rows that bear a number which others bear too, and of which nobody has decided yet. */
    public int undecided() {
        return undecided;
    }

    /** Rows that have their verdict, without those that do not belong to the book. */
    public int rows() {
        return accepted() + refused;
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add("%d accepted%s (%d with a warning)".formatted(accepted, things(), warned));
        if (repeated > 0) {
            parts.add("%d already imported".formatted(repeated));
        }
        if (undecided > 0) {
            parts.add("%d to be decided".formatted(undecided));
        }
        parts.add("%d refused".formatted(refused));
        parts.add("%d left out".formatted(leftOut));
        return String.format(Locale.ROOT, "%d rows: %s", rows() + undecided + leftOut, String.join(", ", parts));
    }

    private String things() {
        if (orders > 0) {
            String worth = value.signum() == 0 ? "" : ", value " + value.toPlainString();
            return " = %d orders for %d pieces%s".formatted(orders, pieces, worth);
        }
        if (vehicles > 0) {
            String others = lots > 0 ? " + %d cards + %d lots".formatted(cards, lots) : " + %d cards".formatted(cards);
            return " = %d vehicles%s, value %s".formatted(vehicles, others, value.toPlainString());
        }
        return cards + lots == 0 ? "" : " = %d cards + %d lots, value %s".formatted(cards, lots, value.toPlainString());
    }
}
