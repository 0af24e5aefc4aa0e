package org.gongwucang.vault.identity;

import java.util.List;
import org.gongwucang.vault.account.SignIns.SignIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** 凭据登录: a caller who came with a token. Knows the token's digest, so that it can be checked again and taken back. */
public final class BearerSignIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String account;
    private final String digest;

    public BearerSignIn(SignIn signIn) {
        super(List.of());
        this.account = signIn.account();
        this.digest = signIn.digest();
        setAuthenticated(true);
    }

    String digest() {
        return digest;
    }

    @Override
    public Object getPrincipal() {
        return account;
    }

    @Override
    public Object getCredentials() {
        return digest;
    }
}
