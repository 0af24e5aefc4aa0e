package org.gongwucang.vault.journal;

/** 登录结论: as the auditor reads it; whoever was refused is not told which it was. */
public enum SignInOutcome {
    /** 成. */
    DONE,
    /** 口令不符. */
    WRONG_PASSWORD,
    /** 无此账号. */
    UNKNOWN_ACCOUNT,
    /** 账号已停用. */
    ACCOUNT_DISABLED,
    /** 账号锁定中. */
    ACCOUNT_LOCKED,
    /** 凭据已到期. */
    TOKEN_EXPIRED,
    /** 凭据已收回: signed out, taken back, or of an account with another password since. */
    TOKEN_REVOKED
}
