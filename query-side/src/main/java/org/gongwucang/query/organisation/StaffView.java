package org.gongwucang.query.organisation;

import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;

/** 人员: as GraphQL shows it. Name and unit come in batches. */
public final class StaffView extends RowView<StaffRow> {

    public StaffView(Seen<StaffRow> seen) {
        super(seen);
    }

    public String staff() {
        return row().staff();
    }

    public List<String> roles() {
        return row().roles();
    }

    public boolean active() {
        return row().active();
    }

    String unitCode() {
        return row().unit();
    }
}
