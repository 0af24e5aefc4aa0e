package org.gongwucang.graphql.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultErrors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells in GraphQL's form why a request never became an operation: its body, or a store by which callers are known; and
 * why a file was not taken or handed out, or an export or a form not begun.
 */
final class HttpFaultResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(HttpFaultResolver.class);

    private static final String FILES = "/files";
    private static final String EXPORTS = "/exports/";
    private static final String FORMS = "/forms/";

    private final String path;
    private final FaultErrors errors;
    private final HttpFaultWriter faults;

    HttpFaultResolver(String path, FaultErrors errors, HttpFaultWriter faults) {
        this.path = path;
        this.errors = errors;
        this.faults = faults;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!isOurs(request.getServletPath()) || response.isCommitted()) {
            return null;
        }
        try {
            tell(request, response, exception);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private boolean isOurs(String asked) {
        return asked.equals(path)
                || asked.equals(FILES)
                || asked.startsWith(FILES + "/")
                || asked.startsWith(EXPORTS)
                || asked.startsWith(FORMS);
    }

    /** Answers with the fault behind the exception; nothing may have been answered yet. */
    void tell(HttpServletRequest request, HttpServletResponse response, Exception exception) throws IOException {
        Fault fault = errors.faultOf(exception).orElseGet(() -> faultOf(exception));
        faults.write(request, response, statusOf(fault.code()), fault);
    }

    private static Fault faultOf(Exception exception) {
        if (exception instanceof HttpMediaTypeNotSupportedException) {
            return new Fault(FaultCode.MEDIA_TYPE_NOT_SUPPORTED, Map.of());
        }
        if (exception instanceof HttpMessageNotReadableException || exception instanceof ServerWebInputException) {
            return new Fault(FaultCode.REQUEST_MALFORMED, Map.of());
        }
        String executionId = UUID.randomUUID().toString();
        log.error("A request was not answered, execution {}", executionId, exception);
        return new Fault(FaultCode.INTERNAL_ERROR, Map.of("executionId", executionId));
    }

    private static HttpStatus statusOf(FaultCode code) {
        return switch (code) {
            case MEDIA_TYPE_NOT_SUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case UNAUTHORIZED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case FILE_NOT_FOUND, NO_THUMBNAIL, EXPORT_LINK_INVALID -> HttpStatus.NOT_FOUND;
            case EXPORT_LINK_EXPIRED, ERASED -> HttpStatus.GONE;
            case UNAVAILABLE, CATCHING_UP -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL_ERROR, FILE_DAMAGED -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.BAD_REQUEST;
        };
    }
}
