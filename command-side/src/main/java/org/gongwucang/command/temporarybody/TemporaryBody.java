package org.gongwucang.command.temporarybody;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.gongwucang.command.temporarybody.TemporaryBodyState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.temporarybody.KitLineEntry;
import org.gongwucang.events.temporarybody.TemporaryBodyClosed;
import org.gongwucang.events.temporarybody.TemporaryBodyEntry;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;

/**
 * 临时机构: a body that lasts for a while, and what it has on loan. The body and each line are strands: what is borrowed
 * before its planned end is changed may be entered after. That it was closed is a step of every line, so that nothing of
 * a nil balance can be taken back from under it. Its decisions are in {@link BodyDecisions} and {@link BodyEndings}; of its
 * lines it is told by orders, in the unit of work in which these happen, through {@link BodyKits}.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class TemporaryBody extends Reversible {

    private Strand<TemporaryBodyState> body = Strand.from(TemporaryBodyState.NONE, LocalDate.EPOCH);
    private SortedMap<String, Strand<KitLineState>> kit = new TreeMap<>();

    TemporaryBodyState state() {
        return body.value();
    }

    /** Lines of which something was issued, by order and line. */
    List<KitLineState> kit() {
        return kit.values().stream()
                .map(Strand::value)
                .filter(line -> line.allocated() > 0)
                .toList();
    }

    KitLineState line(String order, int line) {
        return strandOf(key(order, line)).value();
    }

    /** Lines of which something is out or was not looked at yet. */
    List<KitLineState> open() {
        return kit().stream().filter(line -> line.open() > 0).toList();
    }

    void requirePhase(Phase needed) {
        require(
                state().phase() == needed,
                "BODY_STATE",
                "body",
                state().unit(),
                "state",
                state().phase(),
                "needed",
                needed);
    }

    /** It may ask for something, and get it. */
    void requireOpen() {
        require(
                state().phase() == Phase.ESTABLISHED,
                "BODY_NOT_OPEN",
                "body",
                state().unit(),
                "state",
                state().phase());
    }

    /** Says something of the body or of one of its lines. */
    void say(TemporaryBodyEntry entry) {
        if (entry instanceof KitLineEntry e) {
            strandOf(key(e.order(), e.line())).requireInOrder(entry.occurredOn());
        } else {
            body.requireInOrder(entry.occurredOn());
        }
        if (entry instanceof TemporaryBodyClosed) {
            kit.values().forEach(line -> line.requireInOrder(entry.occurredOn()));
        }
        apply(entry);
    }

    /** Proposed for the first time, or again. */
    void propose(TemporaryBodyProposed proposed) {
        if (exists()) {
            requirePhase(Phase.REJECTED);
            body.requireInOrder(proposed.occurredOn());
        }
        apply(proposed);
    }

    private Strand<KitLineState> strandOf(String key) {
        return Objects.requireNonNullElseGet(kit.get(key), () -> Strand.from(KitLineState.NONE, LocalDate.EPOCH));
    }

    private static String key(String order, int line) {
        return order + "/" + line;
    }

    @Override
    protected Collection<Strand<?>> strands() {
        List<Strand<?>> all = new ArrayList<>(List.of(body));
        all.addAll(kit.values());
        return all;
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        body = Strand.from(TemporaryBodyState.of((TemporaryBodyProposed) opening, recorded.event()), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof KitLineEntry e) {
            String key = key(e.order(), e.line());
            Strand<KitLineState> before = strandOf(key);
            kit.put(key, before.after(before.value().after(e), recorded));
            return;
        }
        body = body.after(state().after(entry, recorded.event()), recorded);
        if (entry instanceof TemporaryBodyClosed) {
            kit.replaceAll((key, strand) -> strand.after(strand.value(), recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        body = body.without(event);
        kit.replaceAll((key, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        body = Strand.from(TemporaryBodyState.NONE.withUnit(state().unit()), LocalDate.EPOCH);
        kit = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return Bodies.stream(((TemporaryBodyProposed) opening).body());
    }

    @Override
    protected String code() {
        return state().unit();
    }
}
