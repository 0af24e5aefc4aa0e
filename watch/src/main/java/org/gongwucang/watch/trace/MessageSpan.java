package org.gongwucang.watch.trace;

import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;
import org.axonframework.tracing.Span;
import org.axonframework.tracing.SpanScope;
import org.jspecify.annotations.Nullable;

/** 一段: of a message on its way, as Axon speaks of it. */
final class MessageSpan implements Span {

    private final Tracer tracer;
    private final Supplier<io.micrometer.tracing.Span> starting;
    private io.micrometer.tracing.@Nullable Span started;

    /** @param starting starts it below what is under way then */
    MessageSpan(Tracer tracer, Supplier<io.micrometer.tracing.Span> starting) {
        this.tracer = tracer;
        this.starting = starting;
    }

    @Override
    public Span start() {
        started = starting.get();
        return this;
    }

    @Override
    public SpanScope makeCurrent() {
        Tracer.SpanInScope scope = tracer.withSpan(started);
        return scope::close;
    }

    @Override
    public void end() {
        if (started != null) {
            started.end();
        }
    }

    /** The kind alone: a message may tell what was said. */
    @Override
    public Span recordException(Throwable failure) {
        if (started != null) {
            started.tag("error.type", failure.getClass().getSimpleName());
        }
        return this;
    }
}
