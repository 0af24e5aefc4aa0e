package org.gongwucang.command.identity;

import java.util.stream.Collectors;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.CurrentActor;
import org.springframework.stereotype.Component;

/** 经办人: whoever is signed in. */
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
                caller.staff(), caller.roles().stream().map(Enum::name).collect(Collectors.toSet()), caller.unit());
    }
}
