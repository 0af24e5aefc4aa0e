package org.gongwucang.query.fleet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 购车: as GraphQL shows it. Units come in batches. */
public final class VehiclePurchaseView extends RowView<VehiclePurchaseRow> {

    public VehiclePurchaseView(Seen<VehiclePurchaseRow> seen) {
        super(seen);
    }

    public String purchase() {
        return row().purchase();
    }

    public String number() {
        return row().number();
    }

    String unitCode() {
        return row().unit();
    }

    public String category() {
        return row().category();
    }

    public String ground() {
        return row().ground();
    }

    public boolean newEnergy() {
        return row().newEnergy();
    }

    public boolean saloon() {
        return row().saloon();
    }

    public boolean domestic() {
        return row().domestic();
    }

    public @Nullable BigDecimal displacement() {
        return row().displacement();
    }

    public BigDecimal price() {
        return row().price();
    }

    public String grounds() {
        return row().grounds();
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

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }

    public @Nullable LocalDate decidedOn() {
        return row().decidedOn();
    }

    public @Nullable LocalDate approvedOn() {
        return row().approvedOn();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public @Nullable String vehicle() {
        return row().vehicle();
    }

    public @Nullable LocalDate deliveredOn() {
        return row().deliveredOn();
    }
}
