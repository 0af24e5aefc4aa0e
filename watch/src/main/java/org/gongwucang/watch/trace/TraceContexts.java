package org.gongwucang.watch.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 链路标识: how a trace is written down, as W3C Trace Context says, and gone on with elsewhere. */
public final class TraceContexts {

    /** What it is called among what is said of a message: version, trace, span and flags in hexadecimal digits, 55 characters. */
    public static final String KEY = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    TraceContexts(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Of the span under way, where it is one that is sent; null where nobody would look for it. */
    @Nullable
    String current() {
        Span span = tracer.currentSpan();
        if (span == null || !Boolean.TRUE.equals(span.context().sampled())) {
            return null;
        }
        return written(span.context());
    }

    private @Nullable String written(TraceContext context) {
        Map<String, String> written = new HashMap<>();
        propagator.inject(context, written, (same, name, value) -> written.put(name, value));
        return written.get(KEY);
    }

    /** A span that goes on with the trace that was written down, not yet started; one of its own where nothing was. */
    public Span.Builder after(@Nullable String written) {
        if (written == null) {
            return tracer.spanBuilder();
        }
        Map<String, String> said = Map.of(KEY, written);
        return propagator.extract(said, (same, name) -> said.get(name));
    }
}
