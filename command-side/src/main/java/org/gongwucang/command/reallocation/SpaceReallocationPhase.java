package org.gongwucang.command.reallocation;

/** 用房调剂阶段. */
public enum SpaceReallocationPhase {
    /** 已申请. */
    REQUESTED,
    /** 已批准: the rooms have gone over. */
    APPROVED,
    /** 已驳回. */
    REJECTED,
    /** 已撤回. */
    WITHDRAWN
}
