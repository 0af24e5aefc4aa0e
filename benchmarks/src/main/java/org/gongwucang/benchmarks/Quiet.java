package org.gongwucang.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gongwucang.standalone.house.House;

/** 静候: waits until the ledgers have everything, so that what one measurement left behind does not burden the next. */
final class Quiet {

    private static final int MILLIS_BETWEEN_LOOKS = 20;

    private final House auditor;
    private final Runnable entry;

    /** @param entry records something */
    Quiet(House auditor, Runnable entry) {
        this.auditor = auditor;
        this.entry = entry;
    }

    /** How long it took until an entry that is recorded now was in the ledger of things. */
    Duration await() {
        Instant now = Instant.now();
        long begun = System.nanoTime();
        entry.run();
        try {
            while (horizon().isBefore(now)) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Instant horizon() {
        String document = "{ done: ledgers { name horizon } }";
        return auditor.ask(document, Map.of())
                .valueStream()
                .filter(ledger -> "holding".equals(ledger.path("name").asString()))
                .map(ledger -> Instant.parse(ledger.path("horizon").asString()))
                .findFirst()
                .orElseThrow();
    }
}
