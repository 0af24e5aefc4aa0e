package org.gongwucang.query.export;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** 自问: asks the GraphQL service of this process, as whoever this thread acts for: with all its rules and limits. */
@Component
public class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final ExecutionGraphQlService service;
    private final ContextSnapshotFactory contexts =
            ContextSnapshotFactory.builder().build();

    Asking(ExecutionGraphQlService service) {
        this.service = service;
    }

    /**
     * The answer of the field that the document calls {@code done}.
     *
     * @throws Fault where there is none
     */
    Object ask(String document, Map<String, ?> variables, Locale language) {
        return Objects.requireNonNull(find(document, variables, language));
    }

    /**
     * The answer of the field that the document calls {@code done}; null where it is that there is no such thing.
     *
     * @throws Fault where there is no answer
     */
    public @Nullable Object find(String document, Map<String, ?> variables, Locale language) {
        String id = UUID.randomUUID().toString();
        DefaultExecutionGraphQlRequest request =
                new DefaultExecutionGraphQlRequest(document, null, new HashMap<>(variables), Map.of(), id, language);
        ContextSnapshot caller = contexts.captureAll();
        ExecutionGraphQlResponse response = Objects.requireNonNull(
                service.execute(request).contextWrite(caller::updateContext).block());
        response.getErrors().stream().findFirst().ifPresent(error -> refuse(error, id));
        Map<String, Object> data = response.getData();
        return Objects.requireNonNull(data).get("done");
    }

    private static void refuse(ResponseError error, String id) {
        Object code = error.getExtensions().get("code");
        if (code == null) {
            LOG.error("{} at {} in execution {}", error.getMessage(), error.getPath(), id);
            throw new Fault(FaultCode.INTERNAL_ERROR, Map.of("executionId", id));
        }
        throw new Fault(FaultCode.valueOf(code.toString()), params(error));
    }

    @SuppressWarnings("unchecked") // FaultErrors puts them there
    private static Map<String, String> params(ResponseError error) {
        return (Map<String, String>) error.getExtensions().getOrDefault("params", Map.of());
    }
}
