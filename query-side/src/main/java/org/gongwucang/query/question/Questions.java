package org.gongwucang.query.question;

import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;

/** 问法: what to tell of an argument that no question can be asked with. */
public final class Questions {

    private Questions() {}

    /** @param reason in a few plain words, part of the message */
    public static Fault invalid(String argument, String reason) {
        return new Fault(FaultCode.ARGUMENT_INVALID, Map.of("argument", argument, "reason", reason));
    }
}
