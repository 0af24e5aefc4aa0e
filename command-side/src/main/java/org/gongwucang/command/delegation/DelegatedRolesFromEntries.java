package org.gongwucang.command.delegation;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.events.delegation.DelegationBook;
import org.gongwucang.stores.follow.FollowedStream;
import org.gongwucang.vault.identity.DelegatedRoles;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 授权参照, straight from the entries of the register. */
@Component
public class DelegatedRolesFromEntries implements DelegatedRoles {

    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private final FollowedStream<DelegationBook> book;
    private final BusinessDays days;

    public DelegatedRolesFromEntries(EventStore events, BusinessDays days) {
        this.book = new FollowedStream<>(
                events, DelegationBook.STREAM, DelegationBook.EMPTY, DelegationBook::after, GOOD_FOR, System::nanoTime);
        this.days = days;
    }

    @Override
    public List<Delegated> of(String delegate) {
        return book.current().to(delegate, days.today()).stream()
                .map(one -> new Delegated(one.delegation(), one.delegator(), Role.valueOf(one.role())))
                .toList();
    }
}
