package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.jspecify.annotations.Nullable;

/**
 * 台账: declares, in its constructor, which entries it folds, into which rows, under which keys, and how the rows are
 * asked for. A fold is pure: it sees the row, the entry and its fact, no clock and no look-up, and gives the next row.
 * Reversals are nobody's business but the engine's.
 *
 * <p>A row is fed by one stream. The number is part of the name of what is stored: a changed fold is the next number,
 * filled beside the old one.
 *
 * @param <R> the row, a public record
 */
public abstract class Ledger<R> {

    private final String name;
    private final int number;
    private final Class<R> rowType;
    private final Map<Class<?>, List<Step<R>>> steps = new HashMap<>();
    private final Set<Class<?>> ignored = new HashSet<>();
    private final Map<String, Predicate<R>> views = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<List<String>> indexes = new ArrayList<>();
    private Predicate<R> absent = row -> false;
    private LedgerIndexes.@Nullable Pages pages;
    private @Nullable Totals<R> totals;
    private @Nullable String journalDay;

    protected Ledger(String name, int number, Class<R> rowType) {
        this.name = name;
        this.number = number;
        this.rowType = rowType;
    }

    /** Starts the declaration of what an entry does; the same entry may be declared for several rows. */
    protected final <E extends Entry> On<E, R> on(Class<E> entry) {
        return new On<>(entry, this);
    }

    /** Entries of the same streams that this ledger leaves out on purpose. */
    @SafeVarargs
    protected final void ignores(Class<? extends Entry>... entries) {
        ignored.addAll(List.of(entries));
    }

    /** A named part of the rows. */
    protected final void view(String view, Predicate<R> part) {
        views.put(view, part);
    }

    /** Columns that hold names: found by any two characters within them, sorted by pinyin. */
    protected final void text(String... columns) {
        texts.addAll(List.of(columns));
    }

    /** Columns by which pages are filtered and then sorted. */
    protected final void index(String... columns) {
        indexes.add(List.of(columns));
    }

    /** Every field by which its pages can be sorted. */
    protected final void index(OrderFields fields) {
        indexes.addAll(fields.all());
    }

    /**
     * For a ledger that may have a million rows.
     *
     * @param order of its pages when nothing is said
     * @param filters columns by which is often filtered then
     */
    protected final void pages(String order, String... filters) {
        pages = new LedgerIndexes.Pages(order, List.of(filters));
    }

    /** For a journal, whose rows are entries, of which those that were taken back are asked for, too. */
    protected final void journal(String day) {
        journalDay = day;
    }

    /**
     * For a ledger that may have a million rows: keeps sums ready.
     *
     * @param holder column that says whose row it is, and the same of a row
     * @param by columns with few values, by which is summed up or filtered
     * @param sums number columns, and how many decimal places they have at most
     */
    protected final void totals(
            String holder, Function<R, String> holderOf, List<String> by, Map<String, Integer> sums) {
        totals = new Totals<>(
                holder,
                holderOf,
                by,
                sums.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(sum -> new Totals.Sum(sum.getKey(), sum.getValue()))
                        .toList());
    }

    /** Rows that are there no more, such as a place from which all of a lot was carried away. */
    protected final void absentWhen(Predicate<R> gone) {
        absent = gone;
    }

    void add(Class<?> entry, Step<R> step) {
        steps.computeIfAbsent(entry, any -> new ArrayList<>()).add(step);
    }

    List<Step<R>> stepsFor(Entry entry) {
        return steps.getOrDefault(entry.getClass(), List.of()).stream()
                .filter(step -> step.when().test(entry))
                .toList();
    }

    /** Entries that are folded or left out on purpose. */
    public final Set<Class<?>> declared() {
        Set<Class<?>> all = new HashSet<>(steps.keySet());
        all.addAll(ignored);
        return all;
    }

    /** Whether an entry of this kind can change rows: one that is folded, or the reversal of any. */
    final boolean concerns(Class<?> entry) {
        return Reversal.class.isAssignableFrom(entry) || folds(entry);
    }

    /** Whether the ledger folds entries of this kind. */
    public final boolean folds(Class<?> entry) {
        return steps.containsKey(entry);
    }

    public final String name() {
        return name;
    }

    public final int number() {
        return number;
    }

    /** What it is called when the number matters. */
    public final String numbered() {
        return name + "@" + number;
    }

    final Class<R> rowType() {
        return rowType;
    }

    public final Set<String> views() {
        return Set.copyOf(views.keySet());
    }

    final List<String> texts() {
        return texts;
    }

    final List<List<String>> indexes() {
        return indexes;
    }

    final boolean isIndexed(String column) {
        return indexes.contains(List.of(column));
    }

    final LedgerIndexes.@Nullable Pages pages() {
        return pages;
    }

    final @Nullable String journalDay() {
        return journalDay;
    }

    final @Nullable Totals<R> totals() {
        return totals;
    }

    final boolean isAbsent(R row) {
        return absent.test(row);
    }

    /** What one entry does to one row. */
    record Step<R>(
            Predicate<Entry> when,
            Function<Said, String> key,
            @Nullable Function<Entry, String> source,
            Change<R> change) {}

    /** The next row, from the row before (if there is one), the row it comes from (if one is named), entry and fact. */
    interface Change<R> {
        R next(@Nullable R before, @Nullable R source, Entry entry, Fact fact);
    }
}
