package org.gongwucang.standalone.importing;

/** 指令文本: the mutations of an import; each calls its field {@code done}. */
final class Documents {

    static final String START = one("startBookImport", "StartBookImportInput");
    static final String COMPLETE = one("completeBookImport", "CompleteBookImportInput");
    static final String ESTABLISH_UNIT = one("establishUnit", "EstablishUnitInput");
    static final String DEFINE_CLASS = one("defineAssetClass", "DefineAssetClassInput");
    static final String OPENING_ENTRIES = "mutation($input: RecordOpeningEntriesInput!) {"
            + " done: recordOpeningEntries(input: $input) {"
            + " lines { line userErrors { code field message } } userErrors { code message } } }";

    private Documents() {}

    private static String one(String mutation, String input) {
        return "mutation($input: " + input + "!) { done: " + mutation
                + "(input: $input) { userErrors { code field message } } }";
    }
}
