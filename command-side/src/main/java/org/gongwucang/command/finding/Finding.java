package org.gongwucang.command.finding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.finding.FindingState.Phase;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.finding.FindingEntry;
import org.gongwucang.events.finding.FindingRecorded;

/** 问题: one finding about offices, until it is corrected and somebody else has seen it; all of it is one strand. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class Finding extends Reversible {

    private Strand<FindingState> book = Strand.from(FindingState.NONE, LocalDate.EPOCH);

    FindingState state() {
        return book.value();
    }

    void requirePhase(Phase needed, Phase... others) {
        Phase phase = state().phase();
        require(
                phase == needed || Set.of(others).contains(phase),
                "FINDING_STATE",
                "number",
                state().number(),
                "state",
                phase,
                "needed",
                needed);
    }

    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
    }

    void open(FindingRecorded recorded) {
        apply(recorded);
    }

    void say(FindingEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(book);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(FindingState.of((FindingRecorded) opening, recorded.event()), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        book = book.after(state().after(entry, recorded.event()), recorded);
    }

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
    }

    @Override
    protected void voided() {
        book = Strand.from(state().voided(), LocalDate.EPOCH);
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((FindingRecorded) opening).finding();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
