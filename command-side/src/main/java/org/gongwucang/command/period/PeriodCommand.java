package org.gongwucang.command.period;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.ClosedPeriods;
import org.gongwucang.vault.link.YearReceipt;

/** 期间指令: what can be asked of the calendar. */
public sealed interface PeriodCommand extends Dated {

    PeriodKey period();

    @TargetAggregateIdentifier
    default String stream() {
        return ClosedPeriods.STREAM;
    }

    /** @param now of the process that took the closing */
    record ClosePeriod(PeriodKey period, Instant now, LocalDate occurredOn) implements PeriodCommand {}

    record RequestPeriodReopening(PeriodKey period, Reason reason, LocalDate occurredOn) implements PeriodCommand {}

    record ApprovePeriodReopening(PeriodKey period, LocalDate occurredOn) implements PeriodCommand {}

    record DeclinePeriodReopening(PeriodKey period, Reason reason, LocalDate occurredOn) implements PeriodCommand {}

    /** @param receipt of what is signed for, which this house put together */
    record CloseYear(int year, YearReceipt receipt, LocalDate occurredOn) implements PeriodCommand {

        /** The last month of the year. */
        @Override
        public PeriodKey period() {
            return new PeriodKey(year + "-12");
        }
    }
}
