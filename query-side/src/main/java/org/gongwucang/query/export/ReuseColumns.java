package org.gongwucang.query.export;

/** 节约与未了列: of each kind of row. */
final class ReuseColumns {

    static final String SAVINGS = """
            kind lines pieces value amount atOriginalValue atReferencePrice pieceDays valueDays averageValue ids""";

    static final String SAVINGS_LINE = """
            kind day number line unitCode unitName assetClassId className code name pieces value basis price reference amount
            pieceDays valueDays id""";

    static final String TURNOVER = """
            group name issued opening closing turnoverRate reused disposable reuseRate requestToIssue.count
            requestToIssue.median requestToIssue.mean requestToIssue.longest intakeToFirstIssue.count
            intakeToFirstIssue.median intakeToFirstIssue.mean intakeToFirstIssue.longest ids""";

    static final String OUTSTANDING = """
            kind unit holder document code name state pieces value since dueOn daysLeft overdueDays id""";

    static final String NET_VALUE = """
            month code name quantity assetClass.assetClass assetClass.name unit.unit unit.name basis policyVersion original from
            lifeMonths months accumulated net version lastChange incomplete""";

    static final String DATA_QUALITY = "check rows pieces";

    static final String DATA_QUALITY_FINDING = "check register code name unitCode pieces detail key";

    static final String THING = "kind code name state unitCode unitName place value id";

    private ReuseColumns() {}
}
