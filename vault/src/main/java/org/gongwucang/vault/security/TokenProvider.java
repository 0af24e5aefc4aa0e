package org.gongwucang.vault.security;

import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.BearerSignIn;
import org.gongwucang.vault.identity.ServiceSignIn;
import org.gongwucang.vault.service.ServiceToken;
import org.gongwucang.vault.service.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** 登录凭据: a bearer token: one of ours against the sign-ins or the service tokens, another where the office has an identity provider of its own. */
final class TokenProvider implements AuthenticationProvider {

    private final SignIns signIns;
    private final ServiceTokens services;
    private final @Nullable OfficeSignOn office;
    private final TokenJournal journal;

    /** @param office null where there are the accounts of the house only */
    TokenProvider(SignIns signIns, ServiceTokens services, @Nullable OfficeSignOn office, TokenJournal journal) {
        this.signIns = signIns;
        this.services = services;
        this.office = office;
        this.journal = journal;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        AbstractAuthenticationToken known = known((BearerTokenAuthenticationToken) given);
        known.setDetails(given.getDetails());
        return known;
    }

    private AbstractAuthenticationToken known(BearerTokenAuthenticationToken given) {
        String token = given.getToken();
        if (token.startsWith(ServiceTokens.PREFIX)) {
            return service(token, given);
        }
        if (office == null || token.startsWith(SignIns.PREFIX)) {
            return own(token, given);
        }
        AbstractAuthenticationToken signedIn = office.authenticate(token);
        journal.seen(token, signedIn.getName(), given);
        return signedIn;
    }

    private AbstractAuthenticationToken own(String token, Authentication given) {
        return signIns.find(token).map(BearerSignIn::new).orElseThrow(() -> {
            signIns.ended(token).ifPresent(ended -> journal.refused(ended, given));
            return new InvalidBearerTokenException("unknown or expired token");
        });
    }

    private AbstractAuthenticationToken service(String token, Authentication given) {
        return services.find(token)
                .filter(known -> isInForce(known, given))
                .map(known -> new ServiceSignIn(known.name()))
                .orElseThrow(() -> new InvalidBearerTokenException("unknown or expired token"));
    }

    private boolean isInForce(ServiceToken known, Authentication given) {
        boolean inForce = services.isInForce(known);
        if (!inForce) {
            journal.refused(known, given);
        }
        return inForce;
    }

    @Override
    public boolean supports(Class<?> type) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(type);
    }
}
