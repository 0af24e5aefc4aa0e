package org.gongwucang.graphql.limit;

import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultErrors;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Refuses a request that carries a text nobody could have meant in its variables. */
final class TextLimit implements WebGraphQlInterceptor {

    private final FaultErrors errors;

    TextLimit(FaultErrors errors) {
        this.errors = errors;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return AcceptedText.firstRefused("$", request.getVariables())
                .map(place -> Mono.just(RefusedRequest.of(request, refused(place), errors)))
                .orElseGet(() -> chain.next(request));
    }

    static Fault refused(String place) {
        return new Fault(FaultCode.TEXT_NOT_ACCEPTED, Map.of("place", place, "most", String.valueOf(Limits.TEXT)));
    }
}
