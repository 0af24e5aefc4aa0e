package org.gongwucang.command.office;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.office.SecondOfficeEntry;
import org.gongwucang.events.office.SecondOfficeRequested;

/** 第二办公室申请: a request that a person with a concurrent post may have a second office. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class SecondOffice extends Reversible {

    private Strand<SecondOfficeState> book = Strand.from(SecondOfficeState.NONE, LocalDate.EPOCH);

    SecondOfficeState state() {
        return book.value();
    }

    void requireOpen() {
        require(
                state().phase() == SecondOfficePhase.REQUESTED,
                "SECOND_OFFICE_STATE",
                "number",
                state().number(),
                "state",
                state().phase());
    }

    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
    }

    void open(SecondOfficeRequested requested) {
        apply(requested);
    }

    void say(SecondOfficeEntry entry) {
        book.requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(book);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(SecondOfficeState.of((SecondOfficeRequested) opening, recorded.event()), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        book = book.after(state().after(entry), recorded);
    }

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
    }

    @Override
    protected void voided() {
        book = Strand.from(SecondOfficeState.NONE.withNumber(state().number()), LocalDate.EPOCH);
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((SecondOfficeEntry) opening).request();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
