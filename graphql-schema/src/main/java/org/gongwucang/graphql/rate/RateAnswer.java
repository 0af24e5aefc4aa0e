package org.gongwucang.graphql.rate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.web.HttpFaultWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** 过频答复: in the form of a GraphQL answer, with the seconds after which to try again. */
record RateAnswer(HttpFaultWriter faults) {

    static Fault tooMany(long seconds) {
        return new Fault(FaultCode.TOO_MANY_REQUESTS, Map.of("seconds", String.valueOf(seconds)));
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        faults.write(request, response, HttpStatus.TOO_MANY_REQUESTS, tooMany(seconds));
    }
}
