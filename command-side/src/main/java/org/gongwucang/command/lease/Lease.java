package org.gongwucang.command.lease;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.command.lease.LeaseState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.lease.LeaseEntry;

/** 租用: one contract by which a unit rents rooms, from the request to its end; all of it is one strand. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class Lease extends Reversible {

    private Strand<LeaseState> book = Strand.from(LeaseState.NONE, LocalDate.EPOCH);

    LeaseState state() {
        return book.value();
    }

    void requirePhase(Phase needed, Phase... others) {
        Phase phase = state().phase();
        require(
                phase == needed || Set.of(others).contains(phase),
                "LEASE_STATE",
                "number",
                state().number(),
                "state",
                phase,
                "needed",
                needed);
    }

    /** Its contract runs, or will, and nothing has ended it or goes on with it. */
    void requireRenewable() {
        requirePhase(Phase.SIGNED);
        require(!state().renewed(), "LEASE_RENEWED_ALREADY", "number", state().number());
    }

    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
    }

    void open(LeaseEntry opening) {
        apply(opening);
    }

    void say(LeaseEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(book);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(LeaseState.of(opening, recorded.event()), recorded.day());
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
        return ((LeaseEntry) opening).lease();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
