package org.gongwucang.query.watch;

import io.micrometer.tracing.Span;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gongwucang.query.ledger.FoldWatch;
import org.gongwucang.watch.trace.TraceContexts;

/**
 * 折叠链路: what a ledger takes in goes on with the traces of the requests that entered it, in whatever process that was. Entries come in batches, so each of
 * these traces has a span of the same time.
 */
final class FoldSpans implements FoldWatch {

    /** A book that is brought in is no request that anybody follows entry by entry. */
    private static final int MOST = 50;

    private final TraceContexts contexts;

    FoldSpans(TraceContexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public Set<String> around(String ledger, Collection<String> traces, Supplier<Set<String>> work) {
        List<Span> spans = traces.stream()
                .distinct()
                .limit(MOST)
                .map(trace -> contexts.after(trace).name("fold " + ledger).start())
                .toList();
        try {
            return work.get();
        } finally {
            spans.forEach(Span::end);
        }
    }
}
