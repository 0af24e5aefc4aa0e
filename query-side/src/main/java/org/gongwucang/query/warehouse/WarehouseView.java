package org.gongwucang.query.warehouse;

import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;

/** 仓库: as GraphQL shows it. */
public final class WarehouseView extends RowView<WarehouseRow> {

    public WarehouseView(Seen<WarehouseRow> seen) {
        super(seen);
    }

    public String warehouse() {
        return row().warehouse();
    }

    public String name() {
        return row().name();
    }

    public String kind() {
        return row().kind();
    }

    public boolean active() {
        return row().active();
    }

    String unitCode() {
        return row().unit();
    }
}
