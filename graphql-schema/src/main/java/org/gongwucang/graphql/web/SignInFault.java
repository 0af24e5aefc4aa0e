package org.gongwucang.graphql.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * 未登录: credentials that were refused are told in the form of an answer, and no browser asks for a password of its own;
 * where whoever knows them is out of reach, that is told.
 */
final class SignInFault implements AuthenticationEntryPoint {

    private final HttpFaultWriter faults;

    SignInFault(HttpFaultWriter faults) {
        this.faults = faults;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof AuthenticationServiceException) {
            faults.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, new Fault(FaultCode.UNAVAILABLE, Map.of()));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        faults.write(request, response, HttpStatus.UNAUTHORIZED, new Fault(FaultCode.UNAUTHORIZED, Map.of()));
    }
}
