package org.gongwucang.query.intake;

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
        List<String> findings) {

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
        return counting(lines + 1, pieces + item.quantity(), value.add(item.value()));
    }

    IntakeBatchRow without(int fewer, BigDecimal less) {
        return counting(lines - 1, pieces - fewer, value.subtract(less));
    }

    private IntakeBatchRow counting(int newLines, int newPieces, BigDecimal newValue) {
        return new IntakeBatchRow(
                batch,
                number,
                unit,
                warehouse,
                source,
                document,
                body,
                state,
                draftedOn,
                submittedBy,
                submittedOn,
                decidedBy,
                reason,
                closedBy,
                closedOn,
                receipt,
                newLines,
                newPieces,
                newValue,
                linesAccepted,
                piecesAccepted,
                valueAccepted,
                linesRefused,
                linesShort,
                findings);
    }

    IntakeBatchRow submitted(IntakeBatchSubmitted e) {
        List<String> found = e.findings().stream().map(FoundAlike::open).toList();
        return new IntakeBatchRow(
                batch,
                number,
                unit,
                warehouse,
                source,
                document,
                body,
                "SUBMITTED",
                draftedOn,
                e.submittedBy(),
                e.occurredOn(),
                decidedBy,
                reason,
                closedBy,
                closedOn,
                receipt,
                lines,
                pieces,
                value,
                linesAccepted,
                piecesAccepted,
                valueAccepted,
                linesRefused,
                linesShort,
                found);
    }

    IntakeBatchRow decided(IntakeFindingDecided e) {
        String open = FoundAlike.open(e.finding());
        List<String> found = findings.stream()
                .map(one -> one.equals(open) ? FoundAlike.decided(e) : one)
                .toList();
        return new IntakeBatchRow(
                batch,
                number,
                unit,
                warehouse,
                source,
                document,
                body,
                state,
                draftedOn,
                submittedBy,
                submittedOn,
                decidedBy,
                reason,
                closedBy,
                closedOn,
                receipt,
                lines,
                pieces,
                value,
                linesAccepted,
                piecesAccepted,
                valueAccepted,
                linesRefused,
                linesShort,
                found);
    }

    IntakeBatchRow in(String newState, String by, @Nullable String why) {
        return new IntakeBatchRow(
                batch,
                number,
                unit,
                warehouse,
                source,
                document,
                body,
                newState,
                draftedOn,
                submittedBy,
                submittedOn,
                by,
                why,
                closedBy,
                closedOn,
                receipt,
                lines,
                pieces,
                value,
                linesAccepted,
                piecesAccepted,
                valueAccepted,
                linesRefused,
                linesShort,
                findings);
    }

    IntakeBatchRow accepted(int more, BigDecimal worth) {
        return new IntakeBatchRow(
                batch,
                number,
                unit,
                warehouse,
                source,
                document,
                body,
                state,
                draftedOn,
                submittedBy,
                submittedOn,
                decidedBy,
                reason,
                closedBy,
                closedOn,
                receipt,
                lines,
                pieces,
                value,
                linesAccepted + 1,
                piecesAccepted + more,
                valueAccepted.add(worth),
                linesRefused,
                linesShort,
                findings);
    }

    IntakeBatchRow refused() {
        return new IntakeBatchRow(
                batch,
                number,
                unit,
                warehouse,
                source,
                document,
                body,
                state,
                draftedOn,
                submittedBy,
                submittedOn,
                decidedBy,
                reason,
                closedBy,
                closedOn,
                receipt,
                lines,
                pieces,
                value,
                linesAccepted,
                piecesAccepted,
                valueAccepted,
                linesRefused + 1,
                linesShort,
                findings);
    }

    IntakeBatchRow fellShort() {
        return new IntakeBatchRow(
                batch,
                number,
                unit,
                warehouse,
                source,
                document,
                body,
                state,
                draftedOn,
                submittedBy,
                submittedOn,
                decidedBy,
                reason,
                closedBy,
                closedOn,
                receipt,
                lines,
                pieces,
                value,
                linesAccepted,
                piecesAccepted,
                valueAccepted,
                linesRefused,
                linesShort + 1,
                findings);
    }

    IntakeBatchRow closed(IntakeBatchClosed e) {
        return new IntakeBatchRow(
                batch,
                number,
                unit,
                warehouse,
                source,
                document,
                body,
                "CLOSED",
                draftedOn,
                submittedBy,
                submittedOn,
                decidedBy,
                reason,
                e.closedBy(),
                e.occurredOn(),
                e.receipt(),
                lines,
                pieces,
                value,
                linesAccepted,
                piecesAccepted,
                valueAccepted,
                linesRefused,
                linesShort,
                findings);
    }
}
