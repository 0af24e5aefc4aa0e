package org.gongwucang.command.temporarybody;

/** 收回方式. */
enum RecoveryWay {
    /** Came back and was looked at. */
    RETURNED,
    /** Was never taken. */
    REFUSED,
    /** Another unit has it, by an order approved in the same act. */
    HANDED_OVER
}
