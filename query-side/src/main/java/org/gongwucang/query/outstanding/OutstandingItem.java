package org.gongwucang.query.outstanding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.stocktake.StockTakeRow;
import org.gongwucang.query.transfer.TransferLineRow;
import org.jspecify.annotations.Nullable;

/**
 * 未了事项: one thing that somebody still has to give back, sign, answer for or count.
 *
 * @param kind one of {@link #KINDS}
 * @param id key of the row of the ledger that it stands in
 * @param unit code of the unit that it concerns
 * @param holder staff number of whoever has it, or has to do it; null where nobody is named
 * @param document number of the order or stock-take
 * @param state of the thing, line or stock-take
 * @param pieces null of a count
 * @param value original, yuan; null of a count
 * @param since business day since which it is so; null where no ledger says it
 * @param daysLeft until it is due, from the day asked for; null unless it is on loan
 * @param overdueDays on the day asked for
 */
record OutstandingItem(
        String kind,
        String id,
        @Nullable String unit,
        @Nullable String holder,
        @Nullable String document,
        @Nullable String code,
        @Nullable String name,
        String state,
        @Nullable Integer pieces,
        @Nullable BigDecimal value,
        @Nullable LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLeft,
        long overdueDays) {

    static final String CUSTODY = "CUSTODY";
    static final String LOAN = "LOAN";
    static final String KIT = "KIT";
    static final String GATE_PASS = "GATE_PASS";
    static final String INSPECTION = "INSPECTION";
    static final String CUSTODY_OFFER = "CUSTODY_OFFER";
    static final String DAMAGE = "DAMAGE";
    static final String COUNT = "COUNT";

    /** In the order in which they are told. */
    static final List<String> KINDS = List.of(CUSTODY, LOAN, KIT, GATE_PASS, INSPECTION, CUSTODY_OFFER, DAMAGE, COUNT);

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** @param day on which is asked; what is due on it is not overdue yet */
    static OutstandingItem of(String kind, Seen<HoldingRow> seen, LocalDate day) {
        HoldingRow row = seen.row();
        String unit = row.orderedBy() == null ? row.unit() : row.orderedBy();
        String holder = kind.equals(CUSTODY_OFFER) ? row.offeredTo() : row.custodian();
        boolean out = row.state().equals("ON_LOAN");
        return new OutstandingItem(
                kind,
                seen.key(),
                unit,
                holder,
                row.orderNumber(),
                row.code(),
                row.name(),
                row.state(),
                row.quantity(),
                row.value(),
                row.since(),
                row.dueOn(),
                out ? left(row.dueOn(), day) : null,
                out ? overdue(row.dueOn(), day) : 0);
    }

    private static @Nullable Long left(@Nullable LocalDate dueOn, LocalDate day) {
        return dueOn == null ? null : Math.max(0, ChronoUnit.DAYS.between(day, dueOn));
    }

    private static long overdue(@Nullable LocalDate dueOn, LocalDate day) {
        return dueOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }

    /** Damaged or lost pieces for which nobody has answered yet. */
    static OutstandingItem damage(String id, TransferLineRow line, BigDecimal value) {
        return new OutstandingItem(
                DAMAGE,
                id,
                line.unit(),
                line.user(),
                line.number(),
                line.code(),
                line.name(),
                line.state(),
                line.unanswered(),
                value,
                null,
                null,
                null,
                0);
    }

    /** @param holder who counts; null where a unit signs */
    static OutstandingItem count(StockTakeRow take, @Nullable String unit, @Nullable String holder) {
        return new OutstandingItem(
                COUNT,
                take.number() + "/" + (holder == null ? unit : holder),
                unit,
                holder,
                take.number(),
                null,
                null,
                take.state(),
                null,
                null,
                null,
                null,
                null,
                0);
    }

    List<String> place() {
        LocalDate due = dueOn == null ? NEVER : dueOn;
        return List.of(String.valueOf(KINDS.indexOf(kind)), due.toString(), code == null ? "" : code, id);
    }
}
