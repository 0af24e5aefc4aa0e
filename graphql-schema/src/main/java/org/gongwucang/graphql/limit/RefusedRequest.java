package org.gongwucang.graphql.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultErrors;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** 拒收: what is answered to a request that is not carried out, in the language of whoever sent it. */
public final class RefusedRequest {

    private RefusedRequest() {}

    public static WebGraphQlResponse of(WebGraphQlRequest request, Fault fault, FaultErrors errors) {
        ExecutionInput input = request.toExecutionInput();
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(errors.error(fault, input.getLocale()))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }
}
