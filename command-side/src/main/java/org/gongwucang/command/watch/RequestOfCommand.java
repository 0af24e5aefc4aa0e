package org.gongwucang.command.watch;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.watch.request.RequestId;
import org.slf4j.MDC;

/**
 * 来源请求: a command says which request it belongs to, and so do its events; the process that carries it out, which may
 * be another one, says it in its log lines.
 */
final class RequestOfCommand
        implements MessageDispatchInterceptor<CommandMessage<?>>, MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        String id = RequestId.current();
        return (position, command) -> id == null ? command : command.andMetaData(Map.of(Envelope.CORRELATION_ID, id));
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        Object id = work.getMessage().getMetaData().get(Envelope.CORRELATION_ID);
        if (id == null || RequestId.current() != null) {
            return chain.proceed();
        }
        MDC.put(RequestId.KEY, id.toString());
        work.onCleanup(over -> MDC.remove(RequestId.KEY));
        return chain.proceed();
    }
}
