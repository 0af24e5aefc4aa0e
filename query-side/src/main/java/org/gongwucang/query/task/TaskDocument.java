package org.gongwucang.query.task;

/** 待办单据: what a task is about. */
enum TaskDocument {
    /** 出仓单. */
    ORDER,
    /** 出门单. */
    GATE_PASS,
    /** 入仓批次. */
    BATCH,
    /** 处置案. */
    DISPOSAL,
    /** 盘点. */
    STOCK_TAKE,
    /** 临时机构. */
    BODY,
    /** 划转单. */
    REASSIGNMENT,
    /** 购车申请. */
    VEHICLE_PURCHASE,
    /** 车辆. */
    VEHICLE,
    /** 用房调剂单. */
    SPACE_REALLOCATION,
    /** 第二办公室申请. */
    SECOND_OFFICE,
    /** 车辆维修. */
    VEHICLE_REPAIR,
    /** 定点外使用. */
    OFF_LIST_PROVIDER,
    /** 用车单. */
    TRIP,
    /** 专项检查. */
    INSPECTION,
    /** 维修单. */
    WORKS,
    /** 租用. */
    LEASE,
    /** 办公用房问题. */
    FINDING,
    /** 单件. */
    ASSET,
    /** 批量. */
    LOT,
    /** 期初. */
    OPENING
}
