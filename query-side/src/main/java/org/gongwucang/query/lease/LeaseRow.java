package org.gongwucang.query.lease;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.lease.LeaseApproved;
import org.gongwucang.events.lease.LeaseRequested;
import org.gongwucang.events.lease.LeaseReviewed;
import org.gongwucang.events.lease.LeaseSigned;
import org.gongwucang.events.lease.LeaseTerminated;
import org.gongwucang.events.lease.OpeningLeaseRecorded;
import org.jspecify.annotations.Nullable;

/**
 * 租用台账行: one lease.
 *
 * @param area m²
 * @param yearlyRent as asked for, then as signed, in yuan
 * @param from first day, as asked for, then as signed
 * @param to last day, as asked for, then as signed
 * @param state REQUESTED, REVIEWED, APPROVED, REJECTED, WITHDRAWN, SIGNED or TERMINATED; what the days make of SIGNED is said
 *     when the question is asked
 * @param grounds why it is rented
 * @param reason of a rejection, a withdrawal or an early end
 * @param decidedAgainstOn day of a rejection or a withdrawal
 * @param endsOn last day of use, where it ended early
 * @param renews identifier of the lease that it goes on with
 * @param renewal number of the lease that goes on with it
 * @param opening it ran before this program
 */
@RecordBuilder
public record LeaseRow(
        String lease,
        String number,
        String unit,
        String place,
        BigDecimal area,
        BigDecimal yearlyRent,
        LocalDate from,
        LocalDate to,
        String state,
        @Nullable String grounds,
        @Nullable String requestedBy,
        @Nullable LocalDate requestedOn,
        @Nullable Boolean nothingToReallocate,
        @Nullable String lookedAt,
        @Nullable String reviewedBy,
        @Nullable LocalDate reviewedOn,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String contract,
        @Nullable String lessor,
        @Nullable Integer noticeDays,
        @Nullable String signedBy,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate endsOn,
        boolean byAgreement,
        @Nullable String reason,
        @Nullable LocalDate decidedAgainstOn,
        @Nullable String renews,
        @Nullable String renewal,
        boolean opening)
        implements LeaseRowBuilder.With {

    static LeaseRow requested(LeaseRequested e) {
        return LeaseRowBuilder.builder()
                .lease(e.lease())
                .number(e.number())
                .unit(e.unit())
                .place(e.place())
                .area(e.area())
                .yearlyRent(e.yearlyRent())
                .from(e.from())
                .to(e.to())
                .state("REQUESTED")
                .grounds(e.reason())
                .requestedBy(e.requestedBy())
                .requestedOn(e.occurredOn())
                .renews(e.renews())
                .build();
    }

    static LeaseRow recorded(OpeningLeaseRecorded e) {
        return LeaseRowBuilder.builder()
                .lease(e.lease())
                .number(e.number())
                .unit(e.unit())
                .place(e.place())
                .area(e.area())
                .yearlyRent(e.yearlyRent())
                .from(e.from())
                .to(e.to())
                .state("SIGNED")
                .contract(e.contract())
                .lessor(e.lessor())
                .noticeDays(e.noticeDays())
                .opening(true)
                .build();
    }

    LeaseRow reviewed(LeaseReviewed e) {
        return withState("REVIEWED")
                .withNothingToReallocate(e.nothingToReallocate())
                .withLookedAt(e.lookedAt())
                .withReviewedBy(e.reviewedBy())
                .withReviewedOn(e.occurredOn());
    }

    LeaseRow approved(LeaseApproved e) {
        return withState("APPROVED").withApprovedBy(e.approvedBy()).withApprovedOn(e.occurredOn());
    }

    LeaseRow ended(String next, String why, LocalDate day) {
        return withState(next).withReason(why).withDecidedAgainstOn(day);
    }

    LeaseRow signed(LeaseSigned e) {
        return withState("SIGNED")
                .withContract(e.contract())
                .withLessor(e.lessor())
                .withFrom(e.from())
                .withTo(e.to())
                .withYearlyRent(e.yearlyRent())
                .withNoticeDays(e.noticeDays())
                .withSignedBy(e.signedBy())
                .withSignedOn(e.occurredOn());
    }

    LeaseRow terminated(LeaseTerminated e) {
        return withState("TERMINATED")
                .withEndsOn(e.endsOn())
                .withByAgreement(e.byAgreement())
                .withReason(e.reason());
    }

    /** As the schema has it on that day: a contract that is signed has begun, or ended, by its days alone. */
    String stateOn(LocalDate day) {
        if (!state.equals("SIGNED")) {
            return state;
        }
        if (day.isBefore(from)) {
            return "SIGNED";
        }
        return day.isAfter(to) ? "EXPIRED" : "ACTIVE";
    }
}
