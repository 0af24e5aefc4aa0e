package org.gongwucang.query.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** 在册台账: a ledger with its collections and its progress. */
final class KeptLedger<R> {

    private final Ledger<R> ledger;
    private final LedgerStore<R> store;
    private final LedgerToken tokens;
    private final BatchFold<R> fold;
    private final Lock writing = new ReentrantLock();
    private volatile Optional<LedgerToken.Progress> progress;

    KeptLedger(Ledger<R> ledger, LedgerStore<R> store, LedgerToken tokens, Function<String, List<Said>> streams) {
        this.ledger = ledger;
        this.store = store;
        this.tokens = tokens;
        store.createIndexes();
        this.fold = new BatchFold<>(ledger, store, streams);
        this.progress = tokens.read(ledger.collection());
    }

    /** Takes the batch in, then writes how far it went: a crash between the two repeats the batch, which changes nothing. */
    Set<String> take(List<Said> batch, LedgerToken.Progress reached) {
        writing.lock();
        try {
            Set<String> changed = fold.take(batch);
            tokens.write(ledger.collection(), reached);
            progress = Optional.of(reached);
            return changed;
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
        tokens.forget(ledger.collection());
        store.drop();
        store.createIndexes();
        progress = Optional.empty();
    }

    Optional<LedgerToken.Progress> progress() {
        return progress;
    }

    Instant horizon() {
        return progress.map(LedgerToken.Progress::horizon).orElse(Instant.EPOCH);
    }

    Ledger<R> ledger() {
        return ledger;
    }

    LedgerStore<R> store() {
        return store;
    }

    /** True where an entry of the stream is parked. */
    boolean waitsForRepair(String aggregateId) {
        return fold.isParked(aggregateId);
    }

    int parked() {
        return fold.parkedCount();
    }

    int retryParked() {
        return fold.retryParked();
    }
}
