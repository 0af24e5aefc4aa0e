package org.gongwucang.query.temporarybody;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 配置明细: as GraphQL shows it. Units and classes come in batches. */
public final class KitLineView extends RowView<KitLineRow> {

    public KitLineView(Seen<KitLineRow> seen) {
        super(seen);
    }

    public String body() {
        return row().body();
    }

    public String order() {
        return row().order();
    }

    public String number() {
        return row().number();
    }

    public int line() {
        return row().line();
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

    public BigDecimal value() {
        return row().value();
    }

    public LocalDate issuedOn() {
        return row().issuedOn();
    }

    public @Nullable LocalDate dueOn() {
        return row().dueOn();
    }

    public int allocated() {
        return row().allocated();
    }

    public int out() {
        return row().out();
    }

    public int waiting() {
        return row().waiting();
    }

    public int returned() {
        return row().returned();
    }

    public int refused() {
        return row().refused();
    }

    public int handedOver() {
        return row().handedOver();
    }

    public int waived() {
        return row().waived();
    }

    public @Nullable String successor() {
        return row().successor();
    }

    public @Nullable LocalDate recoveryOn() {
        return row().recoveryOn();
    }

    public boolean toRecover() {
        return row().toRecover();
    }

    public @Nullable LocalDate settledOn() {
        return row().settledOn();
    }
}
