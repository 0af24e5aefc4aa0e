package org.gongwucang.query.delegation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.delegation.DelegationBook;
import org.gongwucang.query.question.Moments;
import org.gongwucang.stores.follow.FollowedStream;
import org.gongwucang.stores.jdbc.OutOfReach;
import org.gongwucang.vault.identity.DelegatedRoles;
import org.gongwucang.vault.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 授权参照: from the entries of the register in the event store, since what somebody may see must not wait for a ledger. Good for
 * five seconds. While the event store is out of reach nobody has a role of somebody else.
 */
@Component
public class DelegationStream implements DelegatedRoles {

    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private final FollowedStream<DelegationBook> book;
    private final Supplier<LocalDate> today;

    @Autowired
    DelegationStream(EventStore events, Moments moments) {
        this(events, moments::today, System::nanoTime);
    }

    DelegationStream(EventStore events, Supplier<LocalDate> today, LongSupplier nanos) {
        this.book = new FollowedStream<>(
                events, DelegationBook.STREAM, DelegationBook.EMPTY, DelegationBook::after, GOOD_FOR, nanos);
        this.today = today;
    }

    @Override
    public List<Delegated> of(String delegate) {
        try {
            return book.current().to(delegate, today.get()).stream()
                    .map(one -> new Delegated(one.delegation(), one.delegator(), Role.valueOf(one.role())))
                    .toList();
        } catch (RuntimeException e) {
            if (!OutOfReach.isReasonFor(e)) {
                throw e;
            }
            return List.of();
        }
    }
}
