package org.gongwucang.command.office;

/** 第二办公室申请阶段. */
public enum SecondOfficePhase {
    /** 已申请. */
    REQUESTED,
    /** 已批准. */
    APPROVED,
    /** 已驳回. */
    REJECTED,
    /** 已撤回. */
    WITHDRAWN
}
