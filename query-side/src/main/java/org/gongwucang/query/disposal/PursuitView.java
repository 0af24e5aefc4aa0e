package org.gongwucang.query.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 追偿: as GraphQL shows it. The unit comes in batches. */
public final class PursuitView extends RowView<PursuitRow> {

    public PursuitView(Seen<PursuitRow> seen) {
        super(seen);
    }

    public String disposal() {
        return row().disposal();
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

    public String code() {
        return row().code();
    }

    public String name() {
        return row().name();
    }

    public String debtor() {
        return row().debtor();
    }

    public BigDecimal claim() {
        return row().claim();
    }

    public BigDecimal recovered() {
        return row().recovered();
    }

    public List<String> receipts() {
        return row().receipts();
    }

    public String state() {
        return row().state();
    }

    public LocalDate openedOn() {
        return row().openedOn();
    }

    public int steps() {
        return row().steps();
    }

    public @Nullable String lastStep() {
        return row().lastStep();
    }

    public @Nullable LocalDate lastStepOn() {
        return row().lastStepOn();
    }

    public @Nullable LocalDate endedOn() {
        return row().endedOn();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public BigDecimal outstanding() {
        return row().claim().subtract(row().recovered());
    }
}
