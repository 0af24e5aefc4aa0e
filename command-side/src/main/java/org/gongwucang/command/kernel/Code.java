package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.regex.Pattern;

/** Form of codes: letters and digits of any script, dot, hyphen, underscore; no space, so that a code can be read out. */
public final class Code {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    private Code() {}

    /** @throws Refused CODE_MALFORMED */
    public static String checked(String value, String field) {
        require(FORM.matcher(value).matches(), "CODE_MALFORMED", "field", field, "value", shortened(value));
        return value;
    }

    /** What a refusal repeats of a text: no more than its beginning. */
    public static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
