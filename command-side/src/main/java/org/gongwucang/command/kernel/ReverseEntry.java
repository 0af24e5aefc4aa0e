package org.gongwucang.command.kernel;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 冲销: takes an entry back.
 *
 * @param kind of the aggregate, see {@link ReversibleKind#kind()}
 * @param event identifier of the entry
 * @param confirmed identifiers of the entries that go with it, all of them: the person has seen them
 */
public record ReverseEntry(
        String kind,
        @TargetAggregateIdentifier String id,
        String event,
        Set<String> confirmed,
        Reason reason,
        LocalDate occurredOn)
        implements Dated {}
