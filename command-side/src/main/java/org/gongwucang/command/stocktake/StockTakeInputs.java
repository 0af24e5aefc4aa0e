package org.gongwucang.command.stocktake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.stocktake.StockTakeCommand.Scope;
import org.gongwucang.events.stocktake.CountTotals;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on stock-takes as a whole, as the schema has them. */
public final class StockTakeInputs {

    private StockTakeInputs() {}

    public record PlanStockTakeInput(
            StockTakeScope scope,
            List<String> places,
            OffsetDateTime instant,
            List<String> counters,
            boolean blind,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record FreezeExpectedSetInput(
            String stockTake,
            int things,
            int pieces,
            BigDecimal value,
            String digest,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs no more than to say which stock-take. */
    public record StockTakeInput(
            String stockTake,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {}

    /** For what needs a reason. */
    public record StockTakeReasonInput(
            String stockTake,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record SignCountedUnitInput(
            String stockTake,
            String unit,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record CountTotalsInput(
            int found,
            int elsewhere,
            int missing,
            int differing,
            int netted,
            int unexpected,
            int unknown,
            int nettedSurplus,
            int explained) {
        CountTotals totals() {
            return new CountTotals(
                    found, elsewhere, missing, differing, netted, unexpected, unknown, nettedSurplus, explained);
        }
    }

    public record ApproveStockTakeInput(
            String stockTake,
            CountTotalsInput totals,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record FinishPostingInput(
            String stockTake,
            int posted,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseStockTakeEntryInput(
            String stockTake,
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

    /** 盘点范围. */
    public enum StockTakeScope {
        LOCATIONS,
        UNIT;

        Scope scope() {
            return Scope.valueOf(name());
        }
    }
}
