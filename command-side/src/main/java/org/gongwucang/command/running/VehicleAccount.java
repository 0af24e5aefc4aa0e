package org.gongwucang.command.running;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.command.running.RunningState.Kind;
import org.gongwucang.command.running.RunningState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.running.RunningEntry;
import org.gongwucang.events.running.RunningEntryReversed;

/**
 * 单车账: what a vehicle needed and did while in use. Each policy, bill, repair, test, violation and trip is a strand of its own, so
 * that they may be entered late and in any order; what has to fit with the others is held against all that stand. Nobody opens
 * the account: it is there with the vehicle.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class VehicleAccount extends Reversible {

    private String vehicle = "";
    private String code = "";
    private SortedMap<String, Strand<RunningState>> entries = new TreeMap<>();

    /** Stream of the account of a vehicle. */
    public static String stream(String vehicle) {
        return "running:" + vehicle;
    }

    /** What of this kind stands. */
    Stream<RunningState> standing(Kind kind) {
        return entries.values().stream().map(Strand::value).filter(state -> RunningFold.isOf(state, kind));
    }

    /** Every reading of the odometer that stands. */
    List<Reading> readings() {
        return entries.values().stream()
                .flatMap(strand -> strand.value().readings().stream())
                .toList();
    }

    /** @throws org.gongwucang.command.kernel.Refused NOT_FOUND */
    RunningState entry(String id, Kind kind) {
        RunningState known = strandOf(id).value();
        require(RunningFold.isOf(known, kind), "NOT_FOUND", "code", id);
        return known;
    }

    /** @throws org.gongwucang.command.kernel.Refused RUNNING_STATE */
    RunningState requirePhase(String id, Kind kind, Phase needed) {
        RunningState known = entry(id, kind);
        require(
                known.phase() == needed,
                "RUNNING_STATE",
                "code",
                code,
                "entry",
                id,
                "state",
                known.phase(),
                "needed",
                needed);
        return known;
    }

    /** @throws org.gongwucang.command.kernel.Refused DATE_BEFORE_LAST_ENTRY */
    void requireInOrder(String entry, LocalDate day) {
        strandOf(entry).requireInOrder(day);
    }

    /** Says it, when its day is known to be no obstacle. */
    void say(RunningEntry entry) {
        apply(entry);
    }

    private Strand<RunningState> strandOf(String id) {
        return Objects.requireNonNullElseGet(entries.get(id), () -> Strand.from(RunningState.NONE, LocalDate.EPOCH));
    }

    @Override
    protected boolean isPerpetual() {
        return true;
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.copyOf(entries.values());
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        happened(opening, recorded);
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (!(entry instanceof RunningEntry e)) {
            return;
        }
        vehicle = e.about().vehicle();
        code = e.about().code();
        Strand<RunningState> before = strandOf(e.entry());
        entries.put(e.entry(), before.after(RunningFold.after(before.value(), e, recorded.event()), recorded));
        String approval = RunningFold.approvalUsed(e);
        if (approval != null) {
            Strand<RunningState> used = strandOf(approval);
            entries.put(approval, used.after(used.value().withUsedBy(e.entry()), recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        entries.replaceAll((id, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        entries = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return opening instanceof RunningEntry e
                ? stream(e.about().vehicle())
                : stream(((RunningEntryReversed) opening).vehicle());
    }

    @Override
    protected String code() {
        return code;
    }
}
