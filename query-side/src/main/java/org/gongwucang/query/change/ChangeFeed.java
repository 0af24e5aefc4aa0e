package org.gongwucang.query.change;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.graphql.page.Cursors;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.LedgerChanges.Change;
import org.gongwucang.query.ledger.Ledgers;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * 变动流: which rows of one ledger changed, in the order in which they could be read. The last ones are remembered,
 * so that whoever was cut off goes on where it was, at this process or, by the place in the event store, at another one; a
 * cursor from before all that is remembered is of no use: the list must be read anew.
 */
public final class ChangeFeed {

    private static final int REMEMBERED = 10_000;
    private static final long UNKNOWN = -2;

    /** Tells the cursors of one run of the program from those of another. */
    private final String run = UUID.randomUUID().toString();

    private final String subscription;
    private final EventStore events;
    private final AtomicLong last = new AtomicLong();
    private final long[] places = new long[REMEMBERED];
    private volatile long beginning = UNKNOWN;
    private volatile long reached = UNKNOWN;
    private final Flux<Changed> changed;

    /** @param subscription for which its cursors are good */
    public ChangeFeed(String subscription, Ledgers ledgers, Ledger<?> ledger, EventStore events) {
        this.subscription = subscription;
        this.events = events;
        this.changed = ledgers.changes(ledger)
                .concatMapIterable(this::numbered)
                .replay(REMEMBERED)
                .autoConnect(0);
    }

    /**
     * 变动: of one row.
     *
     * @param after place in the event store after which its batch began
     * @param upTo place at which its batch ended
     */
    public record Changed(long number, String key, long after, long upTo, String cursor) {

        /** Whether a listener who knows all up to that place has yet to hear it; in doubt, a second time. */
        boolean isBeyond(long place) {
            return upTo > place || (upTo == place && after == upTo);
        }
    }

    private List<Changed> numbered(Change change) {
        if (beginning == UNKNOWN) {
            beginning = change.after();
        }
        List<Changed> rows = new ArrayList<>();
        for (Iterator<String> keys = change.keys().iterator(); keys.hasNext(); ) {
            String key = keys.next();
            long number = last.incrementAndGet();
            places[(int) (number % REMEMBERED)] = change.after();
            String cursor = cursor(number, keys.hasNext() ? change.after() : change.upTo());
            rows.add(new Changed(number, key, change.after(), change.upTo(), cursor));
        }
        reached = change.upTo();
        return rows;
    }

    private String cursor(long number, long place) {
        return Cursors.write(subscription, List.of(run, String.valueOf(number), String.valueOf(place)));
    }

    String subscription() {
        return subscription;
    }

    /** The cursor of what changed last. */
    String latest() {
        return cursor(last.get(), reached);
    }

    Flux<Changed> fromNow() {
        return after(last.get());
    }

    /** What changed after the cursor, and goes on changing; empty where the cursor is of no use any more. */
    Optional<Flux<Changed>> after(String cursor) {
        List<@Nullable String> place = Cursors.read(subscription, cursor);
        if (place.size() != 3) {
            return Optional.empty();
        }
        long number = Long.parseLong(String.valueOf(place.get(1)));
        if (run.equals(place.get(0))) {
            return number < last.get() - REMEMBERED ? Optional.empty() : Optional.of(after(number));
        }
        long known = Long.parseLong(String.valueOf(place.get(2)));
        return isRemembered(known) ? Optional.of(changed.filter(one -> one.isBeyond(known))) : Optional.empty();
    }

    /** Whether all that changed after that place is remembered here, and the place is one of these events. */
    private boolean isRemembered(long place) {
        long oldest = last.get() <= REMEMBERED ? beginning : places[(int) ((last.get() + 1) % REMEMBERED)];
        return beginning != UNKNOWN && place >= oldest && (place <= reached || place <= end());
    }

    private long end() {
        TrackingToken head = events.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    private Flux<Changed> after(long number) {
        return changed.filter(one -> one.number() > number);
    }
}
