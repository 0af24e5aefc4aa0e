package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gongwucang.command.kernel.Code;
import org.jspecify.annotations.Nullable;

/** 车架号: vehicle identification number; old and special vehicles have shorter ones than 17 characters. */
record Vin(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{4,24}");

    Vin {
        value = value.toUpperCase(Locale.ROOT);
        require(FORM.matcher(value).matches(), "VIN_MALFORMED", "value", Code.shortened(value));
    }

    static @Nullable String orNone(@Nullable String text) {
        return text == null ? null : new Vin(text).value();
    }
}
