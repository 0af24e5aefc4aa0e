package org.gongwucang.query.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 入仓批次: as GraphQL shows it. Unit, warehouse and lines come in batches. */
public final class IntakeBatchView extends RowView<IntakeBatchRow> {

    public IntakeBatchView(Seen<IntakeBatchRow> seen) {
        super(seen);
    }

    public String batch() {
        return row().batch();
    }

    public String number() {
        return row().number();
    }

    String unitCode() {
        return row().unit();
    }

    String warehouseCode() {
        return row().warehouse();
    }

    public String source() {
        return row().source();
    }

    public String document() {
        return row().document();
    }

    public @Nullable String body() {
        return row().body();
    }

    public String state() {
        return row().state();
    }

    public LocalDate draftedOn() {
        return row().draftedOn();
    }

    public @Nullable String submittedBy() {
        return row().submittedBy();
    }

    public @Nullable LocalDate submittedOn() {
        return row().submittedOn();
    }

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public @Nullable String closedBy() {
        return row().closedBy();
    }

    public @Nullable LocalDate closedOn() {
        return row().closedOn();
    }

    public @Nullable String receipt() {
        return row().receipt();
    }

    public int lineCount() {
        return row().lines();
    }

    public int pieces() {
        return row().pieces();
    }

    public BigDecimal value() {
        return row().value();
    }

    public int linesAccepted() {
        return row().linesAccepted();
    }

    public int piecesAccepted() {
        return row().piecesAccepted();
    }

    public BigDecimal valueAccepted() {
        return row().valueAccepted();
    }

    public int linesRefused() {
        return row().linesRefused();
    }

    public int linesShort() {
        return row().linesShort();
    }

    public List<FoundAlike> findings() {
        return row().findings().stream().map(FoundAlike::read).toList();
    }
}
