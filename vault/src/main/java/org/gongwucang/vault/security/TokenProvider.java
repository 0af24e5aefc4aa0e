package org.gongwucang.vault.security;

import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.BearerSignIn;
import org.gongwucang.vault.identity.ServiceSignIn;
import org.gongwucang.vault.service.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** 登录凭据: a bearer token: one of ours against the sign-ins or the service tokens, another where the office has an identity provider of its own. */
final class TokenProvider implements AuthenticationProvider {

    private final SignIns signIns;
    private final ServiceTokens services;
    private final @Nullable OfficeSignOn office;

    /** @param office null where there are the accounts of the house only */
    TokenProvider(SignIns signIns, ServiceTokens services, @Nullable OfficeSignOn office) {
        this.signIns = signIns;
        this.services = services;
        this.office = office;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String token = ((BearerTokenAuthenticationToken) given).getToken();
        if (token.startsWith(ServiceTokens.PREFIX)) {
            return service(token);
        }
        return office == null || token.startsWith(SignIns.PREFIX) ? own(token) : office.authenticate(token);
    }

    private Authentication own(String token) {
        return signIns.find(token)
                .<Authentication>map(BearerSignIn::new)
                .orElseThrow(() -> new InvalidBearerTokenException("unknown or expired token"));
    }

    private Authentication service(String token) {
        return services.find(token)
                .filter(services::isInForce)
                .<Authentication>map(known -> new ServiceSignIn(known.name()))
                .orElseThrow(() -> new InvalidBearerTokenException("unknown or expired token"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(type);
    }
}
