package org.gongwucang.standalone.book;

/**
 * 行发现: what a rule says about a row.
 *
 * @param rule stable code, the same that a mutation would answer with
 * @param column in the file
 * @param value as it stands there, shortened unless it is what is kept
 */
public record Finding(boolean refuses, String rule, String column, String value) {

    private static final int LONGEST = 80;

    static Finding refusal(String rule, String column, String value) {
        return new Finding(true, rule, column, shortened(value));
    }

    static Finding warning(String rule, String column, String value) {
        return new Finding(false, rule, column, shortened(value));
    }

    /** What is kept of a row, to the last letter. */
    static Finding kept(String rule, String column, String value) {
        return new Finding(false, rule, column, value);
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
