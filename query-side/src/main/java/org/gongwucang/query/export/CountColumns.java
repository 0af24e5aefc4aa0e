package org.gongwucang.query.export;

/** 盘点列: of stock-takes, their lines and what they expect. Codes stand before the names that belong to them. */
final class CountColumns {

    private static final String OF_EVERY_ROW = " version lastChange incomplete";

    static final String STOCK_TAKE = """
            number unit.unit unit.name scope places countedAsOf instant counters blind document state plannedBy plannedOn
            things pieces value digest frozenBy summary.found summary.elsewhere summary.missing summary.differing
            summary.netted summary.unexpected summary.unknown summary.nettedSurplus summary.pending approvedDifferences
            approvedBy approvedOn decidedBy reason posted postedBy postedOn closedOn batches stockTake""" + OF_EVERY_ROW;

    static final String STOCK_TAKE_LINE = """
            number code name kind unit.unit unit.name place expectedAt custodian expected counted foundAt finding figure
            state scans duplicates note scannedBy scannedAt movement movementKind:Event movedOn cause explanation
            explainedBy explainedOn approvedBy action batch batchLine postedBy postedOn line""" + OF_EVERY_ROW;

    static final String EXPECTED_THING =
            "code name kind unit.unit unit.name place custodian pieces value counted finding state id" + OF_EVERY_ROW;

    private CountColumns() {}
}
