package org.gongwucang.query.warehouse;

import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;

/** 库位: as GraphQL shows it. */
public final class LocationView extends RowView<LocationRow> {

    public LocationView(Seen<LocationRow> seen) {
        super(seen);
    }

    public String location() {
        return row().location();
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

    String warehouseCode() {
        return row().warehouse();
    }
}
