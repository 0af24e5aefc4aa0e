package org.gongwucang.graphql.limit;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition.Operation;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultErrors;
import org.gongwucang.graphql.label.Reader;
import org.jspecify.annotations.Nullable;

/**
 * 轮候: a query is worked on when it is its turn. What is asked within it has the same one. A mutation does not wait: most of its time the disk works for it,
 * and many at once are written in one go. A subscription lasts.
 */
final class TurnLimit extends SimplePerformantInstrumentation {

    private final FaultErrors errors;
    private final Turns turns;

    TurnLimit(FaultErrors errors, Turns turns) {
        this.errors = errors;
        this.turns = turns;
    }

    /** 一次执行: its own turn, which it has none of where it is asked within another one. */
    private static final class Execution implements InstrumentationState {

        private @Nullable Turn own;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters asked) {
        return new Execution();
    }

    /** What ends here ends in every case, also where the operation never begins. */
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters asked, InstrumentationState state) {
        if (Turn.current() != null) {
            return null;
        }
        Turn turn = turns.next();
        ((Execution) state).own = turn;
        asked.getGraphQLContext().put(Turn.KEY, turn);
        return SimpleInstrumentationContext.whenCompleted((result, failure) -> turn.end());
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters asked, InstrumentationState state) {
        Turn own = ((Execution) state).own;
        if (own != null && asked.getExecutionContext().getOperationDefinition().getOperation() == Operation.QUERY) {
            take(own);
        }
        return null;
    }

    private void take(Turn turn) {
        try {
            turn.take();
        } catch (Fault busy) {
            throw new LimitExceeded(errors.error(busy, Reader.language()));
        }
    }
}
