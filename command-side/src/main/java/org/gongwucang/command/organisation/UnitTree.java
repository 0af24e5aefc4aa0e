package org.gongwucang.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.organisation.UnitTreeRearranged;
import org.jspecify.annotations.Nullable;

/**
 * 单位树: lets the moves of units take turns. Every move adds an entry here, so that of two that were decided on the
 * same tree only one is stored and the other is decided anew; apart from its length it holds nothing.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class UnitTree extends Root {

    static final String STREAM = "unit-tree:house";

    void rearrange(String unit, @Nullable String parent, LocalDate occurredOn) {
        apply(new UnitTreeRearranged(unit, parent, occurredOn));
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {}

    @Override
    protected String identifiedBy(Entry opening) {
        return STREAM;
    }

    @Override
    protected String code() {
        return STREAM;
    }
}
