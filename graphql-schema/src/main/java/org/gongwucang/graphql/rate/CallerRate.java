package org.gongwucang.graphql.rate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** 账号频度: by account, for whoever is signed in, however many tokens the account has. */
final class CallerRate extends OncePerRequestFilter {

    /** Attribute of a request: who the door found it to be of. */
    static final String LET_IN = CallerRate.class.getName();

    private final Rates rates;
    private final RateAnswer answer;

    CallerRate(Rates rates, RateAnswer answer) {
        this.rates = rates;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String account = request.getRemoteUser();
        request.setAttribute(LET_IN, account);
        long seconds = account == null ? 0 : rates.take(account);
        if (seconds > 0) {
            answer.refuse(request, response, seconds);
        } else {
            chain.doFilter(request, response);
        }
    }
}
