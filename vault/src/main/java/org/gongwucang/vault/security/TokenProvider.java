package org.gongwucang.vault.security;

import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.BearerSignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** 登录凭据: a bearer token against the sign-ins. */
final class TokenProvider implements AuthenticationProvider {

    private final SignIns signIns;

    TokenProvider(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String token = ((BearerTokenAuthenticationToken) given).getToken();
        return signIns.find(token)
                .map(BearerSignIn::new)
                .orElseThrow(() -> new InvalidBearerTokenException("unknown or expired token"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(type);
    }
}
