package org.gongwucang.vault.journal;

/** 登录途径. */
public enum SignInChannel {
    /** 接口: an operation over HTTP. */
    GRAPHQL,
    /** 基本认证: HTTP Basic. */
    BASIC,
    /** 凭据: a bearer token over HTTP. */
    BEARER,
    /** 长连接: a WebSocket. */
    WEBSOCKET
}
