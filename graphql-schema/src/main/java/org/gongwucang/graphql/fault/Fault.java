package org.gongwucang.graphql.fault;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 故障: a request as a whole gets no answer. What is told to the client is the code and its values, never the cause. */
public final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FaultCode code;
    private final transient Map<String, String> params;

    public Fault(FaultCode code, Map<String, String> params) {
        this(code, params, null);
    }

    public Fault(FaultCode code, Map<String, String> params, @Nullable Throwable cause) {
        super(code + " " + params, cause);
        this.code = code;
        this.params = params;
    }

    public FaultCode code() {
        return code;
    }

    /** Values that the message tells, by name. */
    public Map<String, String> params() {
        return params;
    }
}
