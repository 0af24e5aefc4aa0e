package org.gongwucang.command.transfer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.TreeSet;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.transfer.LoanDayNoted;
import org.jspecify.annotations.Nullable;

/** 借用日: the orders with loans that are to be looked at on a day. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class LoanDay extends Root {

    private @Nullable String day;

    private TreeSet<String> orders = new TreeSet<>();

    /** @param again even where it is noted already: on the day itself an order may have to be looked at once more */
    void note(LocalDate of, String order, boolean again, LocalDate today) {
        if (again || !orders.contains(order)) {
            apply(new LoanDayNoted(of, order, today));
        }
    }

    /** The order that is noted remembers its command. */
    @Override
    protected boolean remembersCommands() {
        return false;
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        LoanDayNoted noted = (LoanDayNoted) entry;
        day = noted.day().toString();
        orders.add(noted.order());
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return LoanCalendar.stream(((LoanDayNoted) opening).day());
    }

    @Override
    protected @Nullable String code() {
        return day;
    }
}
