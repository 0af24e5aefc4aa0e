package org.gongwucang.vault.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** 服务登录: a program that came with a service token. Goes by {@code service:} and the token's name, which no account is called. */
public final class ServiceSignIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private static final String PREFIX = "service:";

    private final String name;

    /** @param name of the token */
    public ServiceSignIn(String name) {
        super(List.of());
        this.name = name;
        setAuthenticated(true);
    }

    /** The name of the token of whoever goes by this name; empty for a person. */
    static Optional<String> token(String name) {
        return name.startsWith(PREFIX) ? Optional.of(name.substring(PREFIX.length())) : Optional.empty();
    }

    /** What a program with the token of this name goes by. */
    public static String nameOf(String token) {
        return PREFIX + token;
    }

    @Override
    public Object getPrincipal() {
        return nameOf(name);
    }

    /** The token itself is kept nowhere. */
    @Override
    public Object getCredentials() {
        return "";
    }
}
