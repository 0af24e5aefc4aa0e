package org.gongwucang.vault.security;

import java.util.Set;
import java.util.function.Supplier;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** 值守人: what tells how the process is, beyond whether it is well, is for administrators and auditors. */
public final class OperatorsOnly implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorsOnly.class);

    private final CurrentActor actor;

    OperatorsOnly(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext request) {
        return new AuthorizationDecision(isOperator());
    }

    /** Of them only administrators: what is begun there changes something, if only on a disk. */
    AuthorizationManager<RequestAuthorizationContext> whoMayAct() {
        return (caller, request) -> new AuthorizationDecision(isAnyOf(Set.of(Role.ADMINISTRATOR)));
    }

    /** Whether whoever is signed in on this thread is one; nobody is while the stores that know it are away. */
    public boolean isOperator() {
        return isAnyOf(Set.of(Role.ADMINISTRATOR, Role.AUDITOR));
    }

    private boolean isAnyOf(Set<Role> roles) {
        try {
            return actor.find()
                    .filter(who -> !who.isService())
                    .filter(who -> who.roles().stream().anyMatch(roles::contains))
                    .isPresent();
        } catch (RuntimeException e) {
            LOG.warn("who asks cannot be told: {}", e.toString());
            return false;
        }
    }
}
