package org.gongwucang.graphql.fault;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 参数问题: why no question can be asked with an argument. */
public enum ArgumentFlaw {
    /** 无法识别. */
    NOT_UNDERSTOOD,
    /** 既非日期，也非带时区的时间. */
    NO_DATE_OR_TIME,
    /** 在将来. */
    IN_FUTURE,
    /** 超出范围. */
    OUT_OF_RANGE,
    /** 早于起始日. */
    BEFORE_FROM,
    /** 为负. */
    NEGATIVE,
    /** 过多. */
    TOO_MANY,
    /** 没有这本台账. */
    UNKNOWN_LEDGER;

    /** The fault to throw about the argument of that name. */
    public Fault of(String argument) {
        return of(argument, null);
    }

    Fault of(String argument, @Nullable Throwable cause) {
        return new Fault(FaultCode.ARGUMENT_INVALID, Map.of("argument", argument, "reason", name()), cause);
    }
}
