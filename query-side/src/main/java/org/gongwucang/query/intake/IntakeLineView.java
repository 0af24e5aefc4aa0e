package org.gongwucang.query.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 入仓明细: as GraphQL shows it. */
public final class IntakeLineView extends RowView<IntakeLineRow> {

    public IntakeLineView(Seen<IntakeLineRow> seen) {
        super(seen);
    }

    String batch() {
        return row().batch();
    }

    public int line() {
        return row().line();
    }

    public String kind() {
        return row().kind();
    }

    public @Nullable String name() {
        return row().name();
    }

    public @Nullable String specification() {
        return row().specification();
    }

    public @Nullable String brand() {
        return row().brand();
    }

    public @Nullable String assetClassId() {
        return row().assetClass();
    }

    public @Nullable BigDecimal unitValue() {
        return row().unitValue();
    }

    public @Nullable LocalDate acquiredOn() {
        return row().acquiredOn();
    }

    public @Nullable String serialNo() {
        return row().serialNo();
    }

    public @Nullable String oldCardNo() {
        return row().oldCardNo();
    }

    public int quantity() {
        return row().quantity();
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

    public @Nullable String id() {
        return row().id();
    }

    public @Nullable String code() {
        return row().code();
    }

    public int accepted() {
        return row().accepted();
    }

    public int missing() {
        return row().missing();
    }

    public @Nullable BigDecimal value() {
        return row().value();
    }

    public @Nullable String location() {
        return row().location();
    }

    public @Nullable String custodian() {
        return row().custodian();
    }

    public @Nullable String account() {
        return row().account();
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
}
