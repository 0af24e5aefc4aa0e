package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.regex.Pattern;

/** Form of texts: refused, never mended. */
final class Texts {

    /** Also those that turn the direction of writing: a name would read as another one. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069]");

    private Texts() {}

    static String checked(String value, String field, int longest) {
        require(!value.isBlank(), "TEXT_EMPTY", "field", field);
        require(value.length() <= longest, "TEXT_TOO_LONG", "field", field, "length", value.length(), "most", longest);
        require(!CONTROL.matcher(value).find(), "TEXT_HAS_CONTROL_CHARACTERS", "field", field);
        require(value.strip().equals(value), "TEXT_HAS_OUTER_SPACE", "field", field);
        return value;
    }
}
