package org.gongwucang.vault.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * 统一身份登录: a caller who came with a token of the office's own identity provider. It says who the person is and nothing of what
 * that person may do. Goes by {@code office:} and the staff number, which no account of the house is called.
 */
public final class OfficeSignIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private static final String PREFIX = "office:";

    private final String staff;
    private final Instant expiresAt;

    /**
     * @param staff number that the provider gives
     * @param expiresAt end of the token
     */
    public OfficeSignIn(String staff, Instant expiresAt) {
        super(List.of());
        this.staff = staff;
        this.expiresAt = expiresAt;
        setAuthenticated(true);
    }

    /** The staff number of somebody who goes by this name; empty for an account of the house. */
    public static Optional<String> staff(String name) {
        return name.startsWith(PREFIX) ? Optional.of(name.substring(PREFIX.length())) : Optional.empty();
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    @Override
    public Object getPrincipal() {
        return PREFIX + staff;
    }

    /** The token itself is kept nowhere. */
    @Override
    public Object getCredentials() {
        return "";
    }
}
