package org.gongwucang.query.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 处置明细: as GraphQL shows it. Units, class and case come in batches. */
public final class DisposalLineView extends RowView<DisposalLineRow> {

    public DisposalLineView(Seen<DisposalLineRow> seen) {
        super(seen);
    }

    public String disposal() {
        return row().disposal();
    }

    public String number() {
        return row().number();
    }

    public int line() {
        return row().line();
    }

    String unitCode() {
        return row().unit();
    }

    public String form() {
        return row().form();
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

    String ownerCode() {
        return row().owner();
    }

    public @Nullable String location() {
        return row().location();
    }

    public int pieces() {
        return row().pieces();
    }

    public BigDecimal value() {
        return row().value();
    }

    public @Nullable LocalDate acquiredOn() {
        return row().acquiredOn();
    }

    public boolean secret() {
        return row().secret();
    }

    public @Nullable String wipeCertificate() {
        return row().wipeCertificate();
    }

    public @Nullable Boolean usable() {
        return row().usable();
    }

    public @Nullable String certificate() {
        return row().certificate();
    }

    public @Nullable String note() {
        return row().note();
    }

    public @Nullable BigDecimal valuation() {
        return row().valuation();
    }

    public String state() {
        return row().state();
    }

    public @Nullable String recipient() {
        return row().recipient();
    }

    public @Nullable String executedBy() {
        return row().executedBy();
    }

    public @Nullable LocalDate executedOn() {
        return row().executedOn();
    }

    public @Nullable String debtor() {
        return row().debtor();
    }

    public @Nullable BigDecimal claim() {
        return row().claim();
    }

    public BigDecimal proceeds() {
        return row().proceeds();
    }
}
