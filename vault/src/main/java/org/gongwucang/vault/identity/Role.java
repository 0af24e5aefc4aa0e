package org.gongwucang.vault.identity;

/** 岗位: what a person may do, as GB/T 44127-2024 and the rules of the house divide the duties. */
public enum Role {
    /** 单位经办. */
    UNIT_HANDLER,
    /** 单位负责人. */
    UNIT_HEAD,
    /** 保管员. */
    KEEPER,
    /** 验收人. */
    ACCEPTOR,
    /** 审批人. */
    APPROVER,
    /** 二级审批人. */
    SECOND_APPROVER,
    /** 财务. */
    FINANCE,
    /** 车辆管理. */
    FLEET_OFFICER,
    /** 调度. */
    DISPATCHER,
    /** 驾驶员. */
    DRIVER,
    /** 房管. */
    SPACE_OFFICER,
    /** 门卫. */
    GATEKEEPER,
    /** 资产管理员. */
    ASSET_MANAGER,
    /** 迁移员. */
    MIGRATOR,
    /** 审计. */
    AUDITOR,
    /** 系统管理员. */
    ADMINISTRATOR;

    /** Bound to the own unit and all below it; the others work for the warehouse office and see every unit. */
    public boolean isBoundToUnit() {
        return this == UNIT_HANDLER || this == UNIT_HEAD || this == DRIVER;
    }
}
