package org.gongwucang.command.lease;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.jspecify.annotations.Nullable;

/** 租用指令: what can be asked of a lease. Evidence is cited by the upload ids of whoever asks. */
sealed interface LeaseCommand extends Dated {

    String lease();

    /** 租期: from its first day to its last one. */
    record Term(LocalDate from, LocalDate to) {}

    /** Takes a number: it belongs where the sequence of the unit's numbers is. */
    record RequestLease(
            String lease,
            String unit,
            Name place,
            Area area,
            Yuan yearlyRent,
            Term term,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements LeaseCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(LeaseNumbers.ofLeases(unit), occurredOn.getYear());
        }
    }

    /** @param renews lease that the new one goes on with: same unit, place and area, from the day after its last one */
    record RenewLease(
            String lease,
            @TargetAggregateIdentifier String renews,
            Yuan yearlyRent,
            LocalDate to,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements LeaseCommand {}

    record ReviewLease(
            @TargetAggregateIdentifier String lease,
            boolean nothingToReallocate,
            Reason lookedAt,
            List<String> evidence,
            LocalDate occurredOn)
            implements LeaseCommand {}

    record ApproveLease(@TargetAggregateIdentifier String lease, List<String> evidence, LocalDate occurredOn)
            implements LeaseCommand {}

    record RejectLease(@TargetAggregateIdentifier String lease, Reason reason, LocalDate occurredOn)
            implements LeaseCommand {}

    record WithdrawLease(@TargetAggregateIdentifier String lease, Reason reason, LocalDate occurredOn)
            implements LeaseCommand {}

    record SignLease(
            @TargetAggregateIdentifier String lease, Contract contract, List<String> evidence, LocalDate occurredOn)
            implements LeaseCommand {}

    /** @param byAgreement the lessor agreed to an earlier end than the notice allows */
    record TerminateLease(
            @TargetAggregateIdentifier String lease,
            LocalDate endsOn,
            boolean byAgreement,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements LeaseCommand {}

    /** Takes a number, too. */
    record RecordOpeningLease(
            String lease,
            String unit,
            Name place,
            Area area,
            Contract contract,
            @Nullable String book,
            int row,
            LocalDate occurredOn)
            implements LeaseCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(LeaseNumbers.ofLeases(unit), occurredOn.getYear());
        }
    }
}
