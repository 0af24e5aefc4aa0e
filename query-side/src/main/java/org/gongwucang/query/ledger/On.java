package org.gongwucang.query.ledger;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongwucang.events.Entry;
import org.jspecify.annotations.Nullable;

/**
 * 折叠声明: what one kind of entry does to one row.
 *
 * @param <E> the kind of entry
 * @param <R> the row
 */
public final class On<E extends Entry, R> {

    private final Class<E> type;
    private final Ledger<R> ledger;
    private Predicate<Entry> when = entry -> true;
    private @Nullable Function<Said, String> key;

    On(Class<E> type, Ledger<R> ledger) {
        this.type = type;
        this.ledger = ledger;
    }

    public On<E, R> key(Function<E, String> keyOf) {
        key = said -> keyOf.apply(type.cast(said.entry()));
        return this;
    }

    /** The row is the entry itself, as in a journal; the part tells several rows of one entry apart. */
    public On<E, R> perEntry(String part) {
        key = said -> said.fact().eventId() + "|" + part;
        return this;
    }

    /** Only such entries are meant. */
    public On<E, R> when(Predicate<E> condition) {
        when = entry -> condition.test(type.cast(entry));
        return this;
    }

    /** The entry opens the row. */
    public void opens(Opening<E, R> opening) {
        add(null, (before, source, entry, fact) -> opening.open(type.cast(entry), fact));
    }

    /** The entry changes the row, which is there. */
    public void fold(Folding<E, R> folding) {
        add(
                null,
                (before, source, entry, fact) ->
                        folding.fold(Objects.requireNonNull(before, "no row to fold into"), type.cast(entry), fact));
    }

    /** The entry changes the row, or opens it where it is not there yet. */
    public void foldOrOpen(Coming<E, R> coming) {
        add(null, (before, source, entry, fact) -> coming.fold(before, type.cast(entry), fact));
    }

    /** The entry brings something from another row of the same stream; the row itself may not be there yet. */
    public void foldFrom(Function<E, String> source, Arriving<E, R> arriving) {
        add(
                entry -> source.apply(type.cast(entry)),
                (before, from, entry, fact) -> arriving.fold(
                        before, Objects.requireNonNull(from, "no row to come from"), type.cast(entry), fact));
    }

    private void add(@Nullable Function<Entry, String> source, Ledger.Change<R> change) {
        ledger.add(type, new Ledger.Step<>(when, Objects.requireNonNull(key, "name the key first"), source, change));
    }

    /** From an entry to the first row. */
    public interface Opening<E, R> {
        R open(E entry, Fact fact);
    }

    /** From a row to the next. */
    public interface Folding<E, R> {
        R fold(R row, E entry, Fact fact);
    }

    /** From a row, where there is one, to the next. */
    public interface Coming<E, R> {
        R fold(@Nullable R row, E entry, Fact fact);
    }

    /** From the row something comes from, and the row where it arrives, to the next of the latter. */
    public interface Arriving<E, R> {
        R fold(@Nullable R row, R source, E entry, Fact fact);
    }
}
