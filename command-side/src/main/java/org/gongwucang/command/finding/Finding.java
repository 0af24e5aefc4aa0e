package org.gongwucang.command.finding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.util.Set;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.finding.FindingState.Phase;
import org.gongwucang.command.kernel.OneBook;
import org.gongwucang.events.Entry;
import org.gongwucang.events.finding.FindingEntry;
import org.gongwucang.events.finding.FindingRecorded;

/** 问题: one finding about offices, until it is corrected and somebody else has seen it; all of it is one strand. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class Finding extends OneBook<FindingState> {

    Finding() {
        super(FindingState.NONE);
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

    void open(FindingRecorded recorded) {
        apply(recorded);
    }

    void say(FindingEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected FindingState begunBy(Entry opening, String event) {
        return FindingState.of((FindingRecorded) opening, event);
    }

    @Override
    protected FindingState after(FindingState before, Entry entry, String event) {
        return before.after(entry, event);
    }

    @Override
    protected FindingState voided(FindingState before) {
        return before.voided();
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
