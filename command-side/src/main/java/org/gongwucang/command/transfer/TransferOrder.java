package org.gongwucang.command.transfer;

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
import org.gongwucang.command.transfer.TransferOrderState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.transfer.GatePassEntry;
import org.gongwucang.events.transfer.LoanNoticeEntry;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferEntry;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineEntry;

/**
 * 出仓单: what a unit asks the warehouse for, from the draft until nothing of it is open. The order, each line and each gate
 * pass are strands; what is said of the order as a whole is a step of every line, too, so that none of it can be taken back
 * from under a line. Handlers beside it decide.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class TransferOrder extends Reversible {

    /** As many as can be reserved or issued in one act. */
    static final int MOST_LINES = 200;

    private Strand<TransferOrderState> order = Strand.from(TransferOrderState.NONE, LocalDate.EPOCH);
    private SortedMap<Integer, Strand<TransferLineState>> lines = new TreeMap<>();
    private SortedMap<String, Strand<GatePass>> passes = new TreeMap<>();
    private SortedMap<Integer, Strand<LoanNotices>> notices = new TreeMap<>();
    private transient List<TransferEntry> told = new ArrayList<>();

    TransferOrderState state() {
        return order.value();
    }

    /** Drafted or approved and not withdrawn, by number. */
    SortedMap<Integer, TransferLineState> lines() {
        SortedMap<Integer, TransferLineState> standing = new TreeMap<>();
        lines.forEach((line, strand) -> {
            TransferLineState.Phase phase = strand.value().phase();
            if (phase != TransferLineState.Phase.NONE && phase != TransferLineState.Phase.WITHDRAWN) {
                standing.put(line, strand.value());
            }
        });
        return standing;
    }

    TransferLineState line(int line) {
        TransferLineState known = lines().get(line);
        require(known != null, "TRANSFER_LINE_UNKNOWN", "number", state().number(), "line", line);
        return Objects.requireNonNull(known);
    }

    /** The line, which has to be there in this phase. */
    TransferLineState line(int line, TransferLineState.Phase needed) {
        TransferLineState known = line(line);
        require(
                known.phase() == needed,
                "TRANSFER_LINE_STATE",
                "number",
                state().number(),
                "line",
                line,
                "state",
                known.phase(),
                "needed",
                needed);
        return known;
    }

    GatePass pass(String gatePass) {
        Strand<GatePass> known = passes.get(gatePass);
        require(known != null && known.value().issued(), "GATE_PASS_UNKNOWN", "gatePass", gatePass);
        return Objects.requireNonNull(known).value();
    }

    void requirePhase(Phase needed) {
        require(
                state().phase() == needed,
                "TRANSFER_ORDER_STATE",
                "number",
                state().number(),
                "state",
                state().phase(),
                "needed",
                needed);
    }

    /** What the house recorded of the loan as days went by. */
    LoanNotices notices(int line) {
        return noticesOf(line).value();
    }

    private Strand<LoanNotices> noticesOf(int line) {
        return Objects.requireNonNullElseGet(notices.get(line), () -> Strand.from(LoanNotices.NONE, LocalDate.EPOCH));
    }

    int nextLine() {
        return lines.isEmpty() ? 1 : lines.lastKey() + 1;
    }

    /** Says something of the order, of one of its lines or of a gate pass. */
    void say(TransferEntry entry) {
        if (entry instanceof TransferLineEntry e) {
            requireInOrder(e.line(), entry.occurredOn());
        } else if (entry instanceof GatePassEntry e) {
            strandOf(e.gatePass()).requireInOrder(entry.occurredOn());
        } else if (entry instanceof LoanNoticeEntry e) {
            noticesOf(e.line()).requireInOrder(entry.occurredOn());
        } else {
            requireInOrder(entry.occurredOn());
        }
        apply(entry);
        told.add(entry);
    }

    /** The order as a whole may be spoken of on the day. */
    void requireInOrder(LocalDate day) {
        order.requireInOrder(day);
        lines.values().forEach(line -> line.requireInOrder(day));
    }

    /** The line may be spoken of on the day. */
    void requireInOrder(int line, LocalDate day) {
        strandOf(line).requireInOrder(day);
    }

    void open(TransferDrafted drafted) {
        apply(drafted);
        told.add(drafted);
    }

    /** What was said of it since this was asked last, by whoever acts now. */
    List<TransferEntry> told() {
        List<TransferEntry> since = List.copyOf(told);
        told.clear();
        return since;
    }

    void add(List<TransferItem> items, LocalDate day) {
        int all = lines().size() + items.size();
        require(all <= MOST_LINES, "TRANSFER_LINES_FULL", "lines", all, "most", MOST_LINES);
        int next = nextLine();
        TransferOrderState s = state();
        for (TransferItem item : items) {
            say(new TransferLineDrafted(id(), next++, s.number(), s.unit(), s.purpose(), item, day));
        }
    }

    private Strand<TransferLineState> strandOf(int line) {
        return Objects.requireNonNullElseGet(lines.get(line), () -> Strand.from(TransferLineState.NONE, order.since()));
    }

    private Strand<GatePass> strandOf(String gatePass) {
        return Objects.requireNonNullElseGet(passes.get(gatePass), () -> Strand.from(GatePass.NONE, order.since()));
    }

    @Override
    protected Collection<Strand<?>> strands() {
        List<Strand<?>> all = new ArrayList<>(List.of(order));
        all.addAll(lines.values());
        all.addAll(passes.values());
        all.addAll(notices.values());
        return all;
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        order = Strand.from(TransferOrderState.of((TransferDrafted) opening), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        String event = recorded.event();
        if (entry instanceof TransferLineEntry e) {
            Strand<TransferLineState> before = strandOf(e.line());
            lines.put(e.line(), before.after(before.value().after(e, event), recorded));
        } else if (entry instanceof GatePassEntry e) {
            Strand<GatePass> before = strandOf(e.gatePass());
            passes.put(e.gatePass(), before.after(before.value().after(e, event), recorded));
        } else if (entry instanceof LoanNoticeEntry e) {
            Strand<LoanNotices> before = noticesOf(e.line());
            notices.put(e.line(), before.after(before.value().after(e, event), recorded));
        } else {
            order = order.after(state().after(entry, event), recorded);
            lines.replaceAll((line, strand) -> strand.after(strand.value(), recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        order = order.without(event);
        lines.replaceAll((line, strand) -> strand.without(event));
        passes.replaceAll((pass, strand) -> strand.without(event));
        notices.replaceAll((line, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        order = Strand.from(state().voided(), LocalDate.EPOCH);
        lines = new TreeMap<>();
        passes = new TreeMap<>();
        notices = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((TransferDrafted) opening).order();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
