package org.gongwucang.graphql.fault;

import java.util.Set;

/**
 * 形式代码: rejection codes that tell of a flaw in the form of a request, or of a record that is not there or was changed
 * meanwhile. Every other code is that of a rule, also one that nobody has thought of here.
 */
public final class FormCodes {

    private static final String MALFORMED = "_MALFORMED";
    private static final String INVALID = "_INVALID";

    private static final Set<String> OTHERS = Set.of(
            "NOT_FOUND",
            "CHANGED_MEANWHILE",
            "COMMAND_ID_REUSED",
            "LINES_OUT_OF_RANGE",
            "KIT_TEMPLATE_LINES",
            "DATE_TOO_EARLY",
            "TEXT_EMPTY",
            "TEXT_TOO_LONG",
            "TEXT_HAS_CONTROL_CHARACTERS",
            "TEXT_HAS_OUTER_SPACE",
            "QUANTITY_OUT_OF_RANGE",
            "VALUE_OUT_OF_RANGE",
            "VALUE_NEGATIVE",
            "VALUE_FINER_THAN_FEN",
            "COUNT_NEGATIVE",
            "CARD_OR_CODE",
            "CODE_OR_CLASS",
            "RECEIPT_OR_WAIVER",
            "LOAN_WITHOUT_DUE_DAY",
            "ALLOTMENT_NEVER_DUE",
            "ROW_MISSING",
            "ROLES_EMPTY",
            "PERIOD_ENDS_BEFORE_IT_BEGINS",
            "POLICY_DATES_CROSSED",
            "POLICY_VALUES_INCOMPLETE",
            "PASSWORD_TOO_SHORT",
            "SIGN_IN_FAILED",
            "ATTACHMENTS_TOO_MANY",
            "ATTACHMENT_BODY_NOT_TAKEN",
            "ATTACHMENT_TOO_LARGE",
            "ATTACHMENT_EMPTY",
            "ATTACHMENT_UNREADABLE");

    private FormCodes() {}

    public static boolean contains(String code) {
        return code.endsWith(MALFORMED) || code.endsWith(INVALID) || OTHERS.contains(code);
    }

    /** Those that are named here one by one. */
    public static Set<String> named() {
        return OTHERS;
    }
}
