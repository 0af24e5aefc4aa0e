package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 多聚合: loads aggregates for an act that spans several of them. All of them are stored in the unit of work of the
 * command, everything or nothing; load them in the order of rank (batch or case, asset or lot, claim, sequence), and
 * within a rank by identifier, so that two acts cannot wait for each other.
 */
@Component
public class Aggregates {

    private final ObjectProvider<Configuration> axon;
    private final ObjectProvider<EventStore> events;

    public Aggregates(ObjectProvider<Configuration> axon, ObjectProvider<EventStore> events) {
        this.axon = axon;
        this.events = events;
    }

    /** The aggregate, or nothing where no entry was ever made, or where something of another kind has the identifier. */
    public <T extends Root> Optional<Aggregate<T>> find(Class<T> type, String id) {
        try {
            return known(id) ? Optional.of(axon.getObject().repository(type).load(id)) : Optional.empty();
        } catch (RuntimeException e) {
            if (isOfAnother(type, id)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * The aggregate, as it stands or with no entry yet.
     *
     * @throws Refused COMMAND_ID_REUSED where something of another kind has the identifier
     */
    public <T extends Root> Aggregate<T> findOrNew(Class<T> type, String id, Callable<T> blank) {
        try {
            return axon.getObject().repository(type).loadOrCreate(id, blank);
        } catch (RuntimeException e) {
            requireOwn(type, id);
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Identifiers are made of the command's, and one that made something of another kind leads to that. */
    private void requireOwn(Class<?> type, String id) {
        require(!isOfAnother(type, id), "COMMAND_ID_REUSED", "commandId", commandId());
    }

    private boolean isOfAnother(Class<?> type, String id) {
        DomainEventStream entries = events.getObject().readEvents(id, 0);
        return entries.hasNext() && !entries.peek().getType().equals(type.getSimpleName());
    }

    private static String commandId() {
        return CurrentUnitOfWork.map(
                        work -> String.valueOf(work.getMessage().getMetaData().get(Envelope.COMMAND_ID)))
                .orElse("");
    }

    private boolean known(String id) {
        return events.getObject().lastSequenceNumberFor(id).isPresent();
    }
}
