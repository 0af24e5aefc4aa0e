package org.gongwucang.command.identity;

import java.util.stream.Collectors;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Caller.Deputation;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.security.CurrentOperation;
import org.springframework.stereotype.Component;

/** 经办人: whoever is signed in. What the act may need of roles that are somebody else's is said with it. */
@Component
class SignedInCallers implements Callers {

    private final CurrentActor actor;

    SignedInCallers(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public Caller current() {
        Actor caller = actor.get();
        return new Caller(
                caller.staff(),
                caller.roles().stream().map(Enum::name).collect(Collectors.toSet()),
                caller.unit(),
                caller.delegated().stream()
                        .filter(one -> CurrentOperation.asksFor(one.role()))
                        .map(one -> new Deputation(one.delegation(), one.delegator()))
                        .toList());
    }
}
