package org.gongwucang.query.task;

import java.util.ArrayList;
import java.util.List;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;

/** 待办种类: what has to be done, and the roles whose duty it is, as the commands have it. */
enum TaskKind {
    /** 出仓单待提交. */
    SUBMIT_ORDER(Role.UNIT_HANDLER),
    /** 出仓单待审批. */
    APPROVE_ORDER(Role.APPROVER),
    /** 出仓单待二级审批. */
    APPROVE_ORDER_SECOND(Role.SECOND_APPROVER),
    /** 待出库. */
    ISSUE_ORDER(Role.KEEPER),
    /** 出门单待核验. */
    CHECK_GATE_PASS(Role.GATEKEEPER),
    /** 待签收. */
    SIGN_RECEIPT(Role.UNIT_HANDLER, Role.UNIT_HEAD),
    /** 借用待还. */
    RETURN_LOAN(Role.UNIT_HANDLER, Role.UNIT_HEAD),
    /** 归还待检查. */
    INSPECT_RETURN(Role.ACCEPTOR),
    /** 责任待认定. */
    DECIDE_RESPONSIBILITY(Role.APPROVER),
    /** 出仓单待办结. */
    CLOSE_ORDER(Role.KEEPER),
    /** 入仓批次待提交. */
    SUBMIT_BATCH(Role.UNIT_HANDLER),
    /** 入仓批次待审批. */
    APPROVE_BATCH(Role.APPROVER),
    /** 入仓批次待验收. */
    RECEIVE_BATCH(Role.ACCEPTOR),
    /** 入仓批次待办结. */
    CLOSE_BATCH(Role.ACCEPTOR),
    /** 处置案待申请. */
    SUBMIT_DISPOSAL(Role.UNIT_HANDLER, Role.ASSET_MANAGER),
    /** 处置待鉴定. */
    APPRAISE_DISPOSAL(Role.ACCEPTOR),
    /** 处置待评估. */
    VALUE_DISPOSAL(Role.FINANCE),
    /** 处置待审批. */
    APPROVE_DISPOSAL(Role.APPROVER),
    /** 处置待二级审批. */
    APPROVE_DISPOSAL_SECOND(Role.FINANCE),
    /** 成交价待登记. */
    RECORD_BID(Role.ASSET_MANAGER),
    /** 低价待复审. */
    APPROVE_PRICE(Role.APPROVER),
    /** 低价待二级复审. */
    APPROVE_PRICE_SECOND(Role.FINANCE),
    /** 处置待执行. */
    EXECUTE_DISPOSAL(Role.ASSET_MANAGER),
    /** 处置收入待结清. */
    SETTLE_PROCEEDS(Role.FINANCE),
    /** 处置案待办结. */
    CLOSE_DISPOSAL(Role.ASSET_MANAGER),
    /** 待追偿. */
    PURSUE_CLAIM(Role.FINANCE, Role.ASSET_MANAGER),
    /** 账面待冻结. */
    FREEZE_STOCK_TAKE(Role.ASSET_MANAGER),
    /** 待盘点. */
    COUNT(Role.KEEPER, Role.UNIT_HANDLER, Role.ACCEPTOR, Role.FINANCE),
    /** 盘点待结束. */
    END_COUNTING(Role.ASSET_MANAGER),
    /** 待对账. */
    RECONCILE_STOCK_TAKE(Role.ASSET_MANAGER),
    /** 清查待签字. */
    SIGN_COUNT(Role.UNIT_HEAD),
    /** 盘点待审批. */
    APPROVE_STOCK_TAKE(Role.APPROVER),
    /** 盘点差异待入账. */
    POST_STOCK_TAKE(Role.ASSET_MANAGER),
    /** 盘点待办结. */
    CLOSE_STOCK_TAKE(Role.ASSET_MANAGER),
    /** 临时机构待审批. */
    APPROVE_BODY(Role.APPROVER),
    /** 配置待收回. */
    RECOVER_KIT(Role.KEEPER, Role.UNIT_HANDLER, Role.UNIT_HEAD),
    /** 临时机构待销号. */
    CLOSE_BODY(Role.ASSET_MANAGER),
    /** 划转待申请. */
    SUBMIT_REASSIGNMENT(Role.UNIT_HANDLER, Role.ASSET_MANAGER),
    /** 划转待接收签字. */
    SIGN_REASSIGNMENT(Role.UNIT_HANDLER),
    /** 划转待审批. */
    APPROVE_REASSIGNMENT(Role.APPROVER),
    /** 划转待二级审批. */
    APPROVE_REASSIGNMENT_SECOND(Role.SECOND_APPROVER),
    /** 购车待批准. */
    APPROVE_VEHICLE_PURCHASE(Role.APPROVER),
    /** 购车待交付. */
    DELIVER_VEHICLE(Role.FLEET_OFFICER, Role.UNIT_HANDLER),
    /** 车辆待登记上牌. */
    REGISTER_VEHICLE(Role.FLEET_OFFICER, Role.UNIT_HANDLER),
    /** 车辆划拨待接收签字. */
    SIGN_VEHICLE_ALLOTMENT(Role.UNIT_HANDLER),
    /** 车辆划拨待审批. */
    APPROVE_VEHICLE_ALLOTMENT(Role.APPROVER),
    /** 车辆报废待审批. */
    APPROVE_VEHICLE_SCRAPPING(Role.APPROVER),
    /** 车辆报废待二级审批. */
    APPROVE_VEHICLE_SCRAPPING_SECOND(Role.SECOND_APPROVER),
    /** 车辆待回收. */
    RECYCLE_VEHICLE(Role.FLEET_OFFICER),
    /** 车辆待注销. */
    DEREGISTER_VEHICLE(Role.FLEET_OFFICER),
    /** 车辆出售待审批. */
    APPROVE_VEHICLE_SALE(Role.APPROVER),
    /** 车辆出售待二级审批. */
    APPROVE_VEHICLE_SALE_SECOND(Role.SECOND_APPROVER),
    /** 车辆待售出. */
    SELL_VEHICLE(Role.FLEET_OFFICER),
    /** 用房调剂待审批. */
    APPROVE_SPACE_REALLOCATION(Role.APPROVER),
    /** 第二办公室待审批. */
    APPROVE_SECOND_OFFICE(Role.APPROVER),
    /** 维修待审批. */
    APPROVE_VEHICLE_REPAIR(Role.APPROVER),
    /** 维修待完成. */
    COMPLETE_VEHICLE_REPAIR(Role.FLEET_OFFICER),
    /** 定点外使用待审批. */
    APPROVE_OFF_LIST_PROVIDER(Role.APPROVER),
    /** 用车待审批. */
    APPROVE_TRIP(Role.FLEET_OFFICER, Role.UNIT_HEAD, Role.APPROVER),
    /** 待派车. */
    DISPATCH_TRIP(Role.DISPATCHER),
    /** 出车待完成. */
    COMPLETE_TRIP(Role.DRIVER),
    /** 用车待结算. */
    SETTLE_TRIP(Role.FLEET_OFFICER),
    /** 检查问题待核销. */
    CLOSE_INSPECTION_VIOLATION(Role.FLEET_OFFICER, Role.SPACE_OFFICER),
    /** 维修待审核. */
    REVIEW_WORKS(Role.SPACE_OFFICER),
    /** 维修待审批. */
    APPROVE_WORKS(Role.APPROVER),
    /** 维修待二级审批. */
    APPROVE_WORKS_SECOND(Role.SECOND_APPROVER),
    /** 维修待开工. */
    START_WORKS(Role.SPACE_OFFICER),
    /** 维修待验收. */
    ACCEPT_WORKS(Role.ACCEPTOR, Role.SPACE_OFFICER),
    /** 钥匙待交付. */
    HAND_OVER_KEYS(Role.SPACE_OFFICER),
    /** 钥匙待签收. */
    SIGN_FOR_KEYS(Role.UNIT_HANDLER),
    /** 租用待审核. */
    REVIEW_LEASE(Role.SPACE_OFFICER),
    /** 租用待审批. */
    APPROVE_LEASE(Role.APPROVER),
    /** 租赁合同待签订. */
    SIGN_LEASE(Role.SPACE_OFFICER, Role.UNIT_HANDLER),
    /** 问题待定整改方式. */
    PLAN_CORRECTION(Role.SPACE_OFFICER),
    /** 问题待整改. */
    CORRECT_FINDING(Role.SPACE_OFFICER, Role.UNIT_HANDLER),
    /** 整改待核实. */
    VERIFY_CORRECTION(Role.SPACE_OFFICER, Role.ACCEPTOR),
    /** 缓改待审批. */
    DECIDE_DEFERRAL(Role.APPROVER),
    /** 保管移交待签收. */
    ACCEPT_CUSTODY(Role.KEEPER),
    /** 价值变动待审批. */
    APPROVE_REVALUATION(Role.APPROVER),
    /** 分类变动待审批. */
    APPROVE_RECLASSIFICATION(Role.APPROVER),
    /** 期初待确认. */
    CONFIRM_OPENING(Role.APPROVER);

    private final List<Role> roles;

    TaskKind(Role... roles) {
        this.roles = List.of(roles);
    }

    List<Role> roles() {
        return roles;
    }

    /** Whoever has one of the roles; where the role is bound to a unit, of this one or of one above it. */
    List<String> ofUnit(@Nullable String unit) {
        List<String> audience = new ArrayList<>();
        for (Role role : roles) {
            if (!role.isBoundToUnit()) {
                audience.add(role.name());
            } else if (unit != null) {
                audience.add(Audience.atUnit(role, unit));
            }
        }
        return audience;
    }

    /** These persons, as long as they have one of the roles. */
    List<String> ofPersons(List<String> staff) {
        return staff.stream()
                .flatMap(person -> roles.stream().map(role -> Audience.person(role, person)))
                .toList();
    }
}
