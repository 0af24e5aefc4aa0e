package org.gongwucang.graphql.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** 预检: a page of another origin that asks whether it may is told no, unless origins are named, and then on the path of GraphQL only. Spring itself says neither. */
final class PreflightGate extends OncePerRequestFilter {

    private final boolean named;
    private final String path;
    private final HttpFaultWriter faults;

    /** @param named whether an operator names origins: who is one of them is then judged by Spring */
    PreflightGate(boolean named, String path, HttpFaultWriter faults) {
        this.named = named;
        this.path = path;
        this.faults = faults;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CorsUtils.isPreFlightRequest(request) || (named && path.equals(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        faults.write(request, response, HttpStatus.FORBIDDEN, new Fault(FaultCode.FORBIDDEN, Map.of()));
    }
}
