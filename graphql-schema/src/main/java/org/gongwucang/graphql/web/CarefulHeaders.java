package org.gongwucang.graphql.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * 应答头: on whatever is answered, also before the door is reached, written when the answer goes out. What an answer says for itself, as a
 * file does, stays.
 */
final class CarefulHeaders {

    static final String PAGE = "/graphiql";

    private static final String POLICY = "Content-Security-Policy";

    /** Answers are data: a browser that shows one as a page runs and loads nothing of it. */
    private static final String OF_DATA = "default-src 'none'; frame-ancestors 'none'";

    /** GraphiQL sets its styles itself. */
    private static final String OF_THE_PAGE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws: wss:; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private CarefulHeaders() {}

    static HeaderWriterFilter filter() {
        return new HeaderWriterFilter(List.of(
                new StaticHeadersWriter("X-Content-Type-Options", "nosniff"),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
                new HstsHeaderWriter(),
                policy()));
    }

    private static HeaderWriter policy() {
        return (HttpServletRequest request, HttpServletResponse response) -> {
            if (!response.containsHeader(POLICY)) {
                response.setHeader(POLICY, request.getServletPath().equals(PAGE) ? OF_THE_PAGE : OF_DATA);
            }
        };
    }
}
