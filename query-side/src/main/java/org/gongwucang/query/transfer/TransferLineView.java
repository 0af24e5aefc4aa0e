package org.gongwucang.query.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 出仓明细: as GraphQL shows it. What is due on a day is overdue from the next day on. */
public final class TransferLineView extends RowView<TransferLineRow> {

    private final LocalDate day;

    /** @param day from which days are counted */
    public TransferLineView(Seen<TransferLineRow> seen, LocalDate day) {
        super(seen);
        this.day = day;
    }

    public String order() {
        return row().order();
    }

    public String number() {
        return row().number();
    }

    public int line() {
        return row().line();
    }

    String unitCode() {
        return row().unit();
    }

    public String purpose() {
        return row().purpose();
    }

    public String state() {
        return row().state();
    }

    @Nullable
    String thingId() {
        return row().thing();
    }

    public @Nullable String code() {
        return row().code();
    }

    public @Nullable String name() {
        return row().name();
    }

    public String assetClassId() {
        return row().assetClass();
    }

    public int requested() {
        return row().requested();
    }

    public int approved() {
        return row().approved();
    }

    public BigDecimal value() {
        return row().value();
    }

    public int issued() {
        return row().issued();
    }

    public BigDecimal valueIssued() {
        return row().valueIssued();
    }

    public int open() {
        return row().open();
    }

    public int waiting() {
        return row().waiting();
    }

    public int returned() {
        return row().returned();
    }

    public int lost() {
        return row().lost();
    }

    public int unanswered() {
        return row().unanswered();
    }

    public BigDecimal answered() {
        return row().answered();
    }

    public @Nullable LocalDate approvedOn() {
        return row().approvedOn();
    }

    public @Nullable LocalDate issuedOn() {
        return row().issuedOn();
    }

    public @Nullable String gatePass() {
        return row().gatePass();
    }

    public @Nullable String issuedBy() {
        return row().issuedBy();
    }

    public @Nullable String receivedBy() {
        return row().receivedBy();
    }

    public @Nullable LocalDate receivedOn() {
        return row().receivedOn();
    }

    public @Nullable String user() {
        return row().user();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public @Nullable LocalDate dueOn() {
        return row().dueOn();
    }

    public int extensions() {
        return row().extensions();
    }

    /** Until it is due; null unless it is on loan. */
    public @Nullable Integer daysLeft() {
        LocalDate due = row().dueOn();
        return due == null || !row().onLoan() ? null : (int) Math.max(0, ChronoUnit.DAYS.between(day, due));
    }

    public int overdueDays() {
        LocalDate due = row().dueOn();
        return due == null || !row().onLoan() ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, day));
    }
}
