package org.gongwucang.query.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 单车流水: as GraphQL shows it. */
final class RunningEntryView extends RowView<RunningEntryRow> {

    RunningEntryView(Seen<RunningEntryRow> seen) {
        super(seen);
    }

    public String entry() {
        return row().entry();
    }

    public String kind() {
        return row().kind();
    }

    public String state() {
        return row().state();
    }

    public LocalDate day() {
        return row().day();
    }

    public String vehicle() {
        return row().vehicle();
    }

    public String code() {
        return row().code();
    }

    String unitCode() {
        return row().unit();
    }

    public String category() {
        return row().category();
    }

    public @Nullable String text() {
        return row().text();
    }

    public @Nullable String document() {
        return row().document();
    }

    public @Nullable String provider() {
        return row().provider();
    }

    public boolean offList() {
        return row().offList();
    }

    public @Nullable String offListApproval() {
        return row().offListApproval();
    }

    public @Nullable BigDecimal litres() {
        return row().litres();
    }

    public @Nullable BigDecimal amount() {
        return row().amount();
    }

    public @Nullable Integer odometer() {
        return row().odometer();
    }

    public @Nullable Integer odometerIn() {
        return row().odometerIn();
    }

    public @Nullable Integer kilometres() {
        return row().kilometres();
    }

    public @Nullable LocalDate from() {
        return row().from();
    }

    public @Nullable LocalDate to() {
        return row().to();
    }

    public boolean holiday() {
        return row().holiday();
    }

    public @Nullable String driver() {
        return row().driver();
    }

    public @Nullable String enteredBy() {
        return row().enteredBy();
    }

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }
}
