package org.gongwucang.query.ledger;

import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** 台账变动: tells who listens in this process which rows have changed, after they can be read. */
@Component
public class LedgerChanges {

    /** Where nobody listens. */
    static final Consumer<Change> UNHEARD = change -> {};

    private static final int BEHIND_AT_MOST = 10_000;

    /**
     * Keys of one ledger that changed together.
     *
     * @param after place in the event store up to which all earlier changes were told
     * @param upTo place up to which all changes are told with this one; the same for all processes, never smaller than
     *     that of an earlier change
     */
    public record Change(String ledger, Set<String> keys, long after, long upTo) {}

    private final Sinks.Many<Change> sink = Sinks.many().multicast().onBackpressureBuffer(BEHIND_AT_MOST, false);

    void tell(Change change) {
        sink.emitNext(change, (signal, result) -> result == Sinks.EmitResult.FAIL_NON_SERIALIZED);
    }

    /** Changes from now on. */
    public Flux<Change> changes() {
        return sink.asFlux();
    }
}
