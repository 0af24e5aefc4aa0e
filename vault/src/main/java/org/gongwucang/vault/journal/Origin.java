package org.gongwucang.vault.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * 来处: by which way, and from which address, somebody comes.
 *
 * @param address of the remote end, or of whoever a trusted proxy names; null where nothing tells it
 */
public record Origin(SignInChannel channel, @Nullable String address) {

    /** Of whoever asks on this thread for an operation. */
    public static Origin current() {
        return of(SecurityContextHolder.getContext().getAuthentication(), SignInChannel.GRAPHQL);
    }

    /** @param overHttp what it is called where it came over HTTP */
    public static Origin of(@Nullable Authentication comer, SignInChannel overHttp) {
        Object details = comer == null ? null : comer.getDetails();
        if (details instanceof Origin known) {
            return known;
        }
        return new Origin(overHttp, details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : null);
    }
}
