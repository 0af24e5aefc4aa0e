package org.gongwucang.query.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 问题: as GraphQL shows it. Units come in batches. */
public final class FindingView extends RowView<FindingRow> {

    public FindingView(Seen<FindingRow> seen) {
        super(seen);
    }

    public String finding() {
        return row().finding();
    }

    public String number() {
        return row().number();
    }

    public String kind() {
        return row().kind();
    }

    String unitCode() {
        return row().unit();
    }

    public @Nullable String staff() {
        return row().staff();
    }

    public @Nullable String rank() {
        return row().rank();
    }

    public List<FoundSpace> spaces() {
        return row().spaces();
    }

    public BigDecimal measured() {
        return row().measured();
    }

    public @Nullable BigDecimal limit() {
        return row().limit();
    }

    public @Nullable BigDecimal excess() {
        return row().excess();
    }

    public @Nullable String text() {
        return row().text();
    }

    public String state() {
        return row().state();
    }

    public String recordedBy() {
        return row().recordedBy();
    }

    public LocalDate recordedOn() {
        return row().recordedOn();
    }

    public @Nullable String method() {
        return row().method();
    }

    public @Nullable String plan() {
        return row().plan();
    }

    public @Nullable LocalDate dueOn() {
        return row().dueOn();
    }

    public @Nullable String account() {
        return row().account();
    }

    public @Nullable BigDecimal partitioned() {
        return row().partitioned();
    }

    public boolean sameDoor() {
        return row().sameDoor();
    }

    public boolean exclusiveUse() {
        return row().exclusiveUse();
    }

    public @Nullable String correctedBy() {
        return row().correctedBy();
    }

    public @Nullable LocalDate correctedOn() {
        return row().correctedOn();
    }

    public @Nullable String verification() {
        return row().verification();
    }

    public @Nullable String verifiedBy() {
        return row().verifiedBy();
    }

    public @Nullable LocalDate verifiedOn() {
        return row().verifiedOn();
    }

    public @Nullable BigDecimal measuredAfter() {
        return row().measuredAfter();
    }

    public @Nullable BigDecimal counted() {
        return row().counted();
    }

    public @Nullable String document() {
        return row().document();
    }

    public @Nullable LocalDate reviewOn() {
        return row().reviewOn();
    }

    public @Nullable String deferredBy() {
        return row().deferredBy();
    }

    public @Nullable String reason() {
        return row().reason();
    }
}
