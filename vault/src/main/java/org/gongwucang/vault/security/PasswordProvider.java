package org.gongwucang.vault.security;

import java.util.List;
import org.gongwucang.vault.account.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** 口令: HTTP Basic against the accounts. bcrypt is slow by design: clients sign in once and send the token. */
final class PasswordProvider implements AuthenticationProvider {

    private final Accounts accounts;

    PasswordProvider(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = given.getName();
        if (!accounts.isRight(name, String.valueOf(given.getCredentials()))) {
            throw new BadCredentialsException("wrong account or password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
