package org.gongwucang.command.provider;

/** 定点类别: what a provider is designated for. */
public enum ProviderKind {
    /** 定点保险. */
    INSURANCE,
    /** 定点维修. */
    REPAIR,
    /** 定点加油. */
    FUEL
}
