package org.gongwucang.query.reassignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 划转单: as GraphQL shows it. Units and lines come in batches. */
public final class ReassignmentView extends RowView<ReassignmentRow> {

    public ReassignmentView(Seen<ReassignmentRow> seen) {
        super(seen);
    }

    public String reassignment() {
        return row().reassignment();
    }

    public String number() {
        return row().number();
    }

    public String form() {
        return row().form();
    }

    String fromUnitCode() {
        return row().fromUnit();
    }

    String toUnitCode() {
        return row().toUnit();
    }

    public @Nullable String document() {
        return row().document();
    }

    public String grounds() {
        return row().grounds();
    }

    public String state() {
        return row().state();
    }

    public LocalDate draftedOn() {
        return row().draftedOn();
    }

    public @Nullable String requestedBy() {
        return row().requestedBy();
    }

    public @Nullable LocalDate requestedOn() {
        return row().requestedOn();
    }

    public @Nullable String agreedBy() {
        return row().agreedBy();
    }

    public @Nullable LocalDate agreedOn() {
        return row().agreedOn();
    }

    public List<String> approvedBy() {
        return row().approvedBy();
    }

    public @Nullable LocalDate approvedOn() {
        return row().approvedOn();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public int lineCount() {
        return row().lines();
    }

    public int pieces() {
        return row().pieces();
    }

    public BigDecimal value() {
        return row().value();
    }
}
