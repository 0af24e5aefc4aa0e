package org.gongwucang.query.inspection;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 检查问题: as GraphQL shows it. */
final class InspectionViolationView extends RowView<InspectionViolationRow> {

    InspectionViolationView(Seen<InspectionViolationRow> seen) {
        super(seen);
    }

    public String violation() {
        return row().violation();
    }

    public String campaign() {
        return row().campaign();
    }

    public String visit() {
        return row().visit();
    }

    public String number() {
        return row().number();
    }

    String unitCode() {
        return row().unit();
    }

    public String text() {
        return row().text();
    }

    public @Nullable String rule() {
        return row().rule();
    }

    public @Nullable String vehicle() {
        return row().vehicle();
    }

    public boolean open() {
        return row().open();
    }

    public String recordedBy() {
        return row().recordedBy();
    }

    public LocalDate day() {
        return row().day();
    }

    public @Nullable String correction() {
        return row().correction();
    }

    public @Nullable String closedBy() {
        return row().closedBy();
    }

    public @Nullable LocalDate closedOn() {
        return row().closedOn();
    }
}
