package org.gongwucang.command.reassignment;

/** 划转方式. */
public enum ReassignmentForm {
    /** 直接调剂: the giving unit asks. */
    DIRECT,
    /** 机构改革划转: on the ground of a document; the giving unit need not ask, and may be no more. */
    REORGANISATION
}
