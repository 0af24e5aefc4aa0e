package org.gongwucang.graphql.limit;

import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultErrors;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Refuses a document that is not on the list, whoever sends it. */
final class ListedOperations implements WebGraphQlInterceptor {

    private static final Fault NOT_LISTED = new Fault(FaultCode.OPERATION_NOT_LISTED, Map.of());

    private final OperationList list;
    private final FaultErrors errors;

    ListedOperations(OperationList list, FaultErrors errors) {
        this.list = list;
        this.errors = errors;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return list.has(request.getDocument())
                ? chain.next(request)
                : Mono.just(RefusedRequest.of(request, NOT_LISTED, errors));
    }
}
