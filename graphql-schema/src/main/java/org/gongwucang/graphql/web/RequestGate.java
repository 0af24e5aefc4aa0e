package org.gongwucang.graphql.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.limit.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** 入口: lets a POST in when it is JSON in UTF-8 of a sane size; says what is wrong otherwise. */
final class RequestGate extends OncePerRequestFilter {

    private static final List<MediaType> TAKEN =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE);

    private final String path;
    private final HttpFaultWriter faults;

    RequestGate(String path, HttpFaultWriter faults) {
        this.path = path;
        this.faults = faults;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !path.equals(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isJson(request.getContentType())) {
            Fault fault = new Fault(FaultCode.MEDIA_TYPE_NOT_SUPPORTED, Map.of());
            faults.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, fault);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(Limits.REQUEST + 1);
        if (body.length > Limits.REQUEST) {
            response.setHeader("Connection", "close");
            Fault fault = new Fault(FaultCode.REQUEST_TOO_LARGE, Map.of("most", String.valueOf(Limits.REQUEST)));
            faults.write(request, response, HttpStatus.CONTENT_TOO_LARGE, fault);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
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
