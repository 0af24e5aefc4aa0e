package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwucang.events.Entry;
import org.gongwucang.events.stocktake.CountTotals;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakeCancelled;
import org.gongwucang.events.stocktake.StockTakeClosed;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakePosted;
import org.gongwucang.events.stocktake.StockTakePostingBegun;
import org.gongwucang.events.stocktake.StockTakeReturned;
import org.jspecify.annotations.Nullable;

/**
 * 盘点状态: how far a stock-take is.
 *
 * @param unit that organises it
 * @param scope LOCATIONS or UNIT
 * @param planning identifier of the event that planned it
 * @param things that were expected
 * @param approval identifier of the event that approved it
 */
@RecordBuilder
record StockTakeState(
        Phase phase,
        String number,
        String unit,
        String scope,
        List<String> places,
        LocalDate asOf,
        Instant knownAt,
        List<String> counters,
        String plannedBy,
        String planning,
        int things,
        @Nullable String approvedBy,
        @Nullable String approval,
        @Nullable CountTotals totals)
        implements StockTakeStateBuilder.With {

    /** Before it was planned. */
    static final StockTakeState NONE = new StockTakeState(
            Phase.NONE, "", "", "", List.of(), LocalDate.EPOCH, Instant.EPOCH, List.of(), "", "", 0, null, null, null);

    /** What simply leads from one phase to another. */
    private static final Map<Class<?>, Phase> STEPS = Map.of(
            StockTakeCountingBegun.class, Phase.COUNTING,
            StockTakeCountingEnded.class, Phase.RECONCILING,
            StockTakePostingBegun.class, Phase.POSTING,
            StockTakePosted.class, Phase.POSTED,
            StockTakeClosed.class, Phase.CLOSED,
            StockTakeCancelled.class, Phase.CANCELLED);

    /** Not to be changed. */
    StockTakeState {
        places = List.copyOf(places);
        counters = List.copyOf(counters);
    }

    /** 阶段. */
    enum Phase {
        NONE,
        PLANNED,
        FROZEN,
        COUNTING,
        RECONCILING,
        APPROVED,
        POSTING,
        POSTED,
        CLOSED,
        CANCELLED
    }

    StockTakeState after(Entry entry, String event) {
        if (entry instanceof StockTakePlanned e) {
            return NONE.withPhase(Phase.PLANNED)
                    .withNumber(e.number())
                    .withUnit(e.unit())
                    .withScope(e.scope())
                    .withPlaces(e.places())
                    .withAsOf(e.asOf())
                    .withKnownAt(e.knownAt())
                    .withCounters(e.counters())
                    .withPlannedBy(e.plannedBy())
                    .withPlanning(event);
        }
        if (entry instanceof ExpectedSetFrozen e) {
            return withPhase(Phase.FROZEN).withThings(e.things());
        }
        if (entry instanceof StockTakeApproved e) {
            return withPhase(Phase.APPROVED)
                    .withApprovedBy(e.approvedBy())
                    .withApproval(event)
                    .withTotals(e.totals());
        }
        if (entry instanceof StockTakeReturned e) {
            return withPhase(e.to().equals(Phase.COUNTING.name()) ? Phase.COUNTING : Phase.RECONCILING);
        }
        Phase next = STEPS.get(entry.getClass());
        return next == null ? this : withPhase(next);
    }

    /** Its number stays used. */
    StockTakeState voided() {
        return NONE.withNumber(number);
    }

    boolean isOneOf(Phase... phases) {
        return Arrays.asList(phases).contains(phase);
    }

    void requirePhase(Phase... needed) {
        require(
                isOneOf(needed),
                "STOCK_TAKE_STATE",
                "number",
                number,
                "state",
                phase,
                "needed",
                Arrays.stream(needed).map(Phase::name).collect(Collectors.joining(", ")));
    }

    boolean isOfUnits() {
        return scope.equals(StockTakeCommand.Scope.UNIT.name());
    }
}
