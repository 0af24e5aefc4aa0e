package org.gongwucang.command.finding;

/** 问题种类. */
public enum FindingKind {
    /** 超标: offices of a person above the standard. */
    OVER_STANDARD,
    /** 违规使用: rooms used as they may not be. */
    IRREGULAR_USE
}
