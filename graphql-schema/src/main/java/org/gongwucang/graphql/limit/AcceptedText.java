package org.gongwucang.graphql.limit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 文字: no control characters but tab and line ends, none that turn the direction of writing, no broken characters, no text longer than any field may be. */
final class AcceptedText {

    private static final Pattern REFUSED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\t\\r\\n]]");

    private AcceptedText() {}

    /** Where the first text that is not accepted stands, in a value of strings, lists and maps. */
    static Optional<String> firstRefused(String place, @Nullable Object value) {
        if (value instanceof String text) {
            return accepts(text) ? Optional.empty() : Optional.of(place);
        }
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .flatMap(field -> firstRefused(place + "." + shown(field.getKey()), field.getValue()).stream())
                    .findFirst();
        }
        if (value instanceof Collection<?> items) {
            return items.stream()
                    .flatMap(item -> firstRefused(place, item).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    static boolean accepts(String text) {
        return text.length() <= Limits.TEXT && !REFUSED.matcher(text).find();
    }

    private static String shown(@Nullable Object name) {
        String text = String.valueOf(name);
        return text.length() <= 40 && accepts(text) ? text : "?";
    }
}
