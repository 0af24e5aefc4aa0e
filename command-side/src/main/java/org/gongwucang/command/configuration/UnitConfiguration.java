package org.gongwucang.command.configuration;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.configuration.ConfigurationClaimed;
import org.gongwucang.events.configuration.ConfigurationEntry;
import org.gongwucang.events.configuration.ConfigurationHoldingEntry;
import org.gongwucang.events.configuration.ConfigurationReceived;
import org.gongwucang.events.configuration.ConfigurationReduced;
import org.gongwucang.events.configuration.ConfigurationReleased;
import org.gongwucang.events.configuration.UnitConfigurationStated;

/**
 * 单位配置: the heads of a unit, and what counts as held by it. The last statement and each line of an order, a batch or a case are
 * strands: an approval from before a statement can be taken back without it. What is held is the count that was
 * stated, what is on its way, and what came and went since. So whether there is a last place is decided in this stream, however
 * many orders are approved at once.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class UnitConfiguration extends Reversible {

    private String unit = "";
    private LocalDate first = LocalDate.EPOCH;
    private Strand<Statement> statement = Strand.from(Statement.NONE, LocalDate.EPOCH);
    private SortedMap<String, Strand<Holding>> holdings = new TreeMap<>();

    /** Whether anything was stated of it; until then nothing is counted. */
    boolean isStated() {
        return statement.value().number() > 0;
    }

    int heads() {
        return statement.value().heads();
    }

    /** Whether the statement counted something of these classes, be it nothing. */
    boolean counts(Predicate<String> assetClass) {
        return statement.value().counted().stream()
                .map(Statement.Counted::assetClass)
                .anyMatch(assetClass);
    }

    /** Pieces of these classes that it has, or that were approved for it. */
    int held(Predicate<String> assetClass) {
        Statement last = statement.value();
        int stated = last.counted().stream()
                .filter(one -> assetClass.test(one.assetClass()))
                .mapToInt(Statement.Counted::pieces)
                .sum();
        int since = holdings.values().stream()
                .map(Strand::value)
                .filter(one -> assetClass.test(one.assetClass()))
                .mapToInt(one -> one.since(last))
                .sum();
        return Math.max(0, stated + since);
    }

    int nextStatement() {
        return statement.value().number() + 1;
    }

    void requireInOrder(LocalDate day) {
        statement.requireInOrder(day);
    }

    void state(UnitConfigurationStated stated) {
        apply(stated);
    }

    /**
     * Says what a line did; nothing where it is of no concern. What is entered late for a day before the first statement counts from
     * that on, or was counted by it.
     */
    void tell(ConfigurationChange c) {
        boolean early = c.day().isBefore(first);
        LocalDate day = early ? first : c.day();
        switch (c.way()) {
            case CLAIMED ->
                apply(new ConfigurationClaimed(
                        unit, c.origin(), c.line(), c.number(), c.assetClass(), c.pieces(), day));
            case RELEASED, REFUSED -> release(c, c.way().name(), day);
            case RECEIVED -> {
                if (early) {
                    release(c, "COUNTED", day);
                } else {
                    int claimed = Math.min(comingOf(c), c.pieces());
                    apply(new ConfigurationReceived(
                            unit, c.origin(), c.line(), c.assetClass(), c.pieces(), claimed, day));
                }
            }
            case RETURNED, LOST, SURRENDERED, DISPOSED -> {
                if (!early) {
                    reduce(c);
                }
            }
        }
    }

    private int comingOf(ConfigurationChange c) {
        return strandOf(key(c.origin(), c.line())).value().coming();
    }

    private void release(ConfigurationChange c, String way, LocalDate day) {
        int coming = comingOf(c);
        if (coming > 0) {
            apply(new ConfigurationReleased(unit, c.origin(), c.line(), c.assetClass(), coming, way, day));
        }
    }

    private void reduce(ConfigurationChange c) {
        apply(new ConfigurationReduced(
                unit,
                c.source(),
                c.origin(),
                c.line(),
                c.assetClass(),
                c.pieces(),
                c.way().name(),
                c.day()));
    }

    private static String key(String origin, int line) {
        return origin + "/" + line;
    }

    private Strand<Holding> strandOf(String key) {
        return Objects.requireNonNullElseGet(holdings.get(key), () -> Strand.from(Holding.NONE, LocalDate.EPOCH));
    }

    @Override
    protected Collection<Strand<?>> strands() {
        List<Strand<?>> all = new ArrayList<>(List.of(statement));
        all.addAll(holdings.values());
        return all;
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        UnitConfigurationStated stated = (UnitConfigurationStated) opening;
        unit = stated.unit();
        first = recorded.day();
        statement = Strand.from(Statement.of(stated, recorded), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof UnitConfigurationStated e) {
            statement = statement.after(Statement.of(e, recorded), recorded);
        } else if (entry instanceof ConfigurationHoldingEntry e) {
            String key = key(e.origin(), e.line());
            Strand<Holding> before = strandOf(key);
            holdings.put(key, before.after(before.value().after(e, recorded), recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        statement = statement.without(event);
        holdings.replaceAll((key, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        statement = Strand.from(Statement.NONE, LocalDate.EPOCH);
        holdings = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ReversibleKind.configurationOf(((ConfigurationEntry) opening).unit())
                .id();
    }

    @Override
    protected String code() {
        return unit;
    }
}
