package org.gongwucang.command.stocktake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.command.stocktake.CountLineState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.stocktake.CountLineEntry;
import org.gongwucang.events.stocktake.CountLineOpened;

/**
 * 盘点明细: a thing, a part of a lot or a tag within a stock-take, from its first scan until the book has followed it. Two who
 * scan different things never meet.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class CountLine extends Reversible {

    private Strand<CountLineState> line = Strand.from(CountLineState.NONE, LocalDate.EPOCH);
    private boolean voided;

    /** Identifiers of scans that were taken back: uploaded once more they change nothing. */
    private SortedSet<String> withdrawn = new TreeSet<>();

    CountLineState state() {
        return line.value();
    }

    boolean isVoid() {
        return voided;
    }

    /** Whether the scan was recorded here, be it that it was taken back. */
    boolean knows(String scanId) {
        return withdrawn.contains(scanId) || state().knows(scanId);
    }

    void open(CountLineOpened opening) {
        apply(opening);
    }

    void say(CountLineEntry entry) {
        line.requireInOrder(entry.occurredOn());
        apply(entry);
    }

    /** Whether an entry of the day would be in order. */
    void requireInOrder(LocalDate day) {
        line.requireInOrder(day);
    }

    void requirePhase(Phase... needed) {
        require(
                Arrays.asList(needed).contains(state().phase()),
                "COUNT_LINE_STATE",
                "code",
                state().tag(),
                "state",
                state().phase(),
                "needed",
                Arrays.stream(needed).map(Phase::name).collect(Collectors.joining(", ")));
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(line);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        line = Strand.from(CountLineState.NONE.after(opening, recorded.event()), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        line = line.after(state().after(entry, recorded.event()), recorded);
    }

    @Override
    protected void takenBack(String event) {
        state().scans().stream()
                .filter(scan -> scan.event().equals(event))
                .forEach(scan -> withdrawn.add(scan.scanId()));
        line = line.without(event);
    }

    @Override
    protected void voided() {
        voided = true;
        line = Strand.from(CountLineState.NONE.withTag(state().tag()), LocalDate.EPOCH);
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((CountLineOpened) opening).line();
    }

    @Override
    protected String code() {
        return state().tag();
    }
}
