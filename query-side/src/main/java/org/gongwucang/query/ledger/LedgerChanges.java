package org.gongwucang.query.ledger;

import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** 台账变动: tells who listens in this process which rows a flush has changed, after they can be read. */
@Component
public class LedgerChanges {

    private static final int BEHIND_AT_MOST = 10_000;

    /** Keys of one ledger that one flush changed. */
    public record Change(String ledger, Set<String> keys) {}

    private final Sinks.Many<Change> sink = Sinks.many().multicast().onBackpressureBuffer(BEHIND_AT_MOST, false);

    void tell(String ledger, Set<String> keys) {
        sink.emitNext(new Change(ledger, keys), (signal, result) -> result == Sinks.EmitResult.FAIL_NON_SERIALIZED);
    }

    /** Changes from now on. */
    public Flux<Change> changes() {
        return sink.asFlux();
    }
}
