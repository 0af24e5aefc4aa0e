package org.gongwucang.command.kernel;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.gongwucang.events.Entry;
import org.springframework.stereotype.Component;

/**
 * 结账防线: looks at every entry once more when its unit of work is about to be stored. A process that was paused between its
 * decision and this may have slept over the closing of a period; what it would record then is refused.
 */
@Component
class EntriesOfOpenDays implements MessageDispatchInterceptor<EventMessage<?>> {

    private final OpenDays days;

    EntriesOfOpenDays(OpenDays days, EventStore store) {
        this.days = days;
        store.registerDispatchInterceptor(this);
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, message) -> {
            if (message.getPayload() instanceof Entry entry) {
                days.requireOpen(entry.occurredOn(), message.getTimestamp());
            }
            return message;
        };
    }
}
