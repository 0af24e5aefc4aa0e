package org.gongwucang.vault.security;

import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.BearerSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** 登录凭据: a bearer token: one of ours against the sign-ins, another where the office has an identity provider of its own. */
final class TokenProvider implements AuthenticationProvider {

    private final SignIns signIns;
    private final @Nullable OfficeSignOn office;

    /** @param office null where there are the accounts of the house only */
    TokenProvider(SignIns signIns, @Nullable OfficeSignOn office) {
        this.signIns = signIns;
        this.office = office;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String token = ((BearerTokenAuthenticationToken) given).getToken();
        return office == null || token.startsWith(SignIns.PREFIX) ? own(token) : office.authenticate(token);
    }

    private Authentication own(String token) {
        return signIns.find(token)
                .<Authentication>map(BearerSignIn::new)
                .orElseThrow(() -> new InvalidBearerTokenException("unknown or expired token"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(type);
    }
}
