package org.gongwucang.query.transfer;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.transfer.GatePassChecked;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.jspecify.annotations.Nullable;

/**
 * 出仓台账行: one order.
 *
 * @param purpose LOAN or ALLOTMENT
 * @param state DRAFT, REQUESTED, STEP_APPROVED, APPROVED, PARTLY_ISSUED, ISSUED, REJECTED, WITHDRAWN or CLOSED
 * @param decidedBy staff number of the last approver, or of who returned, rejected or withdrew it
 * @param overStandardDocument by which more than the configuration standard gives was agreed to
 * @param lines asked for, or approved once the order is
 * @param reserved lines that are reserved and not issued
 * @param value original, in yuan
 * @param passNumbers of its gate passes
 * @param gatePasses as {@link GatePassView#issued} writes them
 */
@RecordBuilder
public record TransferOrderRow(
        String order,
        String number,
        String unit,
        String purpose,
        String reason,
        @Nullable String document,
        @Nullable LocalDate dueOn,
        String state,
        LocalDate draftedOn,
        @Nullable String requestedBy,
        @Nullable LocalDate requestedOn,
        @Nullable String firstApprovedBy,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBecause,
        @Nullable String overStandardDocument,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        int lines,
        int reserved,
        int pieces,
        BigDecimal value,
        int piecesIssued,
        int piecesReceived,
        int piecesRefused,
        int piecesReturned,
        List<String> passNumbers,
        List<String> gatePasses)
        implements TransferOrderRowBuilder.With {

    public TransferOrderRow {
        passNumbers = List.copyOf(passNumbers);
        gatePasses = List.copyOf(gatePasses);
    }

    static TransferOrderRow drafted(TransferDrafted e) {
        return new TransferOrderRow(
                e.order(),
                e.number(),
                e.unit(),
                e.purpose(),
                e.reason(),
                e.document(),
                e.dueOn(),
                "DRAFT",
                e.occurredOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                0,
                BigDecimal.ZERO,
                0,
                0,
                0,
                0,
                List.of(),
                List.of());
    }

    TransferOrderRow with(TransferItem item) {
        return withLines(lines + 1).withPieces(pieces + item.quantity()).withValue(value.add(item.value()));
    }

    TransferOrderRow without(int fewer, BigDecimal less) {
        return withLines(lines - 1).withPieces(pieces - fewer).withValue(value.subtract(less));
    }

    TransferOrderRow requested(TransferRequested e) {
        return withState("REQUESTED").withRequestedBy(e.requestedBy()).withRequestedOn(e.occurredOn());
    }

    TransferOrderRow stepApproved(TransferStepApproved e) {
        return withState("STEP_APPROVED").withFirstApprovedBy(e.approvedBy());
    }

    TransferOrderRow approved(TransferApproved e) {
        return withState("APPROVED")
                .withDecidedBy(e.approvedBy())
                .withDecidedOn(e.occurredOn())
                .withDecidedBecause(null)
                .withDueOn(e.dueOn())
                .withLines(e.lines())
                .withReserved(e.lines())
                .withPieces(e.pieces())
                .withValue(e.value());
    }

    TransferOrderRow in(String newState, String by, LocalDate day, String why) {
        return withState(newState).withDecidedBy(by).withDecidedOn(day).withDecidedBecause(why);
    }

    TransferOrderRow released() {
        return withReserved(reserved - 1).progressed();
    }

    TransferOrderRow issued(int more) {
        return withReserved(reserved - 1).withPiecesIssued(piecesIssued + more).progressed();
    }

    private TransferOrderRow progressed() {
        if (piecesIssued == 0) {
            return this;
        }
        return withState(reserved == 0 ? "ISSUED" : "PARTLY_ISSUED");
    }

    TransferOrderRow received(int more) {
        return withPiecesReceived(piecesReceived + more);
    }

    TransferOrderRow refused(int more) {
        return withPiecesRefused(piecesRefused + more);
    }

    TransferOrderRow inspected(String result, int more) {
        return result.equals("WRONG_ITEM") ? this : withPiecesReturned(piecesReturned + more);
    }

    TransferOrderRow passed(GatePassIssued e) {
        return withPassNumbers(more(passNumbers, e.gatePass()))
                .withGatePasses(more(gatePasses, GatePassView.issued(e)));
    }

    private static List<String> more(List<String> some, String another) {
        List<String> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    TransferOrderRow checked(GatePassChecked e) {
        return withGatePasses(
                gatePasses.stream().map(pass -> GatePassView.checked(pass, e)).toList());
    }

    TransferOrderRow closed(TransferClosed e) {
        return withState("CLOSED").withClosedBy(e.closedBy()).withClosedOn(e.occurredOn());
    }
}
