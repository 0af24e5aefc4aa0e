package org.gongwucang.query.holding;

import java.util.Optional;
import org.gongwucang.query.holding.RegisterChanges.Changed;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * 台账变动: listened to. Each row is read afresh with the filter and with what the listener may see at that moment; a
 * row outside either is passed over, and a listener who lost the right to listen is told so.
 */
@Controller
class RegisterSubscription {

    private final RegisterChanges changes;
    private final LedgerReader<HoldingRow> book;
    private final HoldingConditions conditions;

    RegisterSubscription(RegisterChanges changes, LedgerReader<HoldingRow> book, HoldingConditions conditions) {
        this.changes = changes;
        this.book = book;
        this.conditions = conditions;
    }

    /** 台账变动. */
    record RegisterChange(
            String cursor, boolean resync, @Nullable Holding holding) {}

    @SubscriptionMapping
    @AllowedToReaders
    Flux<RegisterChange> registerChanges(@Argument @Nullable HoldingFilter filter, @Argument @Nullable String after) {
        SecurityContext listener = SecurityContextHolder.getContext();
        Flux<Changed> changed;
        if (after == null) {
            changed = changes.fromNow();
        } else {
            Optional<Flux<Changed>> resumed = changes.after(after);
            if (resumed.isEmpty()) {
                return Flux.just(new RegisterChange(changes.latest(), true, null));
            }
            changed = resumed.get();
        }
        return changed.publishOn(Schedulers.boundedElastic())
                .concatMap(one -> Mono.justOrEmpty(fresh(one, filter, listener)));
    }

    private Optional<RegisterChange> fresh(Changed one, @Nullable HoldingFilter filter, SecurityContext listener) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(listener);
        try {
            return book.find(one.key(), conditions.where(filter, At.NOW), At.NOW)
                    .map(seen -> new Holding(seen, conditions.day(At.NOW)))
                    .map(holding -> new RegisterChange(one.cursor(), false, holding));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
