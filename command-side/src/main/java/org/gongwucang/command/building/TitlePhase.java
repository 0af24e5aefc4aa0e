package org.gongwucang.command.building;

/** 权属状态: how far the title to a building is. */
public enum TitlePhase {
    /** 未登记. */
    UNREGISTERED,
    /** 已申请. */
    APPLIED,
    /** 已登记. */
    REGISTERED,
    /** 已转移: the building is somebody else's. */
    TRANSFERRED,
    /** 已拆除. */
    DEMOLISHED
}
