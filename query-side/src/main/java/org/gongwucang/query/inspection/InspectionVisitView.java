package org.gongwucang.query.inspection;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 走访: as GraphQL shows it. */
final class InspectionVisitView extends RowView<InspectionVisitRow> {

    InspectionVisitView(Seen<InspectionVisitRow> seen) {
        super(seen);
    }

    public String visit() {
        return row().visit();
    }

    public String campaign() {
        return row().campaign();
    }

    public String number() {
        return row().number();
    }

    String unitCode() {
        return row().unit();
    }

    public String mode() {
        return row().mode();
    }

    public String result() {
        return row().result();
    }

    public List<String> inspectors() {
        return row().inspectors();
    }

    public @Nullable String note() {
        return row().note();
    }

    public String recordedBy() {
        return row().recordedBy();
    }

    public LocalDate day() {
        return row().day();
    }
}
