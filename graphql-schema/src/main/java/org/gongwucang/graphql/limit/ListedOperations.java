package org.gongwucang.graphql.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultErrors;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Refuses a document that is not on the list, whoever sends it. */
final class ListedOperations implements WebGraphQlInterceptor {

    private final OperationList list;
    private final FaultErrors errors;

    ListedOperations(OperationList list, FaultErrors errors) {
        this.list = list;
        this.errors = errors;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return list.has(request.getDocument()) ? chain.next(request) : Mono.just(refusal(request));
    }

    private WebGraphQlResponse refusal(WebGraphQlRequest request) {
        ExecutionInput input = request.toExecutionInput();
        Fault fault = new Fault(FaultCode.OPERATION_NOT_LISTED, Map.of());
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(errors.error(fault, input.getLocale()))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }
}
