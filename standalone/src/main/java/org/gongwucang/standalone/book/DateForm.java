package org.gongwucang.standalone.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 日期格式: a written day. The day is kept as it stands there; a time beside it is read over and shifts nothing.
 */
public final class DateForm {

    private static final Pattern YEARS = Pattern.compile("'[^']*'|y+|u+");
    private static final int CENTURY = 100;

    /** ISO 8601, with or without a time. */
    static final DateForm ISO = of("yyyy-MM-dd['T'HH:mm[:ss][XXX]]", null);

    private final DateTimeFormatter formatter;

    private DateForm(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /**
     * @param pattern letters as in {@link DateTimeFormatter}
     * @param pivot last two-digit year of this century; the ones above are of the century before
     * @throws MappingInvalid where the pattern is none, or has a two-digit year without a pivot
     */
    public static DateForm of(String pattern, @Nullable Integer pivot) {
        try {
            DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
            Matcher years = YEARS.matcher(pattern);
            int from = 0;
            while (years.find()) {
                if (years.group().length() == 2 && !years.group().startsWith("'")) {
                    builder.appendPattern(pattern.substring(from, years.start()));
                    builder.appendValueReduced(ChronoField.YEAR, 2, 2, firstYear(pattern, pivot));
                    from = years.end();
                }
            }
            builder.appendPattern(pattern.substring(from).replace("yyyy", "uuuu"));
            return new DateForm(builder.toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .withChronology(IsoChronology.INSTANCE));
        } catch (IllegalArgumentException e) {
            throw new MappingInvalid("\"" + pattern + "\" is no date format: " + e.getMessage());
        }
    }

    private static int firstYear(String pattern, @Nullable Integer pivot) {
        if (pivot == null) {
            throw new MappingInvalid("The date format \"" + pattern
                    + "\" has years of two digits: state the last one of this century (pivot).");
        }
        return 2000 - CENTURY + pivot + 1;
    }

    /** The day, or nothing where the text is no such date. */
    public Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.from(formatter.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
