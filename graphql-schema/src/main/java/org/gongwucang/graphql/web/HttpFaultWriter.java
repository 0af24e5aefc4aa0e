package org.gongwucang.graphql.web;

import graphql.ExecutionResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultErrors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers what is no GraphQL request in the form of a GraphQL response, so that a client reads one kind of error. */
public final class HttpFaultWriter {

    private final FaultErrors errors;
    private final LocaleResolver language;

    HttpFaultWriter(FaultErrors errors, LocaleResolver language) {
        this.errors = errors;
        this.language = language;
    }

    /** Nothing may have been answered yet. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Fault fault)
            throws IOException {
        Locale locale = language.resolveLocale(request);
        Map<String, Object> body = ExecutionResult.newExecutionResult()
                .addError(errors.error(fault, locale))
                .build()
                .toSpecification();
        response.setStatus(status.value());
        response.setContentType(contentType(request));
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(body));
    }

    private static String contentType(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean asked = accept != null && accept.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
        return asked ? MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE : MediaType.APPLICATION_JSON_VALUE;
    }
}
