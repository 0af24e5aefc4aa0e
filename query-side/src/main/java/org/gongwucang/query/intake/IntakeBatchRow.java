package org.gongwucang.query.intake;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeFindingDecided;
import org.gongwucang.events.intake.IntakeItem;
import org.jspecify.annotations.Nullable;

/**
 * 入仓台账行: one batch.
 *
 * @param state DRAFT, SUBMITTED, APPROVED, CLOSED, REJECTED or CANCELLED
 * @param decidedBy staff number of who approved, returned, rejected or cancelled it last
 * @param reason of the last return, rejection or cancellation
 * @param lines that were drafted and not withdrawn
 * @param value original value of what is surrendered, in yuan
 * @param valueAccepted original value of what was accepted, in yuan
 * @param findings what lines look like, as {@link FoundAlike#written}
 */
@RecordBuilder
public record IntakeBatchRow(
        String batch,
        String number,
        String unit,
        String warehouse,
        String source,
        String document,
        @Nullable String body,
        String state,
        LocalDate draftedOn,
        @Nullable String submittedBy,
        @Nullable LocalDate submittedOn,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        @Nullable String receipt,
        int lines,
        int pieces,
        BigDecimal value,
        int linesAccepted,
        int piecesAccepted,
        BigDecimal valueAccepted,
        int linesRefused,
        int linesShort,
        List<String> findings)
        implements IntakeBatchRowBuilder.With {

    public IntakeBatchRow {
        findings = List.copyOf(findings);
    }

    static IntakeBatchRow drafted(IntakeBatchDrafted e) {
        return new IntakeBatchRow(
                e.batch(),
                e.number(),
                e.unit(),
                e.warehouse(),
                e.source(),
                e.document(),
                e.body(),
                "DRAFT",
                e.occurredOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                BigDecimal.ZERO,
                0,
                0,
                BigDecimal.ZERO,
                0,
                0,
                List.of());
    }

    IntakeBatchRow with(IntakeItem item) {
        return withLines(lines + 1).withPieces(pieces + item.quantity()).withValue(value.add(item.value()));
    }

    IntakeBatchRow without(int fewer, BigDecimal less) {
        return withLines(lines - 1).withPieces(pieces - fewer).withValue(value.subtract(less));
    }

    IntakeBatchRow submitted(IntakeBatchSubmitted e) {
        return withState("SUBMITTED")
                .withSubmittedBy(e.submittedBy())
                .withSubmittedOn(e.occurredOn())
                .withFindings(e.findings().stream().map(FoundAlike::open).toList());
    }

    IntakeBatchRow decided(IntakeFindingDecided e) {
        String open = FoundAlike.open(e.finding());
        return withFindings(findings.stream()
                .map(one -> one.equals(open) ? FoundAlike.decided(e) : one)
                .toList());
    }

    IntakeBatchRow in(String newState, String by, @Nullable String why) {
        return withState(newState).withDecidedBy(by).withReason(why);
    }

    IntakeBatchRow accepted(int more, BigDecimal worth) {
        return withLinesAccepted(linesAccepted + 1)
                .withPiecesAccepted(piecesAccepted + more)
                .withValueAccepted(valueAccepted.add(worth));
    }

    IntakeBatchRow refused() {
        return withLinesRefused(linesRefused + 1);
    }

    IntakeBatchRow fellShort() {
        return withLinesShort(linesShort + 1);
    }

    IntakeBatchRow closed(IntakeBatchClosed e) {
        return withState("CLOSED")
                .withClosedBy(e.closedBy())
                .withClosedOn(e.occurredOn())
                .withReceipt(e.receipt());
    }
}
