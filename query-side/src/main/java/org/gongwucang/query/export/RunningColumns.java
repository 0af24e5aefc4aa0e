package org.gongwucang.query.export;

/** 车辆运行列: of each kind of row about providers, campaigns, accounts of vehicles and trips. */
final class RunningColumns {

    static final String PROVIDER = """
            designation kind provider name from to tender designatedBy designatedOn endedBy endReason version
            lastChange incomplete""";

    static final String CAMPAIGN = """
            campaign number kind name unit.unit unit.name unitsInScope digest state openedBy openedOn closedBy
            closedOn summary version lastChange incomplete""";

    static final String VISIT = """
            visit campaign number unit.unit unit.name mode result inspectors note recordedBy day version lastChange
            incomplete""";

    static final String VIOLATION = """
            violation campaign visit number unit.unit unit.name text rule vehicle open recordedBy day correction
            closedBy closedOn version lastChange incomplete""";

    static final String ENTRY = """
            entry kind state day vehicle code unit.unit unit.name category text document provider offList
            offListApproval litres amount odometer odometerIn kilometres from to holiday driver enteredBy decidedBy
            version lastChange incomplete""";

    static final String VEHICLE = """
            vehicle code unit unitName category kilometres trips tripEntries tripFees holidayTrips holidayEntries
            litres fuelCost fuelEntries repairs repairCost repairEntries insuranceCost insuranceEntries
            inspectionCost inspectionEntries violations violationEntries totalCost litresPer100Km yuanPerKm outliers""";

    static final String COMPLIANCE = """
            kind entries entryIds amount onList onListIds approved approvedIds unapproved unapprovedIds""";

    static final String TRIP = """
            trip number unit.unit unit.name kind reason places passengers day from until state requestedBy
            requestedOn special holiday daysOff decidedBy decidedOn endReason vehicle driver dispatchedBy
            dispatchedOn odometerOut odometerIn kilometres returnedAt tolls parking other settledOn version
            lastChange incomplete""";

    private RunningColumns() {}
}
