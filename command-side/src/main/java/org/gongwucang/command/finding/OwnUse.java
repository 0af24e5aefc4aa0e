package org.gongwucang.command.finding;

import org.gongwucang.command.area.AreaCheck.Relation;

/** 另计方式: why a space counts to a person beside the shares of rooms. */
public enum OwnUse {
    /** 同一门内. */
    SAME_DOOR,
    /** 独自使用. */
    EXCLUSIVE,
    /** 独立卫生间. */
    WASHROOM;

    Relation relation() {
        return Relation.valueOf(name());
    }
}
