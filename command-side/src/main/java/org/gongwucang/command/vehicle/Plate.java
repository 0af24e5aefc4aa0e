package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gongwucang.command.kernel.Code;
import org.jspecify.annotations.Nullable;

/** 号牌: letters and digits of any script; the dot that is printed behind the second sign is no part of it. */
record Plate(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,15}");

    Plate {
        value = value.replace("·", "").toUpperCase(Locale.ROOT);
        require(FORM.matcher(value).matches(), "PLATE_MALFORMED", "value", Code.shortened(value));
    }

    static @Nullable String orNone(@Nullable String text) {
        return text == null ? null : new Plate(text).value();
    }
}
