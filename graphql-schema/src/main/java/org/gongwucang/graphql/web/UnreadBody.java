package org.gongwucang.graphql.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.gongwucang.graphql.limit.Limits;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 未读请求体: what was answered before its body was read. Whoever is still sending would not read the answer on a connection that is
 * closed under it, so the rest is thrown away, for a while: the server itself would read on for as long as bytes trickle in, and a thread
 * with it.
 */
final class UnreadBody extends OncePerRequestFilter {

    private static final String GIVEN_UP = UnreadBody.class.getName() + ".givenUp";
    private static final int AT_ONCE = 64 * 1024;

    /** Nothing is thrown away, since nothing comes. */
    static void giveUp(HttpServletRequest request) {
        request.setAttribute(GIVEN_UP, true);
    }

    private static boolean isGivenUp(HttpServletRequest request) {
        return request.getAttribute(GIVEN_UP) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (hasBody(request)
                && !isGivenUp(request)
                && !request.isAsyncStarted()
                && !request.getInputStream().isFinished()) {
            response.flushBuffer();
            if (!isThrownAway(request.getInputStream())) {
                throw new CloseNowException("a body that does not end");
            }
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** False where it did not end in time. */
    private static boolean isThrownAway(ServletInputStream in) {
        long end = System.nanoTime() + Limits.TIME.toNanos();
        byte[] some = new byte[AT_ONCE];
        try {
            while (System.nanoTime() < end) {
                if (in.read(some) < 0) {
                    return true;
                }
            }
        } catch (IOException gone) {
            return false;
        }
        return false;
    }
}
