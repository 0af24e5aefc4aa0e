package org.gongwucang.watch.request;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Takes the {@link RequestId} along into whatever thread answers a part of the request. */
final class RequestIdAccessor implements ThreadLocalAccessor<String> {

    @Override
    public Object key() {
        return RequestId.KEY;
    }

    @Override
    public @Nullable String getValue() {
        return RequestId.current();
    }

    @Override
    public void setValue(String id) {
        MDC.put(RequestId.KEY, id);
    }

    @Override
    public void setValue() {
        MDC.remove(RequestId.KEY);
    }
}
