package org.gongwucang.command.disposal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.disposal.DisposalState.Phase;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.disposal.DisposalLineEntry;
import org.gongwucang.events.disposal.DisposalProceedsRecorded;
import org.gongwucang.events.disposal.PursuitEntry;

/**
 * 处置案: things that a unit, or the warehouse, wants to be rid of, from the draft to the money. The case, each line, its
 * proceeds and each claim are strands; what is said of the case as a whole is a step of every line and of the proceeds, too,
 * so that none of it can be taken back from under them. Claims are pursued long after the case is closed, on their own days.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class DisposalCase extends Reversible {

    /** As many as can be taken in one act. */
    static final int MOST_LINES = 200;

    private Strand<DisposalState> book = Strand.from(DisposalState.NONE, LocalDate.EPOCH);
    private Strand<BigDecimal> proceeds = Strand.from(BigDecimal.ZERO, LocalDate.EPOCH);
    private SortedMap<Integer, Strand<DisposalLineState>> lines = new TreeMap<>();
    private SortedMap<Integer, Strand<Pursuit>> pursuits = new TreeMap<>();

    DisposalState state() {
        return book.value();
    }

    /** Yuan that went to the treasury. */
    BigDecimal proceeds() {
        return proceeds.value();
    }

    /** How far it is; once it is approved its lines say it. */
    Phase phase() {
        Phase told = state().phase();
        if (told != Phase.APPROVED) {
            return told;
        }
        Collection<DisposalLineState> all = lines().values();
        long executed = all.stream()
                .filter(line -> line.phase() == DisposalLineState.Phase.EXECUTED)
                .count();
        if (executed == 0) {
            return told;
        }
        return executed == all.size() ? Phase.EXECUTED : Phase.EXECUTING;
    }

    /** Lines that were drafted and not withdrawn, by number. */
    Map<Integer, DisposalLineState> lines() {
        Map<Integer, DisposalLineState> standing = new TreeMap<>();
        lines.forEach((line, strand) -> {
            DisposalLineState.Phase phase = strand.value().phase();
            if (phase != DisposalLineState.Phase.NONE && phase != DisposalLineState.Phase.WITHDRAWN) {
                standing.put(line, strand.value());
            }
        });
        return standing;
    }

    DisposalLineState line(int line) {
        DisposalLineState known = lines().get(line);
        require(known != null, "DISPOSAL_LINE_UNKNOWN", "number", state().number(), "line", line);
        return Objects.requireNonNull(known);
    }

    int nextLine() {
        return lines.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    Pursuit pursuit(int line) {
        Strand<Pursuit> known = pursuits.get(line);
        return known == null ? Pursuit.NONE : known.value();
    }

    void requirePhase(Phase needed, Phase... others) {
        Phase phase = phase();
        require(
                phase == needed || Set.of(others).contains(phase),
                "DISPOSAL_STATE",
                "number",
                state().number(),
                "state",
                phase,
                "needed",
                needed);
    }

    void open(DisposalDrafted drafted) {
        apply(drafted);
    }

    /** Says something of the case, of a line, of the proceeds or of a claim. */
    void say(DisposalEntry entry) {
        requireInOrder(entry);
        apply(entry);
    }

    /** What is said of the case as a whole, and cites files, is made when its day is known to be no obstacle. */
    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
        proceeds.requireInOrder(day);
        lines.values().forEach(line -> line.requireInOrder(day));
    }

    /** The same of one line. */
    void requireInOrder(int line, LocalDate day) {
        lineAt(line).requireInOrder(day);
    }

    private void requireInOrder(DisposalEntry entry) {
        LocalDate day = entry.occurredOn();
        if (entry instanceof DisposalLineEntry e) {
            lineAt(e.line()).requireInOrder(day);
        } else if (entry instanceof PursuitEntry e) {
            pursuitAt(e.line()).requireInOrder(day);
        } else if (entry instanceof DisposalProceedsRecorded) {
            proceeds.requireInOrder(day);
        } else {
            requireInOrder(day);
        }
    }

    private Strand<DisposalLineState> lineAt(int line) {
        return Objects.requireNonNullElseGet(lines.get(line), () -> Strand.from(DisposalLineState.NONE, book.since()));
    }

    private Strand<Pursuit> pursuitAt(int line) {
        return Objects.requireNonNullElseGet(pursuits.get(line), () -> Strand.from(Pursuit.NONE, LocalDate.EPOCH));
    }

    @Override
    protected Collection<Strand<?>> strands() {
        List<Strand<?>> all = new ArrayList<>(List.of(book, proceeds));
        all.addAll(lines.values());
        all.addAll(pursuits.values());
        return all;
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(DisposalState.of((DisposalDrafted) opening), recorded.day());
        proceeds = Strand.from(BigDecimal.ZERO, recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof DisposalLineEntry e) {
            Strand<DisposalLineState> before = lineAt(e.line());
            lines.put(e.line(), before.after(before.value().after(e), recorded));
        } else if (entry instanceof PursuitEntry e) {
            Strand<Pursuit> before = pursuitAt(e.line());
            pursuits.put(e.line(), before.after(before.value().after(e), recorded));
        } else if (entry instanceof DisposalProceedsRecorded e) {
            proceeds = proceeds.after(proceeds().add(e.amount()), recorded);
        } else {
            book = book.after(state().after(entry, recorded.event()), recorded);
            proceeds = proceeds.after(proceeds(), recorded);
            lines.replaceAll((line, strand) -> strand.after(strand.value(), recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
        proceeds = proceeds.without(event);
        lines.replaceAll((line, strand) -> strand.without(event));
        pursuits.replaceAll((line, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        book = Strand.from(state().voided(), LocalDate.EPOCH);
        proceeds = Strand.from(BigDecimal.ZERO, LocalDate.EPOCH);
        lines = new TreeMap<>();
        pursuits = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((DisposalDrafted) opening).disposal();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
