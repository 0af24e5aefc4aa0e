package org.gongwucang.query.provider;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 定点: as GraphQL shows it. */
final class ProviderDesignationView extends RowView<ProviderDesignationRow> {

    ProviderDesignationView(Seen<ProviderDesignationRow> seen) {
        super(seen);
    }

    public String designation() {
        return row().designation();
    }

    public String kind() {
        return row().kind();
    }

    public String provider() {
        return row().provider();
    }

    public String name() {
        return row().name();
    }

    public LocalDate from() {
        return row().from();
    }

    public LocalDate to() {
        return row().to();
    }

    public String tender() {
        return row().tender();
    }

    public String designatedBy() {
        return row().designatedBy();
    }

    public LocalDate designatedOn() {
        return row().designatedOn();
    }

    public @Nullable String endedBy() {
        return row().endedBy();
    }

    public @Nullable String endReason() {
        return row().endReason();
    }
}
