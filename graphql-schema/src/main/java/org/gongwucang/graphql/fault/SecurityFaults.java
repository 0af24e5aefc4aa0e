package org.gongwucang.graphql.fault;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

/** 权限: a denial is UNAUTHORIZED to somebody who has not signed in, FORBIDDEN to somebody who has. */
final class SecurityFaults implements FaultTranslator {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    @Override
    public Optional<Fault> translate(Throwable exception) {
        if (exception instanceof AuthenticationException) {
            return Optional.of(new Fault(FaultCode.UNAUTHORIZED, Map.of(), exception));
        }
        if (exception instanceof AccessDeniedException) {
            return Optional.of(new Fault(denied(), Map.of(), exception));
        }
        return Optional.empty();
    }

    private FaultCode denied() {
        boolean signedIn =
                trust.isAuthenticated(SecurityContextHolder.getContext().getAuthentication());
        return signedIn ? FaultCode.FORBIDDEN : FaultCode.UNAUTHORIZED;
    }
}
