package org.gongwucang.query.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gongwucang.graphql.page.Cursors;
import org.gongwucang.query.ledger.LedgerChanges;
import org.gongwucang.query.ledger.LedgerChanges.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * 台账变动: which rows of the register changed, in the order in which they could be read. The last ones are remembered,
 * so that whoever was cut off goes on where it was; a cursor that is older, or of another run of the program, is of no
 * use: the list must be read anew.
 */
@Component
class RegisterChanges {

    private static final int REMEMBERED = 10_000;
    private static final String ORDER = "registerChanges";

    /** Tells the cursors of one run of the program from those of another. */
    private final String run = UUID.randomUUID().toString();

    private final AtomicLong last = new AtomicLong();
    private final Flux<Changed> changed;

    RegisterChanges(LedgerChanges changes) {
        this.changed = changes.changes()
                .filter(change -> change.ledger().equals(HoldingLedger.NAME))
                .concatMapIterable(this::numbered)
                .replay(REMEMBERED)
                .autoConnect(0);
    }

    /** 变动: of one row. */
    record Changed(long number, String key, String cursor) {}

    private List<Changed> numbered(Change change) {
        List<Changed> rows = new ArrayList<>();
        for (String key : change.keys()) {
            long number = last.incrementAndGet();
            rows.add(new Changed(number, key, cursor(number)));
        }
        return rows;
    }

    private String cursor(long number) {
        return Cursors.write(ORDER, List.of(run, String.valueOf(number)));
    }

    /** The cursor of what changed last. */
    String latest() {
        return cursor(last.get());
    }

    Flux<Changed> fromNow() {
        return after(last.get());
    }

    /** What changed after the cursor, and goes on changing; empty where the cursor is of no use any more. */
    Optional<Flux<Changed>> after(String cursor) {
        List<@Nullable String> place = Cursors.read(ORDER, cursor);
        if (place.size() != 2 || !run.equals(place.get(0))) {
            return Optional.empty();
        }
        long number = Long.parseLong(String.valueOf(place.get(1)));
        return number < last.get() - REMEMBERED ? Optional.empty() : Optional.of(after(number));
    }

    private Flux<Changed> after(long number) {
        return changed.filter(one -> one.number() > number);
    }
}
