package org.gongwucang.query.reassignment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.events.reassignment.ReassignmentAgreed;
import org.gongwucang.events.reassignment.ReassignmentDrafted;
import org.gongwucang.events.reassignment.ReassignmentItem;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.jspecify.annotations.Nullable;

/**
 * 划转台账行: one act.
 *
 * @param form DIRECT or REORGANISATION
 * @param seenBy codes of the units that it concerns: the one that gives and the one that receives
 * @param grounds why things go over
 * @param state DRAFT, REQUESTED, AGREED, STEP_APPROVED, APPROVED, DECLINED, REJECTED or WITHDRAWN
 * @param approvedBy staff numbers, by their steps
 * @param reason of a refusal by the receiving unit, a rejection or a withdrawal
 * @param lines that were drafted and not withdrawn
 * @param value original value of these as they were drafted, and as it was weighed once they have gone over, in yuan
 */
@RecordBuilder
public record ReassignmentRow(
        String reassignment,
        String number,
        String form,
        String fromUnit,
        String toUnit,
        List<String> seenBy,
        @Nullable String document,
        String grounds,
        String state,
        LocalDate draftedOn,
        @Nullable String requestedBy,
        @Nullable LocalDate requestedOn,
        @Nullable String agreedBy,
        @Nullable LocalDate agreedOn,
        List<String> approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String reason,
        int lines,
        int pieces,
        BigDecimal value)
        implements ReassignmentRowBuilder.With {

    public ReassignmentRow {
        seenBy = List.copyOf(seenBy);
        approvedBy = List.copyOf(approvedBy);
    }

    static ReassignmentRow drafted(ReassignmentDrafted e) {
        return ReassignmentRowBuilder.builder()
                .reassignment(e.reassignment())
                .number(e.number())
                .form(e.form())
                .fromUnit(e.fromUnit())
                .toUnit(e.toUnit())
                .seenBy(List.of(e.fromUnit(), e.toUnit()))
                .document(e.document())
                .grounds(e.reason())
                .state("DRAFT")
                .draftedOn(e.occurredOn())
                .approvedBy(List.of())
                .value(BigDecimal.ZERO)
                .build();
    }

    ReassignmentRow with(ReassignmentItem item) {
        return withLines(lines + 1).withPieces(pieces + item.pieces()).withValue(value.add(item.value()));
    }

    ReassignmentRow without(int fewer, BigDecimal less) {
        return withLines(lines - 1).withPieces(pieces - fewer).withValue(value.subtract(less));
    }

    ReassignmentRow requested(ReassignmentRequested e) {
        return withState("REQUESTED").withRequestedBy(e.requestedBy()).withRequestedOn(e.occurredOn());
    }

    ReassignmentRow agreed(ReassignmentAgreed e) {
        return withState("AGREED").withAgreedBy(e.agreedBy()).withAgreedOn(e.occurredOn());
    }

    ReassignmentRow stepApproved(String by) {
        return withState("STEP_APPROVED").withApprovedBy(with(by));
    }

    /** Its value is that which was weighed. */
    ReassignmentRow approved(String by, BigDecimal weighed, LocalDate on) {
        return withState("APPROVED").withApprovedBy(with(by)).withApprovedOn(on).withValue(weighed);
    }

    ReassignmentRow ended(String next, String why) {
        return withState(next).withReason(why);
    }

    private List<String> with(String by) {
        return Stream.concat(approvedBy.stream(), Stream.of(by)).toList();
    }
}
