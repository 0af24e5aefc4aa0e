package org.gongwucang.query.ledger;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.gongwucang.graphql.limit.Turn;
import org.gongwucang.query.ledger.Page.Line;
import org.jspecify.annotations.Nullable;

/**
 * 查账: one ledger as questions see it. Today's questions read the live rows; those about another day or about what was
 * known read the rectangles. A question without an instant is asked at the ledger's horizon, so that a batch that is
 * half written is not seen.
 *
 * @param <R> the row
 */
public final class LedgerReader<R> {

    private static final int KEYS_PER_FIND = 500;
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Ledgers ledgers;
    private final Ledger<R> ledger;

    LedgerReader(Ledgers ledgers, Ledger<R> ledger) {
        this.ledgers = ledgers;
        this.ledger = ledger;
    }

    /** 小计: of the rows with one value of a column. */
    public record Group(@Nullable String key, int rows, Map<String, BigDecimal> sums) {

        public BigDecimal sum(String column) {
            return sums.getOrDefault(column, BigDecimal.ZERO);
        }
    }

    /** 合计: true at an instant. */
    public record Sums(Instant trueAt, List<Group> groups) {}

    /** The same ledger as a journal, with what was taken back. */
    public JournalReader<R> journal() {
        return new JournalReader<>(ledgers, ledger);
    }

    private Sight<R> sight(At at) {
        return Sight.of(ledgers.serving(ledger), at);
    }

    /** The row with the key, if there is one. */
    public Optional<Seen<R>> row(String key, At at) {
        return Optional.ofNullable(rows(List.of(key), at).get(key));
    }

    /** The row with the key, if it fits. */
    public Optional<Seen<R>> find(String key, Where where, At at) {
        Sight<R> sight = sight(at);
        Bson filter = Filters.and(sight.filter(List.of(key)), sight.filter(where));
        return Optional.ofNullable(sight.rows().find(filter).first()).map(sight::seen);
    }

    /** The rows with these keys; a key without a row is not in the answer. */
    public Map<String, Seen<R>> rows(Collection<String> keys, At at) {
        Sight<R> sight = sight(at);
        Map<String, Seen<R>> found = new HashMap<>();
        List<String> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += KEYS_PER_FIND) {
            List<String> some = all.subList(from, Math.min(all.size(), from + KEYS_PER_FIND));
            sight.rows().find(sight.filter(some)).map(sight::seen).forEach(seen -> found.put(seen.key(), seen));
        }
        return found;
    }

    /** Every row that fits, in no order. */
    public List<Seen<R>> all(Where where, At at) {
        Sight<R> sight = sight(at);
        return distinct(sight.rows().find(sight.filter(where)).map(sight::seen).into(new ArrayList<>()));
    }

    /** The rows that fit, each as it stood on any of the days; both inclusive, as known at the moment asked for. */
    public List<Spell<R>> spells(Where where, LocalDate from, LocalDate to, At at) {
        Sight<R> sight = Sight.during(ledgers.serving(ledger), from, to, at);
        Map<String, Spell<R>> found = new LinkedHashMap<>();
        sight.rows()
                .find(sight.filter(where))
                .map(sight::spell)
                .forEach(spell -> found.putIfAbsent(spell.key() + "|" + spell.from(), spell));
        return List.copyOf(found.values());
    }

    private static <R> List<Seen<R>> distinct(List<Seen<R>> found) {
        Map<String, Seen<R>> byKey = new LinkedHashMap<>();
        found.forEach(seen -> byKey.putIfAbsent(seen.key(), seen));
        return List.copyOf(byKey.values());
    }

    /** One page of the rows that fit. */
    public Page<R> page(Where where, List<Order> order, PageArguments page, At at) {
        int size = page.size();
        Sight<R> sight = sight(at);
        Keyset keyset = new Keyset(ledger.name(), order, sight.kept().store()::field, sight.key());
        List<Bson> filter = new ArrayList<>(List.of(sight.filter(new TextProbe(ledger, sight).narrowed(where))));
        if (page.after() != null) {
            filter.add(keyset.beyond(page.after(), false));
        }
        if (page.before() != null) {
            filter.add(keyset.beyond(page.before(), true));
        }
        FindIterable<BsonDocument> found = sight.rows()
                .find(Filters.and(filter))
                .sort(keyset.sort(page.backward()))
                .limit(size + 1);
        List<Line<R>> lines = found.map(row -> new Line<>(keyset.cursor(row), sight.seen(row)))
                .into(new ArrayList<>());
        return cut(lines, size, page);
    }

    private static <R> Page<R> cut(List<Line<R>> lines, int size, PageArguments page) {
        boolean more = lines.size() > size;
        List<Line<R>> kept = new ArrayList<>(more ? lines.subList(0, size) : lines);
        if (!page.backward()) {
            return new Page<>(kept, page.after() != null, more);
        }
        Collections.reverse(kept);
        return new Page<>(kept, more, page.before() != null);
    }

    /**
     * The rows that fit next to a value of a column, for lists that are put together from several ledgers.
     *
     * @param from value beside which they stand, not included; null for the end of the list
     * @param backward those before it, nearest first
     */
    public List<Seen<R>> beside(Where where, String column, @Nullable String from, boolean backward, int most, At at) {
        Sight<R> sight = sight(at);
        String field = sight.kept().store().field(column);
        List<Bson> filter = new ArrayList<>(List.of(sight.filter(new TextProbe(ledger, sight).narrowed(where))));
        if (from != null) {
            filter.add(backward ? Filters.lt(field, from) : Filters.gt(field, from));
        }
        return distinct(sight.rows()
                .find(Filters.and(filter))
                .sort(backward ? Sorts.descending(field) : Sorts.ascending(field))
                .limit(most)
                .map(sight::seen)
                .into(new ArrayList<>()));
    }

    public int count(Where where, At at) {
        return LedgerSums.count(ledgers.serving(ledger), narrowed(where, at), at);
    }

    /** Sums of number columns over the rows that fit, one group for each value of the column. */
    public Sums sums(Where where, String column, List<String> sums, At at) {
        return LedgerSums.of(ledgers.serving(ledger), narrowed(where, at), column, sums, at);
    }

    /** The same, where nobody asks when it was true. */
    public List<Group> groups(Where where, String column, List<String> sums, At at) {
        return sums(where, column, sums, at).groups();
    }

    private Where narrowed(Where where, At at) {
        return new TextProbe(ledger, sight(at)).narrowed(where);
    }

    /** Recorded time of the last entry that can be asked for. */
    public Instant horizon() {
        return ledgers.serving(ledger).horizon();
    }

    /** Waits briefly until the row has the version, if one is wanted; goes on without it when that takes too long. */
    public void await(String key, @Nullable Long version) {
        if (version != null) {
            until(() -> row(key, At.NOW).stream().anyMatch(seen -> seen.version() >= version));
        }
    }

    /** Waits briefly until one of the rows that fit has the version. */
    public void awaitAny(Where where, long version) {
        until(() -> all(where, At.NOW).stream().anyMatch(seen -> seen.version() >= version));
    }

    /** Others have the turn meanwhile: whoever waits for a ledger works on nothing. */
    private static void until(BooleanSupplier there) {
        if (!there.getAsBoolean()) {
            Turn.aside(() -> poll(there));
        }
    }

    private static boolean poll(BooleanSupplier there) {
        long deadline = System.nanoTime() + WAIT.toNanos();
        boolean isThere = false;
        while (!isThere && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL.toNanos());
            isThere = there.getAsBoolean();
        }
        return isThere;
    }
}
