package org.gongwucang.query.office;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 第二办公室申请: as GraphQL shows it. Names and relations come in batches. */
public final class SecondOfficeView extends RowView<SecondOfficeRow> {

    public SecondOfficeView(Seen<SecondOfficeRow> seen) {
        super(seen);
    }

    public String request() {
        return row().request();
    }

    public String number() {
        return row().number();
    }

    public String staff() {
        return row().staff();
    }

    public String post() {
        return row().post();
    }

    public String grounds() {
        return row().grounds();
    }

    public String state() {
        return row().state();
    }

    public String requestedBy() {
        return row().requestedBy();
    }

    public LocalDate requestedOn() {
        return row().requestedOn();
    }

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }

    public @Nullable LocalDate decidedOn() {
        return row().decidedOn();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    String unitCode() {
        return row().unit();
    }
}
