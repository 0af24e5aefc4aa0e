package org.gongwucang.query.disposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalItem;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalProceedsRecorded;
import org.gongwucang.events.disposal.DisposalRequested;
import org.jspecify.annotations.Nullable;

/**
 * 处置台账行: one case.
 *
 * @param grounds why it is to go
 * @param approvedBy staff numbers, by their steps
 * @param approval number of the last approval
 * @param reason of a rejection or a withdrawal
 * @param executedOn business day on which the last of its lines went
 * @param lines that were drafted and not withdrawn
 * @param value original value of these, in yuan
 * @param receipts numbers of treasury receipts
 */
@RecordBuilder
public record DisposalCaseRow(
        String disposal,
        String number,
        String unit,
        String form,
        String document,
        String grounds,
        @Nullable String body,
        String state,
        LocalDate draftedOn,
        @Nullable String requestedBy,
        @Nullable LocalDate requestedOn,
        @Nullable String appraisedBy,
        @Nullable String valuedBy,
        @Nullable BigDecimal valuation,
        List<String> approvedBy,
        @Nullable String approval,
        @Nullable LocalDate approvedOn,
        @Nullable String reason,
        @Nullable BigDecimal price,
        @Nullable String buyer,
        boolean belowFloor,
        @Nullable LocalDate executedOn,
        int lines,
        int pieces,
        BigDecimal value,
        int linesExecuted,
        int piecesExecuted,
        BigDecimal valueExecuted,
        BigDecimal proceeds,
        List<String> receipts,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate closedOn)
        implements DisposalCaseRowBuilder.With {

    public DisposalCaseRow {
        approvedBy = List.copyOf(approvedBy);
        receipts = List.copyOf(receipts);
    }

    static DisposalCaseRow drafted(DisposalDrafted e) {
        return DisposalCaseRowBuilder.builder()
                .disposal(e.disposal())
                .number(e.number())
                .unit(e.unit())
                .form(e.form())
                .document(e.document())
                .grounds(e.reason())
                .body(e.body())
                .state("DRAFT")
                .draftedOn(e.occurredOn())
                .approvedBy(List.of())
                .value(BigDecimal.ZERO)
                .valueExecuted(BigDecimal.ZERO)
                .proceeds(BigDecimal.ZERO)
                .receipts(List.of())
                .build();
    }

    DisposalCaseRow with(DisposalItem item) {
        return withLines(lines + 1).withPieces(pieces + item.pieces()).withValue(value.add(item.value()));
    }

    DisposalCaseRow without(int fewer, BigDecimal less) {
        return withLines(lines - 1).withPieces(pieces - fewer).withValue(value.subtract(less));
    }

    DisposalCaseRow requested(DisposalRequested e) {
        return withState("REQUESTED").withRequestedBy(e.requestedBy()).withRequestedOn(e.occurredOn());
    }

    DisposalCaseRow approved(String next, String by, String paper, LocalDate on) {
        return withState(next)
                .withApprovedBy(with(approvedBy, by))
                .withApproval(paper)
                .withApprovedOn(on);
    }

    DisposalCaseRow ended(String next, String why) {
        return withState(next).withReason(why);
    }

    DisposalCaseRow bid(DisposalBidRecorded e) {
        return withPrice(e.price()).withBuyer(e.buyer()).withBelowFloor(e.belowFloor());
    }

    DisposalCaseRow executed(DisposalLineExecuted e) {
        boolean all = linesExecuted + 1 == lines;
        return withState(all ? "EXECUTED" : "EXECUTING")
                .withExecutedOn(all ? e.occurredOn() : null)
                .withLinesExecuted(linesExecuted + 1)
                .withPiecesExecuted(piecesExecuted + e.pieces())
                .withValueExecuted(valueExecuted.add(e.value()));
    }

    DisposalCaseRow paid(DisposalProceedsRecorded e) {
        return withProceeds(proceeds.add(e.amount())).withReceipts(with(receipts, e.receipt()));
    }

    private static List<String> with(List<String> all, String one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
