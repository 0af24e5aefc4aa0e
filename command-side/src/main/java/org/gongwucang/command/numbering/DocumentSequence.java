package org.gongwucang.command.numbering;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Locale;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.numbering.DocumentNumberTaken;
import org.jspecify.annotations.Nullable;

/**
 * 单号序列: the numbers of one kind of paper in one place and year. A number is taken in the unit of work that uses it, so
 * there are no gaps: either both are stored or neither.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class DocumentSequence extends Root {

    private int last;
    private @Nullable String number;

    /** Stream of the numbers of a kind of paper in a place and year. */
    public static String stream(String sequence, int year) {
        return "number:" + sequence + "/" + year;
    }

    /** The next number, as it is printed. */
    String take(String sequence, String prefix, String holder, LocalDate day) {
        int ordinal = last + 1;
        String taken = String.format(Locale.ROOT, "%s-%d-%04d", prefix, day.getYear(), ordinal);
        apply(new DocumentNumberTaken(sequence, day.getYear(), ordinal, taken, holder, day));
        return taken;
    }

    /** What uses a number remembers its command. */
    @Override
    protected boolean remembersCommands() {
        return false;
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        if (entry instanceof DocumentNumberTaken e) {
            last = e.ordinal();
            number = e.number();
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        DocumentNumberTaken e = (DocumentNumberTaken) opening;
        return stream(e.sequence(), e.year());
    }

    @Override
    protected @Nullable String code() {
        return number;
    }
}
