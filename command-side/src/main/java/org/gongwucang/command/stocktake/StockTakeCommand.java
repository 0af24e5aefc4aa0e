package org.gongwucang.command.stocktake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.gongwucang.command.opening.Sha256;
import org.gongwucang.events.stocktake.CountTotals;

/** 盘点指令: what can be asked of a stock-take as a whole. {@code evidence} has ids of uploads of whoever asks. */
sealed interface StockTakeCommand extends Dated {

    String stockTake();

    /**
     * Takes a number: it belongs where the sequence of the organising unit is.
     *
     * @param organiser unit of whoever plans it
     */
    record PlanStockTake(
            String stockTake,
            String organiser,
            Scope scope,
            List<String> places,
            Instant instant,
            List<String> counters,
            boolean blind,
            Document document,
            List<String> evidence,
            LocalDate occurredOn)
            implements StockTakeCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(StockTakePlanning.sequence(organiser), occurredOn.getYear());
        }
    }

    record FreezeExpectedSet(
            @TargetAggregateIdentifier String stockTake,
            int things,
            int pieces,
            BigDecimal value,
            Sha256 digest,
            LocalDate occurredOn)
            implements StockTakeCommand {}

    record EndCounting(@TargetAggregateIdentifier String stockTake, LocalDate occurredOn) implements StockTakeCommand {}

    record ReturnStockTake(@TargetAggregateIdentifier String stockTake, Reason reason, LocalDate occurredOn)
            implements StockTakeCommand {}

    record CancelStockTake(@TargetAggregateIdentifier String stockTake, Reason reason, LocalDate occurredOn)
            implements StockTakeCommand {}

    record SignCountedUnit(
            @TargetAggregateIdentifier String stockTake, String unit, List<String> evidence, LocalDate occurredOn)
            implements StockTakeCommand {}

    record ApproveStockTake(
            @TargetAggregateIdentifier String stockTake,
            CountTotals totals,
            List<String> evidence,
            LocalDate occurredOn)
            implements StockTakeCommand {}

    /** @param posted differences that the book has followed */
    record FinishPosting(@TargetAggregateIdentifier String stockTake, int posted, LocalDate occurredOn)
            implements StockTakeCommand {}

    record CloseStockTake(@TargetAggregateIdentifier String stockTake, LocalDate occurredOn)
            implements StockTakeCommand {}

    /** 盘点范围. */
    enum Scope {
        /** 库位: what lies in stock in locations, and those below them. */
        LOCATIONS,
        /** 单位: what is in use at units, and those below them (清查). */
        UNIT
    }
}
