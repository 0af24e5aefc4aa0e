package org.gongwucang.graphql.service;

/** 部署方式: what runs in the process that answers. */
public enum ServiceMode {
    /** 单机: both halves. */
    STANDALONE,
    /** 指令侧: mutations. */
    COMMAND_SIDE,
    /** 查询侧: queries and subscriptions. */
    QUERY_SIDE
}
