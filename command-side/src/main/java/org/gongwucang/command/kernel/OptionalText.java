package org.gongwucang.command.kernel;

import org.jspecify.annotations.Nullable;

/** 文字: absent, or 1 to 200 characters without control characters and without space around. */
public record OptionalText(@Nullable String value) {

    public static OptionalText of(@Nullable String value, String field) {
        return new OptionalText(value == null ? null : Texts.checked(value, field, 200));
    }
}
