package org.gongwucang.command.lease;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.lease.LeaseCommand.Term;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on leases, as the schema has them. */
public final class LeaseInputs {

    private LeaseInputs() {}

    public record RequestLeaseInput(
            String unit,
            String place,
            BigDecimal area,
            BigDecimal yearlyRent,
            LocalDate from,
            LocalDate to,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record RenewLeaseInput(
            String lease,
            BigDecimal yearlyRent,
            LocalDate to,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record ReviewLeaseInput(
            String lease,
            boolean nothingToReallocate,
            String lookedAt,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ApproveLeaseInput(
            String lease,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs a reason. */
    public record LeaseReasonInput(
            String lease,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** 租赁合同. */
    public record LeaseContractInput(
            String contract, String lessor, LocalDate from, LocalDate to, BigDecimal yearlyRent, int noticeDays) {
        Contract draft() {
            return new Contract(
                    new Name(contract), new Name(lessor), new Term(from, to), new Yuan(yearlyRent), noticeDays);
        }
    }

    public record SignLeaseInput(
            String lease,
            LeaseContractInput contract,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record TerminateLeaseInput(
            String lease,
            LocalDate endsOn,
            boolean byAgreement,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** @param row of the book, from 1; 0 by hand */
    public record OpeningLeaseLineInput(
            String unit,
            String place,
            BigDecimal area,
            LeaseContractInput contract,
            int row,
            @Nullable LocalDate occurredOn) {}

    public record RecordOpeningLeasesInput(
            @Nullable String book,
            List<OpeningLeaseLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<OpeningLeaseLineInput> {}

    public record ReverseLeaseEntryInput(
            String lease,
            String event,
            String reason,
            List<String> confirmed,
            String commandId,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {

        /** What is taken back is taken back today. */
        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }
    }
}
