package org.gongwucang.watch.request;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * 请求编号: one name for all that follows from one request, in log lines, in the metadata of its commands and of their
 * events, and in the answer. It is what the caller or a proxy says where that is well-formed, else made here; it is kept
 * for good with the events, so it is no place for a name.
 */
public final class RequestId {

    /** What it is called in log lines. */
    public static final String KEY = "requestId";

    /** The header that brings it, and that tells it. */
    public static final String HEADER = "X-Request-Id";

    static final String TRACE_HEADER = "traceparent";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern TRACE =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private RequestId() {}

    /** Of the request this thread works for; nothing where there is none. */
    public static @Nullable String current() {
        return MDC.get(KEY);
    }

    /**
     * @param said the header {@value #HEADER}
     * @param trace the W3C header {@code traceparent}, whose trace id is taken where nothing else is said
     */
    static String of(@Nullable String said, @Nullable String trace) {
        if (said != null && WELL_FORMED.matcher(said).matches()) {
            return said;
        }
        Matcher traced = TRACE.matcher(trace == null ? "" : trace);
        return traced.matches() ? traced.group(1) : UUID.randomUUID().toString();
    }
}
