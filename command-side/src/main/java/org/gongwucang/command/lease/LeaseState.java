package org.gongwucang.command.lease;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.Entry;
import org.gongwucang.events.lease.LeaseApproved;
import org.gongwucang.events.lease.LeaseRejected;
import org.gongwucang.events.lease.LeaseRenewed;
import org.gongwucang.events.lease.LeaseRequested;
import org.gongwucang.events.lease.LeaseReviewed;
import org.gongwucang.events.lease.LeaseSigned;
import org.gongwucang.events.lease.LeaseTerminated;
import org.gongwucang.events.lease.LeaseWithdrawn;
import org.gongwucang.events.lease.OpeningLeaseRecorded;
import org.jspecify.annotations.Nullable;

/**
 * 租用状态: how far a lease is.
 *
 * @param area m²
 * @param yearlyRent as asked for, then as signed, in yuan
 * @param from first day as asked for, then as signed
 * @param to last day as asked for, then as signed
 * @param renews identifier of the lease that this one goes on with
 * @param renewed whether another lease goes on with it
 * @param nothingToReallocate what the review answered
 * @param request who asked for it
 * @param review who reviewed it
 * @param approval who approved it
 */
@RecordBuilder
record LeaseState(
        Phase phase,
        String number,
        String unit,
        String place,
        BigDecimal area,
        BigDecimal yearlyRent,
        LocalDate from,
        LocalDate to,
        @Nullable String renews,
        boolean renewed,
        boolean nothingToReallocate,
        @Nullable String contract,
        int noticeDays,
        @Nullable Deed request,
        @Nullable Deed review,
        @Nullable Deed approval)
        implements LeaseStateBuilder.With {

    /** Before it was asked for, or after that was taken back. */
    static final LeaseState NONE = new LeaseState(
            Phase.NONE,
            "",
            "",
            "",
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            null,
            false,
            false,
            null,
            0,
            null,
            null,
            null);

    /** 阶段. */
    enum Phase {
        NONE,
        REQUESTED,
        REVIEWED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        SIGNED,
        TERMINATED
    }

    static LeaseState of(Entry opening, String event) {
        return opening instanceof OpeningLeaseRecorded e ? of(e) : of((LeaseRequested) opening, event);
    }

    private static LeaseState of(LeaseRequested e, String event) {
        return NONE.withPhase(Phase.REQUESTED)
                .withNumber(e.number())
                .withUnit(e.unit())
                .withPlace(e.place())
                .withArea(e.area())
                .withYearlyRent(e.yearlyRent())
                .withFrom(e.from())
                .withTo(e.to())
                .withRenews(e.renews())
                .withRequest(new Deed(e.requestedBy(), event));
    }

    private static LeaseState of(OpeningLeaseRecorded e) {
        return NONE.withPhase(Phase.SIGNED)
                .withNumber(e.number())
                .withUnit(e.unit())
                .withPlace(e.place())
                .withArea(e.area())
                .withYearlyRent(e.yearlyRent())
                .withFrom(e.from())
                .withTo(e.to())
                .withContract(e.contract())
                .withNoticeDays(e.noticeDays());
    }

    /** Its number stays used. */
    LeaseState voided() {
        return NONE.withNumber(number).withUnit(unit);
    }

    LeaseState after(Entry entry, String event) {
        if (entry instanceof LeaseReviewed e) {
            return withPhase(Phase.REVIEWED)
                    .withNothingToReallocate(e.nothingToReallocate())
                    .withReview(new Deed(e.reviewedBy(), event));
        }
        if (entry instanceof LeaseApproved e) {
            return withPhase(Phase.APPROVED).withApproval(new Deed(e.approvedBy(), event));
        }
        if (entry instanceof LeaseRejected) {
            return withPhase(Phase.REJECTED);
        }
        return entry instanceof LeaseWithdrawn ? withPhase(Phase.WITHDRAWN) : signed(entry);
    }

    private LeaseState signed(Entry entry) {
        if (entry instanceof LeaseSigned e) {
            return withPhase(Phase.SIGNED)
                    .withContract(e.contract())
                    .withFrom(e.from())
                    .withTo(e.to())
                    .withYearlyRent(e.yearlyRent())
                    .withNoticeDays(e.noticeDays());
        }
        if (entry instanceof LeaseRenewed) {
            return withRenewed(true);
        }
        return entry instanceof LeaseTerminated ? withPhase(Phase.TERMINATED) : this;
    }
}
