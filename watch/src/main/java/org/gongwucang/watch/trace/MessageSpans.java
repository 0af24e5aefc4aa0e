package org.gongwucang.watch.trace;

import io.micrometer.tracing.Tracer;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.Message;
import org.axonframework.tracing.Span;
import org.axonframework.tracing.SpanAttributesProvider;
import org.axonframework.tracing.SpanFactory;

/**
 * 报文链路: spans of commands and events on their way, for Axon. A span tells its kind of message and no more; a message takes along which trace it belongs
 * to, as text, so that another process goes on with it.
 */
final class MessageSpans implements SpanFactory {

    private final Tracer tracer;
    private final TraceContexts contexts;

    MessageSpans(Tracer tracer, TraceContexts contexts) {
        this.tracer = tracer;
        this.contexts = contexts;
    }

    @Override
    public Span createRootTrace(Supplier<String> name) {
        return new MessageSpan(tracer, tracer.spanBuilder().setNoParent().name(name.get())::start);
    }

    @Override
    public Span createHandlerSpan(
            Supplier<String> name, Message<?> parent, boolean isChildTrace, Message<?>... linked) {
        Object written = parent.getMetaData().get(TraceContexts.KEY);
        return written == null
                ? createInternalSpan(name)
                : new MessageSpan(tracer, contexts.after(written.toString()).name(name.get())::start);
    }

    @Override
    public Span createDispatchSpan(Supplier<String> name, Message<?> parent, Message<?>... linked) {
        return createInternalSpan(name);
    }

    @Override
    public Span createInternalSpan(Supplier<String> name) {
        return new MessageSpan(tracer, () -> tracer.nextSpan().name(name.get()).start());
    }

    @Override
    public Span createInternalSpan(Supplier<String> name, Message<?> message) {
        return createInternalSpan(name);
    }

    /** What Axon would tell of a message tells of its content and its sender as well: none of it is taken. */
    @Override
    public void registerSpanAttributeProvider(SpanAttributesProvider provider) {
        // Nothing is told of a message but its kind, which is in the name.
    }

    @Override
    @SuppressWarnings("unchecked") // a message with more said about it is a message of the same kind
    public <M extends Message<?>> M propagateContext(M message) {
        String written = contexts.current();
        return written == null ? message : (M) message.andMetaData(Map.of(TraceContexts.KEY, written));
    }
}
