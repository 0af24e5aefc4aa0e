package org.gongwucang.command.kernel;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.jspecify.annotations.Nullable;

/**
 * 可冲销: an aggregate whose entries can be taken back. Its state is made of {@link Strand}s. Within a strand the last
 * standing entry goes first; the opening goes when nothing else stands. What {@link #isPerpetual()} is not opened by anybody: its
 * first entry is one like all others.
 */
public abstract class Reversible extends Root {

    private @Nullable Recorded opening;

    /** The strands that there are at present. */
    protected abstract Collection<Strand<?>> strands();

    /** Starts the strands. Never decides, never throws. */
    protected abstract void opened(Entry opening, Recorded recorded);

    /** Takes an entry into the strand it belongs to. Never decides, never throws. */
    protected abstract void happened(Entry entry, Recorded recorded);

    /** Takes an entry back from the strand it belongs to. Never decides, never throws. */
    protected abstract void takenBack(String event);

    /** The opening is taken back: as if nothing had been opened, but for the identifier. */
    protected abstract void voided();

    /** Whether it is there by itself, such as the account of a vehicle, and never becomes void. */
    protected boolean isPerpetual() {
        return false;
    }

    /** Whether the entry is the one that opened it, without which nothing of it stands. */
    final boolean isOpenedBy(Recorded entry) {
        return entry.isOpening() && !isPerpetual();
    }

    /** @throws Refused RECORD_VOID where its opening was taken back */
    @Override
    protected final void requireStanding() {
        require(!exists() || isPerpetual() || opening != null, "RECORD_VOID", "code", String.valueOf(code()));
    }

    @Override
    protected final void evolve(Entry entry, Recorded recorded) {
        if (entry instanceof Reversal reversal) {
            evolveBack(reversal.reversedEvent());
        } else if (isOpenedBy(recorded)) {
            opening = recorded;
            opened(entry, recorded);
        } else {
            happened(entry, recorded);
        }
    }

    private void evolveBack(String event) {
        if (opening != null && opening.event().equals(event)) {
            opening = null;
            voided();
        } else {
            takenBack(event);
        }
    }

    /** The entries that have to go with one of these, newest first; none where it does not stand or is too old. */
    public final List<Recorded> tailOf(Set<String> events, Set<String> acts) {
        Set<Recorded> tail = new HashSet<>();
        boolean grows = true;
        while (grows) {
            grows = opensWith(events, acts, tail);
            for (Strand<?> strand : strands()) {
                grows |= tail.addAll(tailOf(strand, events, acts, tail));
            }
        }
        return tail.stream()
                .sorted(Comparator.comparingLong(Recorded::sequence).reversed())
                .toList();
    }

    /** The opening takes everything with it. */
    private boolean opensWith(Set<String> events, Set<String> acts, Set<Recorded> tail) {
        if (opening == null || !isMeant(opening, events, acts, tail) || !tail.add(opening)) {
            return false;
        }
        strands().forEach(strand -> tail.addAll(entries(strand)));
        return true;
    }

    private static List<Recorded> tailOf(Strand<?> strand, Set<String> events, Set<String> acts, Set<Recorded> tail) {
        List<Recorded> entries = entries(strand);
        for (int i = 0; i < entries.size(); i++) {
            if (isMeant(entries.get(i), events, acts, tail)) {
                return entries.subList(i, entries.size());
            }
        }
        return List.of();
    }

    /** What was entered in one act is taken back in one. */
    private static boolean isMeant(Recorded entry, Set<String> events, Set<String> acts, Set<Recorded> tail) {
        return events.contains(entry.event())
                || entry.act() != null
                        && (acts.contains(entry.act())
                                || tail.stream().anyMatch(other -> entry.act().equals(other.act())));
    }

    private static List<Recorded> entries(Strand<?> strand) {
        List<Recorded> entries = new ArrayList<>();
        strand.steps().forEach(step -> entries.add(step.entry()));
        return entries;
    }

    /** Takes back what {@link #tailOf} gave, newest first. */
    public final void takeBack(List<Recorded> tail, Function<Recorded, ? extends Reversal> reversal) {
        tail.forEach(entry -> apply(reversal.apply(entry)));
    }
}
