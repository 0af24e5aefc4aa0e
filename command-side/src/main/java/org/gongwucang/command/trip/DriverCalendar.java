package org.gongwucang.command.trip;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.command.running.Spell;
import org.gongwucang.events.Entry;
import org.gongwucang.events.trip.DriverEngaged;
import org.gongwucang.events.trip.DriverEntry;
import org.gongwucang.events.trip.DriverReleased;
import org.jspecify.annotations.Nullable;

/** 驾驶员日历: the trips of a driver, each a strand. Whether a driver is free is decided here, however many are dispatched at once. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class DriverCalendar extends Reversible {

    private String staff = "";
    private SortedMap<String, Strand<Engagement>> trips = new TreeMap<>();

    /**
     * 出车安排.
     *
     * @param spell null where the trip is not made
     */
    record Engagement(@Nullable Spell spell) {
        static final Engagement NONE = new Engagement(null);
    }

    static String stream(String staff) {
        return "driver:" + staff;
    }

    /** @throws org.gongwucang.command.kernel.Refused DRIVER_ENGAGED with the other trip */
    void engage(DriverEngaged e) {
        for (Strand<Engagement> other : trips.values()) {
            Spell spell = other.value().spell();
            require(
                    spell == null || !spell.overlaps(e.from(), e.until()),
                    "DRIVER_ENGAGED",
                    "staff",
                    e.staff(),
                    "number",
                    spell == null ? "" : spell.number(),
                    "from",
                    spell == null ? "" : spell.from(),
                    "until",
                    spell == null ? "" : spell.until());
        }
        apply(e);
    }

    void release(DriverReleased e) {
        apply(e);
    }

    private Strand<Engagement> strandOf(String trip) {
        return Objects.requireNonNullElseGet(trips.get(trip), () -> Strand.from(Engagement.NONE, LocalDate.EPOCH));
    }

    @Override
    protected boolean isPerpetual() {
        return true;
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.copyOf(trips.values());
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        happened(opening, recorded);
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof DriverEngaged e) {
            staff = e.staff();
            Engagement next = new Engagement(new Spell(e.number(), e.from(), e.until()));
            trips.put(e.trip(), strandOf(e.trip()).after(next, recorded));
        } else if (entry instanceof DriverReleased e) {
            Strand<Engagement> before = strandOf(e.trip());
            Spell planned = before.value().spell();
            Engagement next = planned == null || e.until() == null
                    ? Engagement.NONE
                    : new Engagement(new Spell(planned.number(), planned.from(), e.until()));
            trips.put(e.trip(), before.after(next, recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        trips.replaceAll((id, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        trips = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return stream(((DriverEntry) opening).staff());
    }

    @Override
    protected String code() {
        return staff;
    }
}
