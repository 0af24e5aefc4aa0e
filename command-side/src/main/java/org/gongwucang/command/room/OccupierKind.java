package org.gongwucang.command.room;

/** 占用方种类: what kind of body uses a room that is allocated to a unit. */
public enum OccupierKind {
    /** 机关. */
    ORGAN,
    /** 下属事业单位: with accounts of its own. */
    INSTITUTION,
    /** 企业. */
    ENTERPRISE,
    /** 协会. */
    ASSOCIATION
}
