package org.gongwucang.query.reassignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 划转明细: as GraphQL shows it. Units, class and act come in batches. */
public final class ReassignmentLineView extends RowView<ReassignmentLineRow> {

    public ReassignmentLineView(Seen<ReassignmentLineRow> seen) {
        super(seen);
    }

    public String reassignment() {
        return row().reassignment();
    }

    public String number() {
        return row().number();
    }

    public int line() {
        return row().line();
    }

    public String form() {
        return row().form();
    }

    String fromUnitCode() {
        return row().fromUnit();
    }

    String toUnitCode() {
        return row().toUnit();
    }

    public String kind() {
        return row().kind();
    }

    public String id() {
        return row().id();
    }

    public String code() {
        return row().code();
    }

    public String name() {
        return row().name();
    }

    public String assetClassId() {
        return row().assetClass();
    }

    public int pieces() {
        return row().pieces();
    }

    public BigDecimal value() {
        return row().value();
    }

    public boolean secret() {
        return row().secret();
    }

    public @Nullable String wipeCertificate() {
        return row().wipeCertificate();
    }

    public String state() {
        return row().state();
    }

    public @Nullable String custodian() {
        return row().custodian();
    }

    public @Nullable String newCode() {
        return row().newCode();
    }

    public @Nullable LocalDate movedOn() {
        return row().movedOn();
    }
}
