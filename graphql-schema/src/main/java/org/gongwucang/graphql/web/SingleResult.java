package org.gongwucang.graphql.web;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * 单次结果: over server-sent events the result of a query, and the reason why a subscription did not begin, is one event
 * and the end. Spring would tell of neither.
 */
final class SingleResult implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Mono<WebGraphQlResponse> response = chain.next(request);
        return request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM)
                ? response.map(SingleResult::asEvents)
                : response;
    }

    private static WebGraphQlResponse asEvents(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher) {
            return response;
        }
        ExecutionResult single = ExecutionResultImpl.newExecutionResult()
                .from(response.getExecutionResult())
                .build();
        return response.transform(builder -> builder.data(Flux.just(single)));
    }
}
