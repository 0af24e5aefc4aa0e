package org.gongwucang.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.intake.IntakeBatchState.Phase;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeEntry;
import org.gongwucang.events.intake.IntakeItem;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.intake.IntakeLineEntry;

/**
 * 入仓批次: goods that a unit surrenders, from their draft to the receipt. The batch and each of its lines are strands; what
 * is said of the batch as a whole is a step of every line, too, so that none of it can be taken back from under a line. Its
 * decisions are in {@link IntakeDecisions} and {@link IntakeReceiving}.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class IntakeBatch extends Reversible {

    /** As many as can be taken in one act. */
    static final int MOST_LINES = 200;

    private Strand<IntakeBatchState> batch = Strand.from(IntakeBatchState.NONE, LocalDate.EPOCH);
    private SortedMap<Integer, Strand<IntakeLineState>> lines = new TreeMap<>();

    IntakeBatchState state() {
        return batch.value();
    }

    /** Lines that were drafted and not withdrawn, by number. */
    Map<Integer, IntakeLineState> lines() {
        Map<Integer, IntakeLineState> standing = new TreeMap<>();
        lines.forEach((line, strand) -> {
            IntakeLineState.Phase phase = strand.value().phase();
            if (phase != IntakeLineState.Phase.NONE && phase != IntakeLineState.Phase.WITHDRAWN) {
                standing.put(line, strand.value());
            }
        });
        return standing;
    }

    IntakeLineState line(int line) {
        IntakeLineState known = lines().get(line);
        require(known != null, "INTAKE_LINE_UNKNOWN", "number", state().number(), "line", line);
        return Objects.requireNonNull(known);
    }

    void requirePhase(Phase needed) {
        require(
                state().phase() == needed,
                "INTAKE_BATCH_STATE",
                "number",
                state().number(),
                "state",
                state().phase(),
                "needed",
                needed);
    }

    /** Says something of the batch as a whole. */
    void say(IntakeEntry entry) {
        batch.requireInOrder(entry.occurredOn());
        lines.values().forEach(line -> line.requireInOrder(entry.occurredOn()));
        apply(entry);
    }

    /** Says something of one line. */
    void say(IntakeLineEntry entry) {
        strandOf(entry.line()).requireInOrder(entry.occurredOn());
        apply(entry);
    }

    void open(IntakeBatchDrafted drafted) {
        apply(drafted);
    }

    void add(List<IntakeItem> items, LocalDate day) {
        int next = lines.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        require(
                lines().size() + items.size() <= MOST_LINES,
                "INTAKE_LINES_FULL",
                "lines",
                lines().size() + items.size(),
                "most",
                MOST_LINES);
        for (IntakeItem item : items) {
            say(new IntakeLineDrafted(id(), next++, item, day));
        }
    }

    private Strand<IntakeLineState> strandOf(int line) {
        return Objects.requireNonNullElseGet(lines.get(line), () -> Strand.from(IntakeLineState.NONE, batch.since()));
    }

    @Override
    protected Collection<Strand<?>> strands() {
        List<Strand<?>> all = new ArrayList<>(List.of(batch));
        all.addAll(lines.values());
        return all;
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        batch = Strand.from(IntakeBatchState.of((IntakeBatchDrafted) opening), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof IntakeLineEntry e) {
            Strand<IntakeLineState> before = strandOf(e.line());
            lines.put(e.line(), before.after(before.value().after(e.line(), e), recorded));
        } else {
            batch = batch.after(state().after(entry, recorded.event()), recorded);
            lines.replaceAll((line, strand) -> strand.after(strand.value().after(line, entry), recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        batch = batch.without(event);
        lines.replaceAll((line, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        batch = Strand.from(state().voided(), LocalDate.EPOCH);
        lines = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((IntakeBatchDrafted) opening).batch();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
