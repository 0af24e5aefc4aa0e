package org.gongwucang.command.inspection;

/** 检查方式. */
public enum InspectionMode {
    /** 重点检查: the unit knew of it. */
    ANNOUNCED,
    /** 暗访. */
    UNANNOUNCED
}
