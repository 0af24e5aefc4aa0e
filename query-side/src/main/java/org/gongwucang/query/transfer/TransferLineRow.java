package org.gongwucang.query.transfer;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.jspecify.annotations.Nullable;

/**
 * 出仓明细行: one line of an order.
 *
 * @param state OPEN, WITHDRAWN, DENIED, RESERVED, RELEASED, ISSUED, RECEIVED or REFUSED
 * @param thing identifier of the card or lot, of the lot that it became at the unit; null while only a class is asked for
 * @param assetClass the written form {@code system@edition:code}
 * @param value original value of what was approved, or named before, in yuan
 * @param issued pieces issued less those refused
 * @param onLoan whether the unit has any of it on loan
 * @param open pieces that the unit has on loan
 * @param waiting pieces that came back and wait to be inspected
 * @param unanswered damaged or lost pieces for which nobody has answered yet
 * @param answered amounts decided, in yuan
 */
@RecordBuilder
public record TransferLineRow(
        String order,
        String number,
        int line,
        String unit,
        String purpose,
        String state,
        @Nullable String thing,
        @Nullable String code,
        @Nullable String name,
        String assetClass,
        int requested,
        int approved,
        BigDecimal value,
        int issued,
        BigDecimal valueIssued,
        boolean onLoan,
        int open,
        int waiting,
        int returned,
        int lost,
        int unanswered,
        BigDecimal answered,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate issuedOn,
        @Nullable String gatePass,
        @Nullable String issuedBy,
        @Nullable String receivedBy,
        @Nullable LocalDate receivedOn,
        @Nullable String user,
        @Nullable String reason,
        @Nullable LocalDate dueOn,
        int extensions)
        implements TransferLineRowBuilder.With {

    private static final String LOAN = "LOAN";

    private static TransferLineRow blank(
            String order, String number, int line, String unit, String purpose, String assetClass) {
        return new TransferLineRow(
                order,
                number,
                line,
                unit,
                purpose,
                "OPEN",
                null,
                null,
                null,
                assetClass,
                0,
                0,
                BigDecimal.ZERO,
                0,
                BigDecimal.ZERO,
                false,
                0,
                0,
                0,
                0,
                0,
                BigDecimal.ZERO,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    static TransferLineRow drafted(TransferLineDrafted e) {
        TransferItem item = e.item();
        return blank(
                        e.order(),
                        e.number(),
                        e.line(),
                        e.unit(),
                        e.purpose(),
                        item.assetClass().text())
                .withThing(item.thing())
                .withCode(item.code())
                .withName(item.name())
                .withRequested(item.quantity())
                .withValue(item.value());
    }

    /** One more thing of the class that another line asked for. */
    static TransferLineRow added(TransferLineApproved e) {
        return blank(
                        e.order(),
                        e.number(),
                        e.line(),
                        e.unit(),
                        e.purpose(),
                        e.assetClass().text())
                .approved(e);
    }

    TransferLineRow approved(TransferLineApproved e) {
        return withState("RESERVED")
                .withThing(e.thing())
                .withCode(e.code())
                .withName(e.name())
                .withApproved(e.pieces())
                .withValue(e.value())
                .withApprovedOn(e.occurredOn())
                .withDueOn(e.dueOn());
    }

    TransferLineRow issued(TransferLineIssued e) {
        return withState("ISSUED")
                .withIssued(e.pieces())
                .withValueIssued(e.value())
                .withIssuedOn(e.occurredOn())
                .withIssuedBy(e.issuedBy())
                .withGatePass(e.gatePass());
    }

    TransferLineRow received(TransferLineReceived e) {
        TransferLineRow taken = withState("RECEIVED")
                .withReceivedBy(e.receivedBy())
                .withReceivedOn(e.occurredOn())
                .withUser(e.user())
                .withThing(e.newThing() == null ? thing : e.newThing());
        return purpose.equals(LOAN) ? taken.withOut(e.pieces()) : taken;
    }

    private TransferLineRow withOut(int pieces) {
        return withOpen(pieces).withOnLoan(pieces > 0);
    }

    TransferLineRow refused(TransferLineRefused e) {
        return withState("REFUSED")
                .withReceivedBy(e.refusedBy())
                .withReceivedOn(e.occurredOn())
                .withReason(e.reason())
                .withIssued(issued - e.pieces())
                .withValueIssued(valueIssued.subtract(e.value()))
                .withWaiting(e.pieces());
    }

    TransferLineRow extended(LoanExtended e) {
        return withDueOn(e.dueOn()).withExtensions(e.extension());
    }

    TransferLineRow cameBack(int pieces) {
        return withOut(open - pieces).withWaiting(waiting + pieces);
    }

    TransferLineRow inspected(TransferReturnInspected e) {
        TransferLineRow seen = withWaiting(waiting - e.pieces()).withReason(e.note() == null ? reason : e.note());
        return switch (e.result()) {
            case "WRONG_ITEM" -> seen.withOut(open + e.pieces());
            case "DAMAGED" -> seen.withReturned(returned + e.pieces()).withUnanswered(unanswered + e.pieces());
            default -> seen.withReturned(returned + e.pieces());
        };
    }

    TransferLineRow lost(int pieces) {
        return withOut(open - pieces).withLost(lost + pieces).withUnanswered(unanswered + pieces);
    }

    TransferLineRow answered(int pieces, BigDecimal amount) {
        return withUnanswered(unanswered - pieces).withAnswered(answered.add(amount));
    }
}
