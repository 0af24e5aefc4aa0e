package org.gongwucang.graphql.limit;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;

/** Ends an execution before it begins, with the error that the client gets. */
final class LimitExceeded extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final GraphQLError error;

    LimitExceeded(GraphQLError error) {
        super(error.getMessage());
        this.error = error;
    }

    @Override
    public ExecutionResult toExecutionResult() {
        return ExecutionResult.newExecutionResult().addError(error).build();
    }
}
