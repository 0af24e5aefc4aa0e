package org.gongwucang.query.export;

/** 列: of each kind of row. Codes stand before the names that belong to them. */
final class Columns {

    static final String NODES = "nodes";

    private static final String OF_EVERY_ROW = " version lastChange incomplete";

    static final String HOLDING = """
        code kind name specification brand assetClassId assetClass.name unit.unit unit.name location.location
        location.name account custodian.staff custodian.name offeredTo.staff offeredTo.name state condition holds.kind
        quantity reserved inDisposal orderNumber orderedBy.unit orderedBy.name dueOn unitValue value acquiredOn serialNo oldCardNo bookedOn since idleDays id\
        """ + OF_EVERY_ROW;

    static final String SUMMARY = "key name rows pieces value";

    static final String MOVEMENT = """
        occurredOn recordedAt direction event:Event code name assetClassId assetClass.name unit owner.name location
        place.name quantity onHand onAccount document actor custodian counter takenBackAt id\
        """;

    static final String MOVEMENT_TOTAL = """
        assetClassId assetClass.name opening in out closing openingOnAccount closingOnAccount\
        """;

    static final String INTAKE_BATCH = """
        number unit.unit unit.name warehouse.warehouse warehouse.name source document body state draftedOn submittedBy
        submittedOn decidedBy reason closedBy closedOn receipt lineCount pieces value linesAccepted piecesAccepted
        valueAccepted linesRefused linesShort findings.line batch\
        """ + OF_EVERY_ROW;

    static final String INTAKE_LINE = """
        number unit.unit unit.name warehouse.warehouse warehouse.name source document state receipt lines.line
        lines.kind lines.name lines.specification lines.brand lines.assetClassId lines.assetClass.name lines.unitValue
        lines.acquiredOn lines.serialNo lines.oldCardNo lines.quantity lines.secret lines.wipeCertificate lines.state
        lines.code lines.accepted lines.missing lines.value lines.location lines.custodian lines.account
        lines.decidedBy lines.decidedOn lines.reason lines.id lines.version lines.lastChange lines.incomplete\
        """;

    static final String TRANSFER_ORDER = """
        number unit.unit unit.name purpose reason document dueOn state draftedOn requestedBy requestedOn firstApprovedBy
        decidedBy decidedOn decidedBecause overStandardDocument closedBy closedOn lineCount pieces value piecesIssued piecesReceived
        piecesRefused piecesReturned gatePasses.gatePass order\
        """ + OF_EVERY_ROW;

    static final String TRANSFER_LINE = """
        number line unit.unit unit.name purpose state code name assetClassId assetClass.name requested approved value
        issued valueIssued open waiting returned lost unanswered answered approvedOn issuedOn gatePass issuedBy
        receivedBy receivedOn user reason dueOn extensions daysLeft overdueDays order\
        """ + OF_EVERY_ROW;

    static final String TRANSFER_REGISTER = "purpose orders items value";

    static final String TRANSFER_OUTCOME = "state reason orders pieces value";

    static final String TRANSFER_APPROVAL = "number unit assetClassId approvedOn value limit splitWith";

    static final String DISPOSAL_CASE = """
        number unit.unit unit.name form document grounds body state draftedOn requestedBy requestedOn appraisedBy valuedBy
        valuation approvedBy approval approvedOn reason price buyer belowFloor pricePercent executedOn lineCount pieces
        value linesExecuted piecesExecuted valueExecuted proceeds receipts settledOn closedOn disposal\
        """ + OF_EVERY_ROW;

    static final String DISPOSAL_LINE = """
        number line unit.unit unit.name form kind code name assetClassId assetClass.name owner.unit owner.name location
        pieces value acquiredOn secret wipeCertificate usable certificate note valuation state recipient executedBy
        executedOn debtor claim proceeds disposal id\
        """ + OF_EVERY_ROW;

    static final String DISPOSAL_REGISTER =
            "form cases lines pieces value valuation price pricePercent proceeds receipts";

    static final String REASSIGNMENT = """
        number form fromUnit.unit fromUnit.name toUnit.unit toUnit.name document grounds state draftedOn requestedBy
        requestedOn agreedBy agreedOn approvedBy approvedOn reason lineCount pieces value reassignment\
        """ + OF_EVERY_ROW;

    static final String REASSIGNMENT_LINE = """
        number line form fromUnit.unit fromUnit.name toUnit.unit toUnit.name kind code name assetClassId assetClass.name
        pieces value secret wipeCertificate state custodian newCode movedOn reassignment id\
        """ + OF_EVERY_ROW;

    static final String REASSIGNMENT_REGISTER = "fromUnit fromName toUnit toName form acts lines pieces value";

    static final String BUILDING = """
        code name address floors structure grossArea unit.unit unit.name title certificate owner.unit owner.name appliedOn
        registeredOn toOwner endedOn value opening enteredOn building\
        """ + OF_EVERY_ROW;

    static final String ROOM = """
        code building.code building.name floor number kind usableArea vacant standing unit.unit unit.name occupier occupierName
        agreement certificate allocatedOn occupiedOn end endedOn origins into value opening enteredOn room\
        """ + OF_EVERY_ROW;

    static final String VACATE_DUTY = "room buildingCode number unit staff cause since dueOn overdueDays";

    static final String OCCUPANCY =
            "staff code room.number unit.unit unit.name rank post share sits takenOn leftOn" + OF_EVERY_ROW;

    static final String SECOND_OFFICE = """
        number staff unit.unit unit.name post grounds state requestedBy requestedOn decidedBy decidedOn reason
        request\
        """ + OF_EVERY_ROW;

    static final String SPACE_REALLOCATION = """
        number toUnit.unit toUnit.name occupier occupierName area state grounds requestedBy requestedOn decidedBy decidedOn
        certificate agreement reason reallocation\
        """ + OF_EVERY_ROW;

    static final String PURSUIT = """
        number line unit.unit unit.name code name debtor claim recovered outstanding receipts state openedOn steps lastStep
        lastStepOn endedOn reason disposal\
        """ + OF_EVERY_ROW;

    static final String TEMPORARY_BODY = """
        body name unit.unit unit.name leadUnitCode leadUnit.name purpose document plannedEnd state proposedBy proposedOn
        decidedBy decidedOn dissolvedBy dissolvedOn closedBy closedOn lineCount openLines allocated outstanding returned
        refused handedOver waived recoveryRate certificate\
        """ + OF_EVERY_ROW;

    static final String KIT_LINE = """
        body unit.unit unit.name number line code name assetClassId assetClass.name value issuedOn dueOn allocated out
        waiting returned refused handedOver waived successor recoveryOn toRecover settledOn order\
        """ + OF_EVERY_ROW;

    static final String KIT_TEMPLATE =
            "template templateVersion name lines.assetClassId lines.pieces since active" + OF_EVERY_ROW;

    static final String UNIT = "unit name kind parent.unit parent.name active" + OF_EVERY_ROW;

    static final String DELEGATION = """
        role delegator.staff delegator.name unit.unit unit.name delegate.staff delegate.name from to lastDay document
        reason evidence delegatedOn revokedBy revokedAt revokedBecause delegation\
        """ + OF_EVERY_ROW;

    static final String STAFF = "staff name unit.unit unit.name roles active" + OF_EVERY_ROW;

    static final String WAREHOUSE = "warehouse name unit.unit unit.name kind active" + OF_EVERY_ROW;

    static final String LOCATION = "location name kind warehouse.warehouse warehouse.name active" + OF_EVERY_ROW;

    static final String ASSET_CLASS = """
        assetClass codeSystem edition code name parent.code parent.name effectiveFrom effectiveTo storesData\
        """ + OF_EVERY_ROW;

    static final String IMPORTED_BOOK =
            "book fileName fileDigest completed rows accepted warned refused" + OF_EVERY_ROW;

    static final String OPENING_ENTRY = "book row code kind quantity value id" + OF_EVERY_ROW;

    static final String ACCOUNT = "account holder.staff holder.name active" + OF_EVERY_ROW;

    static final String PERIOD = """
        period firstDay lastDay state editions.edition editions.closedBy editions.closedOn editions.closesAt
        editions.settledAt requestedBy approvedBy reason\
        """ + OF_EVERY_ROW;

    static final String POLICY_VERSION = """
        rule number title document article issuer issuedOn effectiveFrom effectiveTo values.name+value state draftedBy
        decidedBy appliesAt confirmed reason\
        """ + OF_EVERY_ROW;

    static final String POLICY_DECISION = """
        occurredOn recordedAt rule policyVersion event:Event subject inputs.name+value actor\
        """ + OF_EVERY_ROW;

    static final String SURRENDER_DUTY = """
        code name assetClass.assetClass assetClass.name unit.unit unit.name idleSince idleDays dueOn overdueDays state
        reason declaredBy declaredOn reminders remindedOn lastReminder endedOn endedBy\
        """ + OF_EVERY_ROW;

    static final String SURRENDER_SUMMARY = "unit.unit unit.name open overdue reminders surrendered late";

    static final String PURCHASE_CHECK = """
        checkedOn unit.unit unit.name request assetClassId assetClass.name wanted free freeValue knownAt decision
        despiteStock price reason overStandard excesses standardVersion checkedBy event\
        """ + OF_EVERY_ROW;

    static final String UNIT_CONFIGURATION =
            "assetClassId heads piecesPerHead allowed held onTheWay free price statedOn document policyVersion";

    static final String LOAN_NOTICE = """
        kind notedOn number line unit.unit unit.name code pieces dueOn stands withdrawnOn order\
        """ + OF_EVERY_ROW;

    static final String LATE_UNIT = "unit.unit unit.name times repeated pieces last";

    private Columns() {}
}
