package org.gongwucang.command.stocktake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.stocktake.StockTakeEntry;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakeSurplusDrafted;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.jspecify.annotations.Nullable;

/**
 * 盘点: a stock-take as a whole. What is counted has streams of its own ({@link CountLine}), so that many count at once; the
 * signature of each unit and each batch of surplus are strands beside the course of the whole.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class StockTake extends Reversible {

    private Strand<StockTakeState> course = Strand.from(StockTakeState.NONE, LocalDate.EPOCH);

    /** Identifiers of the events, by unit or batch. */
    private SortedMap<String, Strand<String>> beside = new TreeMap<>();

    StockTakeState state() {
        return course.value();
    }

    void plan(StockTakePlanned planned) {
        apply(planned);
    }

    /** Says something of it as a whole. */
    void say(StockTakeEntry entry) {
        course.requireInOrder(entry.occurredOn());
        apply(entry);
    }

    /** Says something of a unit or of a batch, which does not concern the course of the whole. */
    void sayBeside(StockTakeEntry entry) {
        strandOf(String.valueOf(besideWhat(entry))).requireInOrder(entry.occurredOn());
        apply(entry);
    }

    /** Identifier of the event by which the unit signed; empty where it did not. */
    String signature(String unit) {
        return strandOf("unit " + unit).value();
    }

    private static @Nullable String besideWhat(Entry entry) {
        if (entry instanceof StockTakeUnitSigned e) {
            return "unit " + e.unit();
        }
        return entry instanceof StockTakeSurplusDrafted e ? "batch " + e.batch() : null;
    }

    private Strand<String> strandOf(String what) {
        return Objects.requireNonNullElseGet(beside.get(what), () -> Strand.from("", LocalDate.EPOCH));
    }

    @Override
    protected Collection<Strand<?>> strands() {
        List<Strand<?>> all = new ArrayList<>(List.of(course));
        all.addAll(beside.values());
        return all;
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        course = Strand.from(StockTakeState.NONE.after(opening, recorded.event()), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        String what = besideWhat(entry);
        if (what == null) {
            course = course.after(state().after(entry, recorded.event()), recorded);
        } else {
            beside.put(what, strandOf(what).after(recorded.event(), recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        course = course.without(event);
        beside.replaceAll((what, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        course = Strand.from(state().voided(), LocalDate.EPOCH);
        beside = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((StockTakePlanned) opening).stockTake();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
