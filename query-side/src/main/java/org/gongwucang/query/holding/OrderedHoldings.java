package org.gongwucang.query.holding;

import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetLoanExtended;
import org.gongwucang.events.asset.AssetLoanLost;
import org.gongwucang.events.asset.AssetReceiptRefused;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.AssetReturned;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotLoanExtended;
import org.gongwucang.events.asset.LotLoanLost;
import org.gongwucang.events.asset.LotReceiptRefused;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReservationReleased;
import org.gongwucang.events.asset.LotReserved;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotReturned;
import org.gongwucang.events.asset.OrderedEntry;
import org.gongwucang.events.asset.ReservationReleased;
import org.gongwucang.events.asset.ReturnInspected;
import org.gongwucang.events.asset.StockLotEntry;

/** 单据占用台账: the part of the ledger of things that lines of orders write. */
abstract class OrderedHoldings extends DisposedHoldings {

    OrderedHoldings(String name, int number) {
        super(name, number);
    }

    /** A card is one row wherever it is. */
    final void orderedCards() {
        on(AssetReserved.class).key(AssetReserved::assetId).fold((row, e, fact) -> OrderedRows.reserved(row, e));
        on(ReservationReleased.class)
                .key(ReservationReleased::assetId)
                .fold((row, e, fact) -> OrderedRows.released(row));
        on(AssetLent.class)
                .key(AssetLent::assetId)
                .fold((row, e, fact) -> OrderedRows.issued(row, e.ordered(), e.dueOn(), e.occurredOn()));
        on(AssetAllotted.class)
                .key(AssetAllotted::assetId)
                .fold((row, e, fact) -> OrderedRows.issued(row, e.ordered(), null, e.occurredOn()));
        on(AssetReceiptSigned.class)
                .key(AssetReceiptSigned::assetId)
                .fold((row, e, fact) -> OrderedRows.signed(row, e));
        on(AssetReceiptRefused.class)
                .key(AssetReceiptRefused::assetId)
                .fold((row, e, fact) -> row.in(OrderedRows.BACK, e.occurredOn()));
        on(AssetLoanExtended.class).key(AssetLoanExtended::assetId).fold((row, e, fact) -> row.withDueOn(e.dueOn()));
        on(AssetLoanLost.class)
                .key(AssetLoanLost::assetId)
                .fold((row, e, fact) -> OrderedRows.lost(row, e.occurredOn()));
        on(AssetReturned.class)
                .key(AssetReturned::assetId)
                .fold((row, e, fact) -> row.heldBy(e.receivedBy()).in(OrderedRows.BACK, e.occurredOn()));
        on(ReturnInspected.class).key(ReturnInspected::assetId).fold((row, e, fact) -> OrderedRows.inspected(row, e));
    }

    /** Pieces that are gone have a row for each line and state. */
    final void orderedLots() {
        on(LotReserved.class)
                .key(e -> part(e.lotId(), e.location()))
                .fold((row, e, fact) -> row.withReserved(row.reserved() + e.quantity()));
        on(LotReservationReleased.class)
                .key(e -> part(e.lotId(), e.location()))
                .fold((row, e, fact) -> row.withReserved(row.reserved() - e.quantity()));
        on(LotIssued.class)
                .key(e -> part(e.lotId(), e.location()))
                .fold((row, e, fact) -> less(row, e.quantity()).withReserved(row.reserved() - e.quantity()));
        on(LotIssued.class)
                .key(e -> gone(e, OrderedRows.IN_TRANSIT))
                .foldFrom(e -> part(e.lotId(), e.location()), (row, from, e, fact) -> OrderedRows.away(row, from, e));
        on(LotReceiptSigned.class)
                .key(e -> gone(e, OrderedRows.IN_TRANSIT))
                .fold((row, e, fact) -> less(row, e.quantity()));
        on(LotReceiptSigned.class)
                .when(e -> OrderedRows.isLoan(e.ordered()))
                .key(e -> gone(e, OrderedRows.ON_LOAN))
                .foldFrom(e -> gone(e, OrderedRows.IN_TRANSIT), (row, from, e, fact) -> OrderedRows.lent(row, from, e));
        on(LotReceiptRefused.class)
                .key(e -> gone(e, OrderedRows.IN_TRANSIT))
                .fold((row, e, fact) -> less(row, e.quantity()));
        on(LotReceiptRefused.class)
                .key(e -> gone(e, OrderedRows.BACK))
                .foldFrom(e -> gone(e, OrderedRows.IN_TRANSIT), (row, from, e, fact) -> OrderedRows.back(row, from, e));
        on(LotLoanExtended.class)
                .key(e -> gone(e, OrderedRows.ON_LOAN))
                .fold((row, e, fact) -> row.withDueOn(e.dueOn()));
        on(LotLoanLost.class).key(e -> gone(e, OrderedRows.ON_LOAN)).fold((row, e, fact) -> less(row, e.quantity()));
        on(LotLoanLost.class)
                .key(e -> gone(e, OrderedRows.MISSING))
                .foldFrom(e -> gone(e, OrderedRows.ON_LOAN), (row, from, e, fact) -> OrderedRows.lost(row, from, e));
        on(LotReturned.class).key(e -> gone(e, OrderedRows.ON_LOAN)).fold((row, e, fact) -> less(row, e.quantity()));
        on(LotReturned.class)
                .key(e -> gone(e, OrderedRows.BACK))
                .foldFrom(e -> gone(e, OrderedRows.ON_LOAN), (row, from, e, fact) -> OrderedRows.back(row, from, e));
        on(LotReturnInspected.class)
                .key(e -> gone(e, OrderedRows.BACK))
                .fold((row, e, fact) -> less(row, e.quantity()));
        on(LotReturnInspected.class)
                .key(e -> e.toLocation() == null ? gone(e, OrderedRows.ON_LOAN) : part(e.lotId(), e.toLocation()))
                .foldFrom(e -> gone(e, OrderedRows.BACK), (row, from, e, fact) -> OrderedRows.inspected(row, from, e));
        on(LotAllotted.class).key(e -> part(e.lotId(), null)).opens((e, fact) -> FirstRows.of(e));
    }

    private static HoldingRow less(HoldingRow row, int pieces) {
        return row.pieces(row.quantity() - pieces);
    }

    private static <E extends StockLotEntry & OrderedEntry> String gone(E entry, String state) {
        return OrderedRows.key(entry.lotId(), entry.ordered(), state);
    }
}
