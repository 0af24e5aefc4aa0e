package org.gongwucang.query.change;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.query.change.ChangeFeed.Changed;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.security.Operations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * 收听: of changes, by whoever subscribed. Each row is read afresh, with what the listener may see at that moment; a row
 * outside it is passed over, and a listener who lost the right to listen is told so.
 */
@Component
public class Listening {

    private final CurrentActor caller;
    private final ObjectProvider<Operations> operations;

    /** @param operations none where nothing guards the door: then nobody was asked for a role in the first place */
    Listening(CurrentActor caller, ObjectProvider<Operations> operations) {
        this.caller = caller;
        this.operations = operations;
    }

    /**
     * Changes from now on, or from the cursor on.
     *
     * @param fresh the row as the listener may see it now, if so
     * @param resync what is told, once, where the cursor is of no use any more: where to listen from after the list was read anew
     */
    public <T> Flux<T> to(
            ChangeFeed feed, @Nullable String after, Function<Changed, Optional<T>> fresh, Function<String, T> resync) {
        SecurityContext listener = SecurityContextHolder.getContext();
        Optional<Flux<Changed>> changed = after == null ? Optional.of(feed.fromNow()) : feed.after(after);
        return changed.map(some -> some.publishOn(Schedulers.boundedElastic())
                        .concatMap(one -> Mono.justOrEmpty(heard(feed, one, fresh, listener))))
                .orElseGet(() -> Flux.just(resync.apply(feed.latest())));
    }

    private <T> Optional<T> heard(
            ChangeFeed feed, Changed one, Function<Changed, Optional<T>> fresh, SecurityContext listener) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(listener);
        try {
            requireAllowed(feed.subscription());
            return fresh.apply(one);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** A subscription may outlast the roles with which it was begun. */
    private void requireAllowed(String subscription) {
        operations.ifAvailable(rules -> {
            if (!rules.allows(subscription, caller.get())) {
                throw new Fault(FaultCode.FORBIDDEN, Map.of());
            }
        });
    }
}
