package org.gongwucang.command.trip;

/** 用车事由类别. */
public enum TripKind {
    /** 机要通信. */
    CONFIDENTIAL,
    /** 应急保障. */
    EMERGENCY,
    /** 执法执勤. */
    LAW_ENFORCEMENT,
    /** 公务接待. */
    RECEPTION,
    /** 会议活动. */
    MEETING,
    /** 调研出差. */
    FIELD_WORK,
    /** 其他. */
    OTHER
}
