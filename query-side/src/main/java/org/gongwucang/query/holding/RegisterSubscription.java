package org.gongwucang.query.holding;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.query.change.ChangeFeed;
import org.gongwucang.query.change.ChangeFeed.Changed;
import org.gongwucang.query.change.Listening;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** 台账变动: listened to, with the filter of whoever listens. */
@Controller
class RegisterSubscription {

    private final ChangeFeed changes;
    private final Listening listening;
    private final LedgerReader<HoldingRow> book;
    private final HoldingConditions conditions;

    RegisterSubscription(
            Ledgers ledgers,
            HoldingLedger ledger,
            EventStore events,
            Listening listening,
            LedgerReader<HoldingRow> book,
            HoldingConditions conditions) {
        this.changes = new ChangeFeed("registerChanges", ledgers, ledger, events);
        this.listening = listening;
        this.book = book;
        this.conditions = conditions;
    }

    /** 台账变动. */
    record RegisterChange(
            String cursor, boolean resync, @Nullable Holding holding) {}

    @SubscriptionMapping
    @AllowedToReaders
    Flux<RegisterChange> registerChanges(@Argument @Nullable HoldingFilter filter, @Argument @Nullable String after) {
        return listening.to(
                changes, after, one -> fresh(one, filter), cursor -> new RegisterChange(cursor, true, null));
    }

    private Optional<RegisterChange> fresh(Changed one, @Nullable HoldingFilter filter) {
        return book.find(one.key(), conditions.where(filter, At.NOW), At.NOW)
                .map(seen -> new Holding(seen, conditions.day(At.NOW)))
                .map(holding -> new RegisterChange(one.cursor(), false, holding));
    }
}
