package org.gongwucang.command.office;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.OneBook;
import org.gongwucang.events.Entry;
import org.gongwucang.events.office.SecondOfficeEntry;
import org.gongwucang.events.office.SecondOfficeRequested;

/** 第二办公室申请: a request that a person with a concurrent post may have a second office. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class SecondOffice extends OneBook<SecondOfficeState> {

    SecondOffice() {
        super(SecondOfficeState.NONE);
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

    void open(SecondOfficeRequested requested) {
        apply(requested);
    }

    void say(SecondOfficeEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected SecondOfficeState begunBy(Entry opening, String event) {
        return SecondOfficeState.of((SecondOfficeRequested) opening, event);
    }

    @Override
    protected SecondOfficeState after(SecondOfficeState before, Entry entry, String event) {
        return before.after(entry);
    }

    @Override
    protected SecondOfficeState voided(SecondOfficeState before) {
        return SecondOfficeState.NONE.withNumber(before.number());
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
