package org.gongwucang.command.works;

/** 维修种类. */
public enum WorksKind {
    /** 维修: what is there is mended. */
    REPAIR,
    /** 交钥匙工程: rooms are refurbished to a unified standard and handed over with their keys. */
    REFURBISHMENT
}
