package org.gongwucang.query.ledger;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackingToken;

/** 在册台账: a ledger with its collections and its progress. */
final class KeptLedger<R> {

    private static final long BETWEEN_NOTES = TimeUnit.MILLISECONDS.toNanos(250);

    /** Most ledgers are not concerned with most entries: what passed them by is read again in a moment. */
    private static final long BETWEEN_NOTES_UNCHANGED = TimeUnit.SECONDS.toNanos(5);

    private final Ledger<R> ledger;
    private final int fill;
    private final String collection;
    private final LedgerStore<R> store;
    private final LedgerToken tokens;
    private final BatchFold<R> folding;
    private final Lock writing = new ReentrantLock();
    private volatile Optional<LedgerToken.Progress> progress;
    private boolean isNoted = true;
    private boolean isChanged;
    private long notedAt = System.nanoTime() - BETWEEN_NOTES;

    /**
     * @param fill the how manieth fill of this number, from 0
     * @param shared other processes write to the same server
     * @param streams reads a whole stream from the event store
     */
    KeptLedger(
            Ledger<R> ledger,
            int fill,
            MongoDatabase database,
            boolean shared,
            LedgerToken tokens,
            Function<String, List<Said>> streams) {
        this.ledger = ledger;
        this.fill = fill;
        this.collection = LedgerAliases.collection(ledger, fill);
        this.store = new LedgerStore<>(ledger, collection, database, shared);
        this.tokens = tokens;
        this.folding = new BatchFold<>(ledger, collection, store, streams);
        this.progress = tokens.read(collection);
    }

    /**
     * Takes the batch in. How far it went is written down at most a few times a second: whoever starts from an older
     * place reads entries again that are in already, which changes nothing.
     */
    Set<String> take(List<Said> batch, LedgerToken.Progress reached) {
        writing.lock();
        try {
            Set<String> changed = folding.take(batch);
            if (!isBehind(reached)) {
                progress = Optional.of(reached);
                isNoted = false;
            }
            isChanged |= !changed.isEmpty();
            if (System.nanoTime() - notedAt > (isChanged ? BETWEEN_NOTES : BETWEEN_NOTES_UNCHANGED)) {
                note();
            }
            return changed;
        } finally {
            writing.unlock();
        }
    }

    /** Whether it went as far, or farther, before. */
    private boolean isBehind(LedgerToken.Progress reached) {
        return progress.filter(before -> before.covers(reached.token())).isPresent();
    }

    /** Whether a batch that ends here is in already. */
    boolean has(TrackingToken reached) {
        return progress.filter(before -> before.covers(reached)).isPresent();
    }

    /** What another process wrote of it. */
    void look(Optional<LedgerToken.Progress> written) {
        progress = written;
    }

    /** Which streams another process parked. */
    void lookAtParked() {
        folding.lookAtParked();
    }

    /** Writes down how far it went, unless that is written already. */
    void note() {
        writing.lock();
        try {
            if (!isNoted && progress.isPresent()) {
                tokens.write(collection, progress.get());
                isNoted = true;
                isChanged = false;
                notedAt = System.nanoTime();
            }
        } finally {
            writing.unlock();
        }
    }

    /** Held while a batch is written; whoever holds it sees rows and progress of one moment. */
    Lock writing() {
        return writing;
    }

    /** Throws away what was kept, to be folded from the first entry again. */
    void startOver() {
        tokens.forget(collection);
        store.drop();
        store.createOwnIndexes();
        progress = Optional.empty();
        isNoted = true;
    }

    /** What folding needs. */
    void createOwnIndexes() {
        store.createOwnIndexes();
    }

    /** Makes it ready to be asked; a batch that was begun before that is in. */
    void createIndexes() {
        store.createIndexes();
        writing.lock();
        writing.unlock();
    }

    Optional<LedgerToken.Progress> progress() {
        return progress;
    }

    Instant horizon() {
        return progress.map(LedgerToken.Progress::horizon).orElse(Instant.EPOCH);
    }

    /** What its collections and its token are called. */
    String collection() {
        return collection;
    }

    /** The term of office in which it is written. */
    long term() {
        return tokens.term();
    }

    int fill() {
        return fill;
    }

    Ledger<R> ledger() {
        return ledger;
    }

    LedgerStore<R> store() {
        return store;
    }

    /** True where an entry of the stream is parked. */
    boolean waitsForRepair(String aggregateId) {
        return folding.isParked(aggregateId);
    }

    int parked() {
        return folding.parkedCount();
    }

    int retryParked() {
        writing.lock();
        try {
            return folding.retryParked();
        } finally {
            writing.unlock();
        }
    }
}
