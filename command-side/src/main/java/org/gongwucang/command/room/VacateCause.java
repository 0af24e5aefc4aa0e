package org.gongwucang.command.room;

/** 腾退原因. */
public enum VacateCause {
    /** 调离. */
    TRANSFER,
    /** 退休. */
    RETIREMENT,
    /** 不再兼任: the post that a second office was for has ended. */
    CONCURRENT_POST_ENDED
}
