package org.gongwucang.graphql.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.StringValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultErrors;

/**
 * Keeps documents that were parsed, validated and found within the limits, so that a client that sends variables is
 * parsed once. What is refused is not kept: its messages are in the language of whoever sent it.
 */
final class ParsedDocuments implements PreparsedDocumentProvider {

    private final FaultErrors errors;
    private final Cache<String, PreparsedDocumentEntry> kept = Caffeine.newBuilder()
            .maximumWeight(Limits.KEPT_DOCUMENTS)
            .weigher((String document, PreparsedDocumentEntry entry) -> document.length())
            .build();

    ParsedDocuments(FaultErrors errors) {
        this.errors = errors;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry known = kept.getIfPresent(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        PreparsedDocumentEntry parsed = within(input, parseAndValidate.apply(input));
        if (!parsed.hasErrors()) {
            kept.put(input.getQuery(), parsed);
        }
        return CompletableFuture.completedFuture(parsed);
    }

    private PreparsedDocumentEntry within(ExecutionInput input, PreparsedDocumentEntry parsed) {
        if (parsed.hasErrors()) {
            return parsed;
        }
        return excess(parsed.getDocument())
                .map(fault -> errors.error(fault, input.getLocale()))
                .map((GraphQLError error) -> new PreparsedDocumentEntry(List.of(error)))
                .orElse(parsed);
    }

    private static Optional<Fault> excess(Document document) {
        DocumentSize size = DocumentSize.of(document);
        return over(FaultCode.QUERY_TOO_DEEP, "depth", size.depth(), Limits.DEPTH)
                .or(() -> over(FaultCode.TOO_MANY_ALIASES, "aliases", size.aliases(), Limits.ALIASES))
                .or(() -> over(FaultCode.QUERY_TOO_COMPLEX, "weight", size.fields(), Limits.COMPLEXITY))
                .or(() -> refusedText(document));
    }

    private static Optional<Fault> over(FaultCode code, String what, long amount, int most) {
        Map<String, String> params = Map.of(what, String.valueOf(amount), "most", String.valueOf(most));
        return amount > most ? Optional.of(new Fault(code, params)) : Optional.empty();
    }

    private static Optional<Fault> refusedText(Node<?> node) {
        if (node instanceof StringValue text) {
            boolean accepted = text.getValue() == null || AcceptedText.accepts(text.getValue());
            return accepted ? Optional.empty() : Optional.of(TextLimit.refused("document"));
        }
        return node.getChildren().stream()
                .flatMap(child -> refusedText(child).stream())
                .findFirst();
    }
}
