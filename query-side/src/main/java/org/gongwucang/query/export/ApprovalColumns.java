package org.gongwucang.query.export;

/** 审批列: of approvals and of tasks. Codes stand before the names that belong to them. */
final class ApprovalColumns {

    private static final String OF_EVERY_ROW = " version lastChange incomplete";

    static final String APPROVAL = """
            kind number unit.unit unit.name step result askedOn askedAt asker.staff asker.name decidedOn decidedAt
            decider.staff decider.name value reason hours days documentId""" + OF_EVERY_ROW;

    static final String APPROVAL_SUMMARY = """
            kind asked approved rejected returned withdrawn pending medianHours longestHours medianDays longestDays""";

    static final String TASK = """
            kind open document number line unit.unit unit.name code waiting value since sinceAt dueOn notice roles
            excluded documentId""" + OF_EVERY_ROW;

    private ApprovalColumns() {}
}
