package org.gongwucang.command.finding;

/** 整改方式. */
public enum CorrectionMethod {
    /** 调换: another room. */
    SWAP,
    /** 隔断: a part is partitioned off. */
    PARTITION,
    /** 全部腾退: all of it is given back. */
    VACATE_ALL,
    /** 合并办公: shared with others. */
    MERGE
}
