package org.gongwucang.graphql.fault;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.gongwucang.graphql.label.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;

/** Makes errors of faults: code, whether to try again, values, and a message in the reader's language. */
public final class FaultErrors {

    private final Labels labels;
    private final List<FaultTranslator> translators;

    public FaultErrors(Labels labels, List<FaultTranslator> translators) {
        this.labels = labels;
        this.translators = translators;
    }

    /** The fault behind an exception, if anybody knows it. */
    public Optional<Fault> faultOf(Throwable exception) {
        if (exception instanceof Fault fault) {
            return Optional.of(fault);
        }
        if (exception instanceof CompletionException || exception instanceof ExecutionException) {
            return Optional.ofNullable(exception.getCause()).flatMap(this::faultOf);
        }
        if (exception instanceof BindException binding) {
            return Optional.of(unbindable(binding));
        }
        return translators.stream()
                .map(translator -> translator.translate(exception))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public String message(FaultCode code, Map<String, String> params, Locale locale) {
        return labels.message(code.labelKey(), params, locale);
    }

    public GraphQLError error(Fault fault, Locale locale) {
        return error(fault, locale, null, null);
    }

    public GraphQLError error(
            Fault fault, Locale locale, @Nullable ResultPath path, @Nullable SourceLocation location) {
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
                .errorType(fault.code().type())
                .message("%s", message(fault.code(), fault.params(), locale))
                .extensions(extensions(fault.code(), fault.params()));
        if (path != null) {
            error.path(path);
        }
        if (location != null) {
            error.location(location);
        }
        return error.build();
    }

    static Map<String, Object> extensions(FaultCode code, Map<String, String> params) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.put("retryable", code.retryable());
        if (!params.isEmpty()) {
            extensions.put("params", params);
        }
        return extensions;
    }

    private static Fault unbindable(BindException binding) {
        String argument = binding.getFieldErrors().stream()
                .map(error -> error.getField())
                .findFirst()
                .orElse(binding.getObjectName());
        return ArgumentFlaw.NOT_UNDERSTOOD.of(argument, binding);
    }
}
