package org.gongwucang.command.reassignment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.command.reassignment.ReassignmentState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.reassignment.ReassignmentDrafted;
import org.gongwucang.events.reassignment.ReassignmentEntry;
import org.gongwucang.events.reassignment.ReassignmentLineEntry;

/**
 * 划转单: things in use that are to go over from one unit to another, from the draft to the last approval, which moves them. The
 * act and each line are strands; what is said of the act as a whole is a step of every line, too, so that none of it can be
 * taken back from under a line. Handlers beside it decide.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class Reassignment extends Reversible {

    /** As many as can go over in one act. */
    static final int MOST_LINES = 200;

    private Strand<ReassignmentState> book = Strand.from(ReassignmentState.NONE, LocalDate.EPOCH);
    private SortedMap<Integer, Strand<ReassignmentLineState>> lines = new TreeMap<>();

    ReassignmentState state() {
        return book.value();
    }

    /** Lines that were drafted and not withdrawn, by number. */
    SortedMap<Integer, ReassignmentLineState> lines() {
        SortedMap<Integer, ReassignmentLineState> standing = new TreeMap<>();
        lines.forEach((line, strand) -> {
            ReassignmentLineState.Phase phase = strand.value().phase();
            if (phase != ReassignmentLineState.Phase.NONE && phase != ReassignmentLineState.Phase.WITHDRAWN) {
                standing.put(line, strand.value());
            }
        });
        return standing;
    }

    ReassignmentLineState line(int line) {
        ReassignmentLineState known = lines().get(line);
        require(known != null, "REASSIGNMENT_LINE_UNKNOWN", "number", state().number(), "line", line);
        return Objects.requireNonNull(known);
    }

    int nextLine() {
        return lines.isEmpty() ? 1 : lines.lastKey() + 1;
    }

    void requirePhase(Phase needed, Phase... others) {
        Phase phase = state().phase();
        require(
                phase == needed || Set.of(others).contains(phase),
                "REASSIGNMENT_STATE",
                "number",
                state().number(),
                "state",
                phase,
                "needed",
                needed);
    }

    void open(ReassignmentDrafted drafted) {
        apply(drafted);
    }

    /** Says something of the act, or of a line. */
    void say(ReassignmentEntry entry) {
        if (entry instanceof ReassignmentLineEntry e) {
            lineAt(e.line()).requireInOrder(entry.occurredOn());
        } else {
            requireInOrder(entry.occurredOn());
        }
        apply(entry);
    }

    /** What is said of the act as a whole, and cites files, is made when its day is known to be no obstacle. */
    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
        lines.values().forEach(line -> line.requireInOrder(day));
    }

    private Strand<ReassignmentLineState> lineAt(int line) {
        return Objects.requireNonNullElseGet(
                lines.get(line), () -> Strand.from(ReassignmentLineState.NONE, book.since()));
    }

    @Override
    protected Collection<Strand<?>> strands() {
        List<Strand<?>> all = new ArrayList<>(List.of(book));
        all.addAll(lines.values());
        return all;
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(ReassignmentState.of((ReassignmentDrafted) opening), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof ReassignmentLineEntry e) {
            Strand<ReassignmentLineState> before = lineAt(e.line());
            lines.put(e.line(), before.after(before.value().after(e), recorded));
        } else {
            book = book.after(state().after(entry, recorded.event()), recorded);
            lines.replaceAll((line, strand) -> strand.after(strand.value(), recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
        lines.replaceAll((line, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        book = Strand.from(state().voided(), LocalDate.EPOCH);
        lines = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((ReassignmentDrafted) opening).reassignment();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
