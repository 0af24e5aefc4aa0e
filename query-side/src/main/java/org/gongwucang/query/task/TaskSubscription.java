package org.gongwucang.query.task;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.query.change.ChangeFeed;
import org.gongwucang.query.change.ChangeFeed.Changed;
import org.gongwucang.query.change.Listening;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** 待办变动: listened to: what begins to wait for the listener, and what waits for them no more since somebody did it. */
@Controller
class TaskSubscription {

    private final ChangeFeed changes;
    private final Listening listening;
    private final LedgerReader<TaskRow> tasks;
    private final Audience audience;
    private final CurrentActor caller;
    private final UnitTrees units;

    TaskSubscription(
            Ledgers ledgers,
            TaskLedger ledger,
            EventStore events,
            Listening listening,
            LedgerReader<TaskRow> tasks,
            Audience audience,
            CurrentActor caller,
            UnitTrees units) {
        this.changes = new ChangeFeed("myTaskChanges", ledgers, ledger, events);
        this.listening = listening;
        this.tasks = tasks;
        this.audience = audience;
        this.caller = caller;
        this.units = units;
    }

    /** 待办变动. */
    record TaskChange(
            String cursor, boolean resync, @Nullable TaskView task) {}

    @SubscriptionMapping
    @AllowedTo(anyRole = true)
    Flux<TaskChange> myTaskChanges(@Argument @Nullable TaskFilter filter, @Argument @Nullable String after) {
        TaskFilter asked = filter == null ? TaskFilter.ALL : filter;
        return listening.to(changes, after, one -> fresh(one, asked), cursor -> new TaskChange(cursor, true, null));
    }

    private Optional<TaskChange> fresh(Changed one, TaskFilter filter) {
        return tasks.find(one.key(), filter.on(audience.of(caller.get()), units, At.NOW), At.NOW)
                .map(seen -> new TaskChange(one.cursor(), false, new TaskView(seen)));
    }
}
