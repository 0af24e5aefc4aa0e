package org.gongwucang.vault.security;

import java.util.function.Supplier;
import org.gongwucang.vault.identity.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * 在册人员: a token may hold although whom it names has left, or was never here: the accounts of the house and the office's own provider
 * do not know the staff records.
 */
final class KnownOnly implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(KnownOnly.class);

    private final CurrentActor actor;

    KnownOnly(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext request) {
        return new AuthorizationDecision(isKnown());
    }

    private boolean isKnown() {
        try {
            return actor.find().isPresent();
        } catch (RuntimeException e) {
            LOG.warn("who asks cannot be told: {}", e.toString());
            return false;
        }
    }
}
