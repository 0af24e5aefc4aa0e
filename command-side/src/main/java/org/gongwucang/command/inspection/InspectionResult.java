package org.gongwucang.command.inspection;

/** 检查结果. */
public enum InspectionResult {
    /** 合规. */
    COMPLIANT,
    /** 有问题. */
    NON_COMPLIANT
}
