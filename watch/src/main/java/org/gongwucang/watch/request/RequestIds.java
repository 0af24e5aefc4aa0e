package org.gongwucang.watch.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** 编号: gives each request its {@link RequestId}, before anything is logged about it. */
final class RequestIds extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = RequestId.of(request.getHeader(RequestId.HEADER), request.getHeader(RequestId.TRACE_HEADER));
        response.setHeader(RequestId.HEADER, id);
        try (MDC.MDCCloseable noted = MDC.putCloseable(RequestId.KEY, id)) {
            chain.doFilter(request, response);
        }
    }
}
