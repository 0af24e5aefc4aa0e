package org.gongwucang.query.export;

/** 车辆列: of fleets, purchases and vehicles. Codes stand before the names that belong to them. */
final class VehicleColumns {

    private static final String OF_EVERY_ROW = " version lastChange incomplete";

    static final String FLEET = """
            unit.unit unit.name document establishment held pending vacant over ratioPercent vehicles purchases""" + OF_EVERY_ROW;

    static final String PURCHASE = """
            number unit.unit unit.name category ground newEnergy saloon domestic displacement price grounds state requestedBy
            requestedOn decidedBy decidedOn approvedOn reason vehicle deliveredOn purchase""" + OF_EVERY_ROW;

    static final String VEHICLE = """
            code plate oldCardNo unit.unit unit.name category name make model vin engineNo newEnergy displacement tankLitres
            seats value state sealed sealedFor condition cameOn acquiredOn registeredOn purchase certificate proceeding phase
            toUnit.unit toUnit.name endedOn proof id""" + OF_EVERY_ROW;

    static final String MOVEMENT = """
            occurredOn recordedAt kind code category unit.unit unit.name toUnit.unit toUnit.name document actor vehicle""" + OF_EVERY_ROW;

    static final String NET_VALUE = """
            month code plate unit.unit unit.name category name state basis policyVersion original from lifeMonths months
            accumulated net""" + OF_EVERY_ROW;

    private VehicleColumns() {}
}
