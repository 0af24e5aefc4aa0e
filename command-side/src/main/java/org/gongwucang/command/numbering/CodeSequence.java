package org.gongwucang.command.numbering;

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
import org.gongwucang.events.numbering.CodeBlockReserved;

/**
 * 编号序列: hands out blocks of the asset codes of one year to processes. A process that ends leaves a gap, which the
 * entry explains; no number is ever handed out twice.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class CodeSequence extends Root {

    static final int BLOCK = 100;

    private int year;
    private int last;

    /** Reserves the next block of the year for a process. */
    public record ReserveCodeBlock(int year, String process, LocalDate occurredOn) implements Dated {
        @TargetAggregateIdentifier
        public String stream() {
            return streamOf(year);
        }
    }

    static String streamOf(int year) {
        return "code-sequence:" + year;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReserveCodeBlock c) {
        apply(new CodeBlockReserved(c.year(), last + 1, last + BLOCK, c.process(), c.occurredOn()));
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        if (entry instanceof CodeBlockReserved e) {
            year = e.year();
            last = e.last();
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return streamOf(((CodeBlockReserved) opening).year());
    }

    /** The last number reserved. */
    @Override
    protected String code() {
        return year + "-" + last;
    }
}
