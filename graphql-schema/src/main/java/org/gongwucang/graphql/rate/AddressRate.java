package org.gongwucang.graphql.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 来处频度: by address, for whoever is not signed in or brings a password, which is slow to weigh. A token that was refused is
 * counted as well, so that looking up what somebody makes up has an end; one that was good lately is not held up by those who share
 * its address.
 */
final class AddressRate extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/health";
    private static final String BEARER = "bearer ";
    private static final int KNOWN = 100_000;
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

    private final Rates rates;
    private final RateAnswer answer;
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(KNOWN).expireAfterWrite(KNOWN_FOR).build();

    AddressRate(Rates rates, RateAnswer answer) {
        this.rates = rates;
        this.answer = answer;
    }

    /** Probes come often, and always from the same place; who brings credentials with one has them weighed as anywhere else. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith(HEALTH) && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Addresses.of(request.getRemoteAddr());
        String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean token = credentials != null && credentials.regionMatches(true, 0, BEARER, 0, BEARER.length());
        long seconds = token ? waiting(address, credentials) : rates.take(address);
        if (seconds > 0) {
            answer.refuse(request, response, seconds);
            return;
        }
        chain.doFilter(request, response);
        if (token) {
            remember(address, credentials, request, response.getStatus());
        }
    }

    private long waiting(String address, String credentials) {
        return known.getIfPresent(Credentials.digest(credentials)) == null ? rates.look(address) : 0;
    }

    /** What was sent back before the door tells nothing of the token. */
    private void remember(String address, String credentials, HttpServletRequest request, int status) {
        if (request.getAttribute(CallerRate.LET_IN) != null) {
            known.put(Credentials.digest(credentials), true);
            return;
        }
        if (status == HttpStatus.UNAUTHORIZED.value()) {
            known.invalidate(Credentials.digest(credentials));
        }
        rates.take(address);
    }
}
