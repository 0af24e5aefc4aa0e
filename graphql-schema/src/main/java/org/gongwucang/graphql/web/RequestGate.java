package org.gongwucang.graphql.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.coyote.CloseNowException;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.limit.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** 入口: lets a POST in when it is one JSON object in UTF-8 of a sane size that comes in time; says what is wrong otherwise, and what went wrong behind it. */
final class RequestGate extends OncePerRequestFilter {

    private static final List<MediaType> TAKEN =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE);

    private final String path;
    private final HttpFaultWriter faults;
    private final HttpFaultResolver resolver;

    RequestGate(String path, HttpFaultWriter faults, HttpFaultResolver resolver) {
        this.path = path;
        this.faults = faults;
        this.resolver = resolver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !path.equals(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isJson(request.getContentType())) {
            refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, FaultCode.MEDIA_TYPE_NOT_SUPPORTED);
            return;
        }
        try {
            judge(RequestBody.read(request.getInputStream()), request, response, chain);
        } catch (RequestBody.TooSlow slow) {
            cutOff(request, response);
        } catch (RequestBody.Silence answered) {
            logger.debug("nobody goes on sending", answered);
            UnreadBody.giveUp(request);
            // Else the answer of the server would be that of a failure.
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        }
    }

    /** The rest of the body is not waited for. */
    private void cutOff(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setHeader("Connection", "close");
        refuse(request, response, HttpStatus.REQUEST_TIMEOUT, FaultCode.REQUEST_TOO_SLOW);
        response.flushBuffer();
        throw new CloseNowException("a body that trickles");
    }

    private void judge(byte[] body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (body.length > Limits.REQUEST) {
            response.setHeader("Connection", "close");
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, FaultCode.REQUEST_TOO_LARGE);
        } else if (firstOf(body) == '[') {
            refuse(request, response, HttpStatus.BAD_REQUEST, FaultCode.BATCH_NOT_SUPPORTED);
        } else if (firstOf(body) != '{') {
            refuse(request, response, HttpStatus.BAD_REQUEST, FaultCode.REQUEST_MALFORMED);
        } else {
            pass(new ReadRequest(request, body), response, chain);
        }
    }

    /** Where it cannot be told who asks, because the store that knows is away, no data fetcher is there to say so. */
    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            resolver.tell(request, response, e);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, FaultCode code)
            throws IOException {
        Map<String, String> limits =
                Map.of("most", String.valueOf(Limits.REQUEST), "seconds", String.valueOf(Limits.TIME.toSeconds()));
        faults.write(request, response, status, new Fault(code, limits));
    }

    private static int firstOf(byte[] body) {
        int i = 0;
        while (i < body.length && Character.isWhitespace(body[i])) {
            i++;
        }
        return i < body.length ? body[i] : -1;
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            MediaType type = MediaType.parseMediaType(contentType == null ? "" : contentType);
            boolean utf8 = type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
            return utf8 && TAKEN.stream().anyMatch(taken -> taken.equalsTypeAndSubtype(type));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
