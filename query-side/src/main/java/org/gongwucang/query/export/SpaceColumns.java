package org.gongwucang.query.export;

/** 用房列: of works, leases and findings. Codes stand before the names that belong to them. */
final class SpaceColumns {

    private static final String OF_EVERY_ROW = " version lastChange incomplete";

    static final String WORKS_ORDER = """
        number unit.unit unit.name kind place building description estimate state requestedBy requestedOn need budgetSource
        amount reviewedBy reviewedOn approvedBy approvedOn reason endedOn contractor startedBy startedOn acceptedBy acceptedOn cost
        difference overCost keysTo.unit keysTo.name keysBy keysOn order\
        """ + OF_EVERY_ROW;

    static final String LEASE = """
        number unit.unit unit.name place area yearlyRent from to state daysLeft grounds requestedBy requestedOn
        nothingToReallocate lookedAt reviewedBy reviewedOn approvedBy approvedOn contract lessor noticeDays signedBy signedOn endsOn
        byAgreement reason decidedAgainstOn renews renewedBy opening lease\
        """ + OF_EVERY_ROW;

    static final String FINDING = """
            number kind unit.unit unit.name staff rank measured limit excess text state recordedBy recordedOn method plan dueOn
            account partitioned sameDoor exclusiveUse correctedBy correctedOn verification verifiedBy verifiedOn measuredAfter
            counted document reviewOn deferredBy reason finding""" + OF_EVERY_ROW;

    private SpaceColumns() {}
}
