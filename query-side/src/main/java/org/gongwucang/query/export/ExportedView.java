package org.gongwucang.query.export;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 导出台账: what can be exported: the list query that answers it, the ledger behind it, and its columns in their order,
 * each a path through the answer. A colon names the labels by which a text is shown, a plus joins a name and its value;
 * the field {@code exportX} of the schema belongs to each.
 */
enum ExportedView {
    /** 在仓台账. */
    STOCK("stock", "holding", Columns.HOLDING),
    /** 物资台账. */
    REGISTER("register", "holding", Columns.HOLDING),
    /** 保管台账. */
    CUSTODY("custody", "holding", Columns.HOLDING),
    /** 冻结台账. */
    HELD("held", "holding", Columns.HOLDING),
    /** 报失台账. */
    MISSING("missing", "holding", Columns.HOLDING),
    /** 汇总. */
    HOLDING_SUMMARY("holdingSummary", "holding", Columns.SUMMARY, "lines", null),
    /** 出入仓流水. */
    MOVEMENTS("movements", "movement", Columns.MOVEMENT),
    /** 收发存. */
    MOVEMENT_TOTALS("movementTotals", "movement", Columns.MOVEMENT_TOTAL, "", null),
    /** 统一登记. */
    THINGS("things", "holding", ReuseColumns.THING),
    /** 净值台账. */
    NET_VALUES("netValues", "holding", ReuseColumns.NET_VALUE),
    /** 数据质量. */
    DATA_QUALITY("dataQuality", "holding", ReuseColumns.DATA_QUALITY, "figures", null),
    /** 检查发现. */
    DATA_QUALITY_FINDINGS("dataQualityFindings", "holding", ReuseColumns.DATA_QUALITY_FINDING),
    /** 入仓台账. */
    INTAKE_BATCHES("intakeBatches", "intake-batch", Columns.INTAKE_BATCH),
    /** 入仓明细. */
    INTAKE_LINES("intakeBatches", "intake-batch", Columns.INTAKE_LINE, Columns.NODES, "lines"),
    /** 出仓台账. */
    TRANSFER_ORDERS("transferOrders", "transfer-order", Columns.TRANSFER_ORDER),
    /** 出仓明细台账. */
    TRANSFER_LINES("transferLines", "transfer-line", Columns.TRANSFER_LINE),
    /** 借用台账. */
    LOANS("loans", "transfer-line", Columns.TRANSFER_LINE),
    /** 出仓登记. */
    TRANSFER_REGISTER("transferRegister", "transfer-line", Columns.TRANSFER_REGISTER, "", null),
    /** 决定统计. */
    TRANSFER_OUTCOMES("transferOutcomes", "transfer-order", Columns.TRANSFER_OUTCOME, "", null),
    /** 审批登记. */
    TRANSFER_APPROVALS("transferApprovals", "transfer-line", Columns.TRANSFER_APPROVAL, "", null),
    /** 到期提示台账. */
    LOAN_NOTICES("loanNotices", "loan-notice", Columns.LOAN_NOTICE),
    /** 逾期单位. */
    LATE_UNITS("lateUnits", "loan-notice", Columns.LATE_UNIT, "", null),
    /** 处置台账. */
    DISPOSAL_CASES("disposalCases", "disposal-case", Columns.DISPOSAL_CASE),
    /** 处置明细台账. */
    DISPOSAL_LINES("disposalLines", "disposal-line", Columns.DISPOSAL_LINE),
    /** 处置统计. */
    DISPOSAL_REGISTER("disposalRegister", "disposal-case", Columns.DISPOSAL_REGISTER, "", null),
    /** 账销案存台账. */
    PURSUITS("pursuits", "pursuit", Columns.PURSUIT),
    /** 划转台账. */
    REASSIGNMENTS("reassignments", "reassignment", Columns.REASSIGNMENT),
    /** 划转明细台账. */
    REASSIGNMENT_LINES("reassignmentLines", "reassignment-line", Columns.REASSIGNMENT_LINE),
    /** 划转统计. */
    REASSIGNMENT_REGISTER("reassignmentRegister", "reassignment-line", Columns.REASSIGNMENT_REGISTER, "", null),
    /** 划出单位留存. */
    REMAINING_IN_USE("remainingInUse", "holding", Columns.HOLDING),
    /** 车队台账. */
    FLEETS("fleets", "fleet", VehicleColumns.FLEET),
    /** 购车台账. */
    VEHICLE_PURCHASES("vehiclePurchases", "vehicle-purchase", VehicleColumns.PURCHASE),
    /** 车辆台账. */
    VEHICLES("vehicles", "vehicle", VehicleColumns.VEHICLE),
    /** 车辆净值台账. */
    VEHICLE_NET_VALUES("vehicleNetValues", "vehicle", VehicleColumns.NET_VALUE),
    /** 车辆变动流水. */
    VEHICLE_MOVEMENTS("vehicleMovements", "vehicle-movement", VehicleColumns.MOVEMENT),
    /** 权属台账. */
    BUILDINGS("buildings", "building", Columns.BUILDING),
    /** 房间台账. */
    ROOMS("rooms", "room", Columns.ROOM),
    /** 逾期未腾退. */
    OVERDUE_VACATING("overdueVacating", "room", Columns.VACATE_DUTY, "", null),
    /** 办公室使用台账. */
    OCCUPANCY("occupancy", "occupancy", Columns.OCCUPANCY),
    /** 第二办公室台账. */
    SECOND_OFFICES("secondOffices", "second-office", Columns.SECOND_OFFICE),
    /** 用房调剂台账. */
    SPACE_REALLOCATIONS("spaceReallocations", "space-reallocation", Columns.SPACE_REALLOCATION),
    /** 临时机构台账. */
    TEMPORARY_BODIES("temporaryBodies", "temporary-body", Columns.TEMPORARY_BODY),
    /** 配置台账. */
    KIT_LINES("kitLines", "kit", Columns.KIT_LINE),
    /** 配置模板台账. */
    KIT_TEMPLATES("kitTemplates", "kit-template", Columns.KIT_TEMPLATE, Columns.NODES, "lines"),
    /** 单位台账. */
    UNITS("units", "unit", Columns.UNIT),
    /** 人员台账. */
    STAFF("staff", "staff", Columns.STAFF),
    /** 授权台账. */
    DELEGATIONS("delegations", "delegation", Columns.DELEGATION),
    /** 仓库台账. */
    WAREHOUSES("warehouses", "warehouse", Columns.WAREHOUSE),
    /** 库位台账. */
    LOCATIONS("locations", "location", Columns.LOCATION),
    /** 分类台账. */
    ASSET_CLASSES("assetClasses", "asset-class", Columns.ASSET_CLASS),
    /** 导入账簿台账. */
    IMPORTED_BOOKS("importedBooks", "imported-book", Columns.IMPORTED_BOOK),
    /** 期初条目. */
    OPENING_ENTRIES("openingEntries", "opening-entry", Columns.OPENING_ENTRY),
    /** 账号台账. */
    ACCOUNTS("accounts", "account", Columns.ACCOUNT),
    /** 会计期间台账. */
    PERIODS("periods", "period", Columns.PERIOD, Columns.NODES, "editions"),
    /** 规则台账. */
    POLICY_VERSIONS("policyVersions", "policy", Columns.POLICY_VERSION),
    /** 规则适用流水. */
    POLICY_DECISIONS("policyDecisions", "policy-decision", Columns.POLICY_DECISION),
    /** 应缴台账. */
    SURRENDER_DUTIES("surrenderDuties", "surrender-duty", Columns.SURRENDER_DUTY),
    /** 盘点台账. */
    STOCK_TAKES("stockTakes", "stock-take", CountColumns.STOCK_TAKE),
    /** 盘点明细台账. */
    STOCK_TAKE_LINES("stockTakeLines", "stock-take-line", CountColumns.STOCK_TAKE_LINE),
    /** 账面清单. */
    STOCK_TAKE_EXPECTED("stockTakeExpected", "holding", CountColumns.EXPECTED_THING),
    /** 单位应缴. */
    SURRENDER_SUMMARY("surrenderSummary", "surrender-duty", Columns.SURRENDER_SUMMARY, "", null),
    /** 采购核查台账. */
    PURCHASE_CHECKS("purchaseChecks", "purchase-check", Columns.PURCHASE_CHECK),
    /** 节约. */
    SAVINGS("savings", "transfer-line", ReuseColumns.SAVINGS, "figures", null),
    /** 节约明细. */
    SAVINGS_LINES("savingsLines", "transfer-line", ReuseColumns.SAVINGS_LINE),
    /** 周转统计. */
    TURNOVER("turnover", "transfer-line", ReuseColumns.TURNOVER, "", null),
    /** 未了事项. */
    OUTSTANDING("outstanding", "holding", ReuseColumns.OUTSTANDING),
    /** 单位配置. */
    UNIT_CONFIGURATION("unitConfiguration", "unit-configuration", Columns.UNIT_CONFIGURATION, "", null),
    /** 定点供应商台账. */
    PROVIDERS("providers", "provider", RunningColumns.PROVIDER),
    /** 专项检查台账. */
    INSPECTION_CAMPAIGNS("inspectionCampaigns", "inspection-campaign", RunningColumns.CAMPAIGN),
    /** 走访台账. */
    INSPECTION_VISITS("inspectionVisits", "inspection-visit", RunningColumns.VISIT),
    /** 检查问题台账. */
    INSPECTION_VIOLATIONS("inspectionViolations", "inspection-violation", RunningColumns.VIOLATION),
    /** 单车流水. */
    RUNNING_ENTRIES("runningEntries", "running-entry", RunningColumns.ENTRY),
    /** 单车核算. */
    VEHICLE_RUNNING("vehicleRunning", "running-entry", RunningColumns.VEHICLE, "", null),
    /** 定点执行. */
    PROVIDER_COMPLIANCE("providerCompliance", "running-entry", RunningColumns.COMPLIANCE, "", null),
    /** 用车台账. */
    TRIPS("trips", "trip", RunningColumns.TRIP),
    /** 维修改造台账. */
    WORKS_ORDERS("worksOrders", "works", SpaceColumns.WORKS_ORDER),
    /** 租用台账. */
    LEASES("leases", "lease", SpaceColumns.LEASE),
    /** 办公用房问题台账. */
    FINDINGS("findings", "finding", SpaceColumns.FINDING),
    /** 审批台账. */
    APPROVALS("approvals", "approval", ApprovalColumns.APPROVAL),
    /** 审批统计. */
    APPROVAL_SUMMARY("approvalSummary", "approval", ApprovalColumns.APPROVAL_SUMMARY, "", null),
    /** 待办台账. */
    TASKS("tasks", "task", ApprovalColumns.TASK);

    private final String field;
    private final String ledger;
    private final List<String> columns;
    private final String rows;
    private final @Nullable String each;

    ExportedView(String field, String ledger, String columns) {
        this(field, ledger, columns, Columns.NODES, null);
    }

    ExportedView(String field, String ledger, String columns, String rows, @Nullable String each) {
        this.field = field;
        this.ledger = ledger;
        this.columns = Arrays.asList(columns.strip().split("\\s+"));
        this.rows = rows;
        this.each = each;
    }

    /** The list query. */
    String field() {
        return field;
    }

    /** The ledger up to whose horizon it tells. */
    String ledger() {
        return ledger;
    }

    List<String> columns() {
        return columns;
    }

    /** Where the rows stand in the answer; empty where the answer is the rows. */
    String rows() {
        return rows;
    }

    /** The list below a row of which each member makes a row of the export; null where the rows are those asked for. */
    @Nullable
    String each() {
        return each;
    }
}
