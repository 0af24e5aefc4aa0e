package org.gongwucang.command.period;

import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.period.PeriodCommand.ApprovePeriodReopening;
import org.gongwucang.command.period.PeriodCommand.ClosePeriod;
import org.gongwucang.command.period.PeriodCommand.CloseYear;
import org.gongwucang.command.period.PeriodCommand.DeclinePeriodReopening;
import org.gongwucang.command.period.PeriodCommand.RequestPeriodReopening;
import org.gongwucang.vault.link.YearReceipt;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class PeriodInputs {

    private PeriodInputs() {}

    public record ClosePeriodInput(
            String period,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {
        ClosePeriod command(Draft draft, Instant now) {
            return new ClosePeriod(new PeriodKey(period), now, draft.occurredOn());
        }
    }

    public record RequestPeriodReopeningInput(
            String period,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        RequestPeriodReopening command(Draft draft) {
            return new RequestPeriodReopening(new PeriodKey(period), new Reason(reason), draft.occurredOn());
        }
    }

    public record ApprovePeriodReopeningInput(
            String period,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {
        ApprovePeriodReopening command(Draft draft) {
            return new ApprovePeriodReopening(new PeriodKey(period), draft.occurredOn());
        }
    }

    public record DeclinePeriodReopeningInput(
            String period,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        DeclinePeriodReopening command(Draft draft) {
            return new DeclinePeriodReopening(new PeriodKey(period), new Reason(reason), draft.occurredOn());
        }
    }

    public record CloseYearInput(
            int year,
            String receipt,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {
        CloseYear command(Draft draft, YearReceipt put) {
            return new CloseYear(year, put, draft.occurredOn());
        }
    }
}
