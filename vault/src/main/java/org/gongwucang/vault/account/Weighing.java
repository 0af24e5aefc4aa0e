package org.gongwucang.vault.account;

/** 口令核验: what a password came to. Whoever gave it is told whether it was right, and nothing else. */
public enum Weighing {
    RIGHT,
    WRONG,
    /** Wrong, and the last one for a while. */
    NOW_LOCKED,
    UNKNOWN,
    DISABLED,
    LOCKED
}
