package org.gongwucang.query.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 出仓单: as GraphQL shows it. Unit, people, lines come in batches. */
public final class TransferOrderView extends RowView<TransferOrderRow> {

    public TransferOrderView(Seen<TransferOrderRow> seen) {
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

    public String purpose() {
        return row().purpose();
    }

    public String reason() {
        return row().reason();
    }

    public @Nullable String document() {
        return row().document();
    }

    public @Nullable LocalDate dueOn() {
        return row().dueOn();
    }

    public String state() {
        return row().state();
    }

    public LocalDate draftedOn() {
        return row().draftedOn();
    }

    public @Nullable String requestedBy() {
        return row().requestedBy();
    }

    public @Nullable LocalDate requestedOn() {
        return row().requestedOn();
    }

    public @Nullable String firstApprovedBy() {
        return row().firstApprovedBy();
    }

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }

    public @Nullable LocalDate decidedOn() {
        return row().decidedOn();
    }

    public @Nullable String decidedBecause() {
        return row().decidedBecause();
    }

    public @Nullable String overStandardDocument() {
        return row().overStandardDocument();
    }

    public @Nullable String closedBy() {
        return row().closedBy();
    }

    public @Nullable LocalDate closedOn() {
        return row().closedOn();
    }

    public int pieces() {
        return row().pieces();
    }

    public BigDecimal value() {
        return row().value();
    }

    public int piecesIssued() {
        return row().piecesIssued();
    }

    public int piecesReceived() {
        return row().piecesReceived();
    }

    public int piecesRefused() {
        return row().piecesRefused();
    }

    public int piecesReturned() {
        return row().piecesReturned();
    }

    public int lineCount() {
        return row().lines();
    }

    public List<GatePassView> gatePasses() {
        return row().gatePasses().stream().map(GatePassView::read).toList();
    }
}
