package org.gongwucang.command.fleet;

/** 购车依据: which cap a purchase is held against. */
public enum PurchaseGround {
    /** 一般: the cap of the category. */
    ORDINARY,
    /** 确因工作需要: the higher cap of law enforcement. */
    BY_NEED,
    /** 情况特殊: another small or medium passenger vehicle. */
    SPECIAL_CIRCUMSTANCES,
    /** 大型客车. */
    LARGE_COACH
}
