package org.gongwucang.query.task;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.events.Entry;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 待办台账 (L24): what waits for whom, since when, and what waited before. */
@Component
public final class TaskLedger extends Ledger<TaskRow> {

    private final Set<Class<?>> changing = new HashSet<>();
    private final Map<Class<?>, Runnable> reading = new LinkedHashMap<>();

    public TaskLedger() {
        super("task", 2, TaskRow.class);
        new OrderTasks(this).declare();
        new OrderLineTasks(this).declare();
        new IntakeTasks(this).declare();
        new DisposalTasks(this).declare();
        new DisposalExecutionTasks(this).declare();
        new StockTakeTasks(this).declare();
        new BodyTasks(this).declare();
        new ReassignmentTasks(this).declare();
        new VehiclePurchaseTasks(this).declare();
        new VehicleTasks(this).declare();
        new VehicleEndTasks(this).declare();
        new SpaceReallocationTasks(this).declare();
        new SecondOfficeTasks(this).declare();
        new RunningTasks(this).declare();
        new TripTasks(this).declare();
        new InspectionTasks(this).declare();
        new WorksTasks(this).declare();
        new LeaseTasks(this).declare();
        new FindingTasks(this).declare();
        new ThingTasks(this).declare();
        reading.keySet().removeAll(changing);
        reading.values().forEach(Runnable::run);
        absentWhen(row -> row.sinceAt() == null);
        index("open", "since");
        index("open", "dueBy");
        index("open", "number");
        index("open", "kind");
        index("audience");
        index("id");
    }

    /** Starts the declaration of what an entry does. */
    <E extends Entry> On<E, TaskRow> entry(Class<E> entry) {
        return on(entry);
    }

    /** The entry changes the row of a document. */
    <E extends Entry> On<E, TaskRow> document(Class<E> entry, Function<E, String> key) {
        changing.add(entry);
        return on(entry).key(key);
    }

    /**
     * The entry has tasks told from the row of a document. It counts as one about the document, too, even where it changes
     * nothing there: what is entered late about either is then folded in the order of days.
     */
    <E extends Entry> void reads(Class<E> entry, Function<E, String> key) {
        reading.putIfAbsent(entry, () -> on(entry).key(key).fold((row, e, fact) -> row));
    }

    @SuppressWarnings("unchecked")
    void leavesOut(List<? extends Class<? extends Entry>> entries) {
        ignores(entries.toArray(new Class[0]));
    }
}
