package org.gongwucang.standalone.importing;

/** 指令文本: the mutations of an import; each calls its field {@code done}. */
final class Documents {

    private static final String PAGE = "pageInfo { endCursor hasNextPage }";

    static final String START = one("startBookImport", "StartBookImportInput");
    static final String COMPLETE = one("completeBookImport", "CompleteBookImportInput");
    static final String ESTABLISH_UNIT = one("establishUnit", "EstablishUnitInput");
    static final String ENROL_STAFF = one("enrolStaff", "EnrolStaffInput");
    static final String DEFINE_CLASS = one("defineAssetClass", "DefineAssetClassInput");
    static final String OPENING_ENTRIES = lines("recordOpeningEntries", "RecordOpeningEntriesInput");
    static final String OPENING_VEHICLES = lines("recordOpeningVehicles", "RecordOpeningVehiclesInput");

    static final String DRAFT = order("draftTransfer", "DraftTransferInput");
    static final String REQUEST = order("requestTransfer", "RequestTransferInput");
    static final String APPROVE = order("approveTransfer", "ApproveTransferInput");
    static final String REJECT = order("rejectTransfer", "RejectTransferInput");
    static final String ISSUE = order("issueTransferLines", "IssueTransferLinesInput");
    static final String CHECK = order("checkGatePass", "CheckGatePassInput");
    static final String RECEIVE = "mutation($input: ReceiveTransferLinesInput!) {"
            + " done: receiveTransferLines(input: $input) {"
            + " lines { userErrors { code field message } } userErrors { code field message } } }";
    static final String PASSES = "query($number: ID!, $version: Long) {"
            + " done: transferOrder(number: $number, atLeastVersion: $version) { gatePasses { gatePass } } }";
    static final String ME = "query { done: me { staff roles mustChangePassword } }";
    static final String STAFF = "query($staff: ID!) { done: staffMember(staff: $staff) { staff } }";
    static final String WAREHOUSES =
            "query($after: String) { done: warehouses(first: 200, after: $after) { nodes { warehouse } " + PAGE
                    + " } }";
    static final String GO_LIVE = "query { done: openingBook { goLiveAt } }";
    static final String BOOKS = "query($after: String) { done: importedBooks(first: 200, after: $after) {"
            + " nodes { book fileDigest completed } " + PAGE + " } }";
    static final String ENTRIES = "query($book: ID!, $after: String) {"
            + " done: openingEntries(first: 200, after: $after, filter: {book: $book}) {"
            + " nodes { row code } " + PAGE + " } }";

    private Documents() {}

    private static String lines(String mutation, String input) {
        return "mutation($input: " + input + "!) { done: " + mutation
                + "(input: $input) { lines { line userErrors { code field message } } userErrors { code message } } }";
    }

    private static String order(String mutation, String input) {
        return "mutation($input: " + input + "!) { done: " + mutation
                + "(input: $input) { order number version userErrors { code field message } } }";
    }

    private static String one(String mutation, String input) {
        return "mutation($input: " + input + "!) { done: " + mutation
                + "(input: $input) { userErrors { code field message } } }";
    }
}
