package org.gongwucang.query.temporarybody;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 临时机构: as GraphQL shows it. Units and lines come in batches. */
public final class TemporaryBodyView extends RowView<TemporaryBodyRow> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TemporaryBodyView(Seen<TemporaryBodyRow> seen) {
        super(seen);
    }

    public String body() {
        return row().body();
    }

    public String name() {
        return row().name();
    }

    public String leadUnitCode() {
        return row().leadUnit();
    }

    public String purpose() {
        return row().purpose();
    }

    public String document() {
        return row().document();
    }

    public LocalDate plannedEnd() {
        return row().plannedEnd();
    }

    public String state() {
        return row().state();
    }

    public String proposedBy() {
        return row().proposedBy();
    }

    public LocalDate proposedOn() {
        return row().proposedOn();
    }

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }

    public @Nullable LocalDate decidedOn() {
        return row().decidedOn();
    }

    public @Nullable String dissolvedBy() {
        return row().dissolvedBy();
    }

    public @Nullable LocalDate dissolvedOn() {
        return row().dissolvedOn();
    }

    public @Nullable String closedBy() {
        return row().closedBy();
    }

    public @Nullable LocalDate closedOn() {
        return row().closedOn();
    }

    public int lineCount() {
        return row().lines();
    }

    public int allocated() {
        return row().allocated();
    }

    public int outstanding() {
        return row().outstanding();
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

    /** What it never took counts on neither side. */
    public @Nullable BigDecimal recoveryRate() {
        int taken = row().allocated() - row().refused();
        return taken == 0
                ? null
                : BigDecimal.valueOf(row().returned() + row().handedOver())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(taken), 2, RoundingMode.HALF_UP);
    }

    public @Nullable String certificate() {
        return row().certificate();
    }
}
