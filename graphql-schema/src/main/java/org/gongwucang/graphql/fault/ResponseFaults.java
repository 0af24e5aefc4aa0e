package org.gongwucang.graphql.fault;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.IntrospectionDisabledError;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * The last look at a response: every error has a code, and none tells more than it should. What went wrong on our side
 * leaves as an opaque text with the execution id under which the log has the rest.
 */
final class ResponseFaults implements WebGraphQlInterceptor {

    private static final Logger log = LoggerFactory.getLogger(ResponseFaults.class);

    private static final Map<graphql.ErrorType, FaultCode> BEFORE_EXECUTION = new EnumMap<>(Map.of(
            graphql.ErrorType.InvalidSyntax, FaultCode.QUERY_MALFORMED,
            graphql.ErrorType.ValidationError, FaultCode.QUERY_INVALID,
            graphql.ErrorType.OperationNotSupported, FaultCode.QUERY_INVALID,
            graphql.ErrorType.ExecutionAborted, FaultCode.QUERY_INVALID));

    private static final Map<ErrorType, FaultCode> OF_SPRING = new EnumMap<>(Map.of(
            ErrorType.UNAUTHORIZED, FaultCode.UNAUTHORIZED,
            ErrorType.FORBIDDEN, FaultCode.FORBIDDEN,
            ErrorType.BAD_REQUEST, FaultCode.QUERY_INVALID));

    private static final Pattern NODE = Pattern.compile("(?s) with value '\\w+(Value|Reference)\\{.*}'");

    /** Codes whose own text helps the client; the text of the others is ours. */
    private static final Set<FaultCode> TELLING = Set.of(FaultCode.QUERY_MALFORMED, FaultCode.QUERY_INVALID);

    private final FaultErrors errors;

    ResponseFaults(FaultErrors errors) {
        this.errors = errors;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> {
            List<GraphQLError> errors = response.getExecutionResult().getErrors();
            return errors.isEmpty() ? response : response.transform(coded -> coded.errors(coded(response, errors)));
        });
    }

    private List<GraphQLError> coded(WebGraphQlResponse response, List<GraphQLError> plain) {
        Locale locale = response.getExecutionInput().getLocale();
        String executionId = String.valueOf(response.getExecutionInput().getExecutionId());
        return plain.stream().map(error -> coded(error, locale, executionId)).toList();
    }

    private GraphQLError coded(GraphQLError error, Locale locale, String executionId) {
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            return error;
        }
        FaultCode code = codeOf(error);
        Map<String, Object> extensions = new LinkedHashMap<>(FaultErrors.extensions(code, Map.of()));
        String message = TELLING.contains(code)
                ? withoutNodes(error.getMessage())
                : errors.message(code, Map.of("executionId", executionId), locale);
        if (code == FaultCode.INTERNAL_ERROR) {
            log.error("{} at {} in execution {}", error.getMessage(), error.getPath(), executionId);
            extensions.put("executionId", executionId);
        }
        return rebuilt(error, code, message, extensions);
    }

    /** The engine shows the value it refuses as a node of its syntax tree, which means nothing to a client. */
    private static String withoutNodes(String message) {
        return NODE.matcher(message).replaceAll("");
    }

    private static FaultCode codeOf(GraphQLError error) {
        if (error instanceof IntrospectionDisabledError) {
            return FaultCode.QUERY_INVALID;
        }
        if (error.getErrorType() instanceof graphql.ErrorType type) {
            return BEFORE_EXECUTION.getOrDefault(type, FaultCode.INTERNAL_ERROR);
        }
        if (error.getErrorType() instanceof ErrorType type) {
            return OF_SPRING.getOrDefault(type, FaultCode.INTERNAL_ERROR);
        }
        return FaultCode.INTERNAL_ERROR;
    }

    private static GraphQLError rebuilt(
            GraphQLError error, FaultCode code, String message, Map<String, Object> extensions) {
        GraphqlErrorBuilder<?> rebuilt = GraphqlErrorBuilder.newError()
                .errorType(code.type())
                .message("%s", message)
                .extensions(extensions);
        if (error.getLocations() != null) {
            rebuilt.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            rebuilt.path(error.getPath());
        }
        return rebuilt.build();
    }
}
