package org.gongwucang.query.transfer;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 到期提示: as GraphQL shows it. */
public final class LoanNoticeView extends RowView<LoanNoticeRow> {

    LoanNoticeView(Seen<LoanNoticeRow> seen) {
        super(seen);
    }

    public String kind() {
        return row().kind();
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

    public String code() {
        return row().code();
    }

    public int pieces() {
        return row().pieces();
    }

    public LocalDate dueOn() {
        return row().dueOn();
    }

    public LocalDate notedOn() {
        return row().notedOn();
    }

    public boolean stands() {
        return row().stands();
    }

    public @Nullable LocalDate withdrawnOn() {
        return row().withdrawnOn();
    }

    String unitCode() {
        return row().unit();
    }
}
