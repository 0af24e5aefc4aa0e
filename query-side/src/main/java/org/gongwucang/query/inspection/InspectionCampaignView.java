package org.gongwucang.query.inspection;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 专项检查: as GraphQL shows it. */
final class InspectionCampaignView extends RowView<InspectionCampaignRow> {

    InspectionCampaignView(Seen<InspectionCampaignRow> seen) {
        super(seen);
    }

    public String campaign() {
        return row().campaign();
    }

    public String number() {
        return row().number();
    }

    public String kind() {
        return row().kind();
    }

    public String name() {
        return row().name();
    }

    String unitCode() {
        return row().unit();
    }

    public int unitsInScope() {
        return row().unitsInScope();
    }

    public String digest() {
        return row().digest();
    }

    public String state() {
        return row().state();
    }

    public String openedBy() {
        return row().openedBy();
    }

    public LocalDate openedOn() {
        return row().openedOn();
    }

    public @Nullable String closedBy() {
        return row().closedBy();
    }

    public @Nullable LocalDate closedOn() {
        return row().closedOn();
    }

    public @Nullable String summary() {
        return row().summary();
    }
}
