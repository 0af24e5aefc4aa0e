package org.gongwucang.vault.journal;

/** 登录事项. */
public enum SignInKind {
    /** 登录. */
    SIGNED_IN,
    /** 登录未成. */
    SIGN_IN_FAILED,
    /** 账号锁定: too many wrong passwords in a row. */
    ACCOUNT_LOCKED,
    /** 退出. */
    SIGNED_OUT,
    /** 凭据被拒: it was one of ours, and counts no more. */
    TOKEN_REFUSED,
    /** 统一身份登录: the first time that a token of the office's provider was seen. */
    OFFICE_SIGN_ON,
    /** 口令修改. */
    PASSWORD_CHANGED,
    /** 口令重置. */
    PASSWORD_RESET,
    /** 账号开立. */
    ACCOUNT_OPENED,
    /** 账号停用. */
    ACCOUNT_DISABLED,
    /** 账号恢复. */
    ACCOUNT_ENABLED,
    /** 服务令牌发放. */
    SERVICE_TOKEN_ISSUED,
    /** 服务令牌收回. */
    SERVICE_TOKEN_REVOKED
}
