package org.gongwucang.query.transfer;

import java.util.List;
import java.util.function.Function;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDenied;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineEntry;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineLossReported;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferLineReleased;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferLineWithdrawn;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 出仓明细台账 (L5, L7): every line of every order, what it got, and where that is by now. */
@Component
public final class TransferLineLedger extends Ledger<TransferLineRow> {

    public TransferLineLedger() {
        super("transfer-line", 1, TransferLineRow.class);
        of(TransferLineDrafted.class).opens((e, fact) -> TransferLineRow.drafted(e));
        of(TransferLineWithdrawn.class).fold((row, e, fact) -> row.withState("WITHDRAWN"));
        of(TransferLineDenied.class).fold((row, e, fact) -> row.withState("DENIED"));
        of(TransferLineApproved.class).when(e -> e.line() == e.ofLine()).fold((row, e, fact) -> row.approved(e));
        of(TransferLineApproved.class).when(e -> e.line() != e.ofLine()).opens((e, fact) -> TransferLineRow.added(e));
        of(TransferLineReleased.class)
                .fold((row, e, fact) -> row.withState("RELEASED").withReason(e.reason()));
        of(TransferLineIssued.class).fold((row, e, fact) -> row.issued(e));
        of(TransferLineReceived.class).fold((row, e, fact) -> row.received(e));
        of(TransferLineRefused.class).fold((row, e, fact) -> row.refused(e));
        comingBack();
        List.of("number", "code", "issuedOn", "dueOn").forEach(this::index);
        index("order", "line");
        index("unit", "number");
        index("onLoan", "dueOn");
        index("state", "number");
        text("name");
    }

    private void comingBack() {
        of(LoanExtended.class).fold((row, e, fact) -> row.extended(e));
        of(TransferLineReturned.class).fold((row, e, fact) -> row.cameBack(e.pieces()));
        of(TransferReturnInspected.class).fold((row, e, fact) -> row.inspected(e));
        of(TransferLineLossReported.class).fold((row, e, fact) -> row.lost(e.pieces()));
        of(TransferResponsibilityDecided.class).fold((row, e, fact) -> row.answered(e.pieces(), e.amount()));
    }

    private <E extends TransferLineEntry> On<E, TransferLineRow> of(Class<E> entry) {
        Function<E, String> line = e -> e.order() + "/" + e.line();
        return on(entry).key(line);
    }
}
