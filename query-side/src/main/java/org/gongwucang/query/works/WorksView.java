package org.gongwucang.query.works;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 维修单: as GraphQL shows it. Units come in batches. */
public final class WorksView extends RowView<WorksRow> {

    public WorksView(Seen<WorksRow> seen) {
        super(seen);
    }

    public String order() {
        return row().order();
    }

    public String number() {
        return row().number();
    }

    String unitCode() {
        return row().unit();
    }

    public String kind() {
        return row().kind();
    }

    public String place() {
        return row().place();
    }

    public @Nullable String building() {
        return row().building();
    }

    public String description() {
        return row().description();
    }

    public BigDecimal estimate() {
        return row().estimate();
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

    public @Nullable String need() {
        return row().need();
    }

    public @Nullable String budgetSource() {
        return row().budgetSource();
    }

    public @Nullable BigDecimal amount() {
        return row().amount();
    }

    public @Nullable String reviewedBy() {
        return row().reviewedBy();
    }

    public @Nullable LocalDate reviewedOn() {
        return row().reviewedOn();
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

    public @Nullable LocalDate endedOn() {
        return row().endedOn();
    }

    public @Nullable String contractor() {
        return row().contractor();
    }

    public @Nullable String startedBy() {
        return row().startedBy();
    }

    public @Nullable LocalDate startedOn() {
        return row().startedOn();
    }

    public @Nullable String acceptedBy() {
        return row().acceptedBy();
    }

    public @Nullable LocalDate acceptedOn() {
        return row().acceptedOn();
    }

    public @Nullable BigDecimal cost() {
        return row().cost();
    }

    public @Nullable String overCost() {
        return row().overCost();
    }

    @Nullable
    String keysToCode() {
        return row().keysTo();
    }

    public @Nullable String keysBy() {
        return row().keysBy();
    }

    public @Nullable LocalDate keysOn() {
        return row().keysOn();
    }

    /** Cost less what was approved, in yuan. */
    public @Nullable BigDecimal difference() {
        BigDecimal cost = row().cost();
        BigDecimal amount = row().amount();
        return cost == null || amount == null ? null : cost.subtract(amount);
    }
}
