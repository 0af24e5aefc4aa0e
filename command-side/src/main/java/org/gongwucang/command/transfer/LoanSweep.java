package org.gongwucang.command.transfer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.transfer.LoansSwept;

/** 借用核毕: up to which day loans were looked at, so that a house that was closed for days catches up with them. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class LoanSweep extends Root {

    private LocalDate before = LocalDate.EPOCH;

    /** @param before days before this one need not be looked at again */
    record MarkLoansSwept(LocalDate before, LocalDate occurredOn) implements Dated {

        @TargetAggregateIdentifier
        public String stream() {
            return LoanCalendar.SWEPT;
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MarkLoansSwept c) {
        if (c.before().isAfter(before)) {
            apply(new LoansSwept(c.before(), c.occurredOn()));
        }
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        before = ((LoansSwept) entry).before();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return LoanCalendar.SWEPT;
    }

    @Override
    protected String code() {
        return LoanCalendar.SWEPT;
    }
}
