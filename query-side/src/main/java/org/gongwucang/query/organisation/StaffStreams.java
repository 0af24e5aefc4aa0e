package org.gongwucang.query.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.StaffReactivated;
import org.gongwucang.events.organisation.StaffTransferred;
import org.gongwucang.stores.jdbc.OutOfReach;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.identity.StaffRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 人员记录: who works where in which roles, folded from the person's own entries in the event store: what somebody may
 * see must not wait for a ledger. A record is good for ten seconds; that there is none is never kept. While the event store
 * is out of reach the last record is good for five minutes, so that ledgers go on being read.
 */
@Component
public class StaffStreams implements StaffRecords {

    private static final long GOOD_FOR = TimeUnit.SECONDS.toNanos(10);
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private record Kept(StaffRecord record, long readAt) {}

    private final EventStore events;
    private final Ticker clock;
    private final Cache<String, Kept> kept;

    @Autowired
    StaffStreams(EventStore events) {
        this(events, Ticker.systemTicker());
    }

    StaffStreams(EventStore events, Ticker clock) {
        this.events = events;
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .ticker(clock)
                .expireAfterWrite(KEPT_FOR)
                .maximumSize(10_000)
                .build();
    }

    @Override
    public Optional<StaffRecord> record(String staffNumber) {
        Kept last = kept.getIfPresent(staffNumber);
        if (last != null && clock.read() - last.readAt() < GOOD_FOR) {
            return Optional.of(last.record());
        }
        try {
            return read(staffNumber);
        } catch (RuntimeException e) {
            if (last == null || !OutOfReach.isReasonFor(e)) {
                throw e;
            }
            return Optional.of(last.record());
        }
    }

    private Optional<StaffRecord> read(String staffNumber) {
        StaffRecord record = folded(staffNumber);
        if (record == null) {
            return Optional.empty();
        }
        kept.put(staffNumber, new Kept(record, clock.read()));
        return Optional.of(record);
    }

    private @Nullable StaffRecord folded(String number) {
        StaffRecord record = null;
        for (DomainEventMessage<?> message :
                events.readEvents("staff:" + number, 0).asStream().toList()) {
            record = next(record, message.getPayload());
        }
        return record;
    }

    private static @Nullable StaffRecord next(@Nullable StaffRecord before, Object entry) {
        if (entry instanceof StaffEnrolled e) {
            return new StaffRecord(e.staff(), e.unit(), roles(e.roles()), true);
        }
        return before == null ? null : changed(before, entry);
    }

    private static StaffRecord changed(StaffRecord before, Object entry) {
        if (entry instanceof StaffTransferred e) {
            return new StaffRecord(before.number(), e.unit(), before.roles(), before.active());
        }
        if (entry instanceof RolesAssigned e) {
            return new StaffRecord(before.number(), before.unit(), roles(e.roles()), before.active());
        }
        if (entry instanceof StaffDeactivated) {
            return new StaffRecord(before.number(), before.unit(), before.roles(), false);
        }
        return entry instanceof StaffReactivated
                ? new StaffRecord(before.number(), before.unit(), before.roles(), true)
                : before;
    }

    private static Set<Role> roles(List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }
}
