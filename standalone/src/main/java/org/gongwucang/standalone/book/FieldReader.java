package org.gongwucang.standalone.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 取值: takes the fields out of one row and collects what is wrong with them; refused, never mended. */
final class FieldReader {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final Set<String> CATEGORIES =
            Set.of("CONFIDENTIAL", "EMERGENCY", "LAW_ENFORCEMENT", "SPECIAL_TECHNICAL", "OTHER");
    private static final Set<String> FUNDS = Set.of("FISCAL", "OWN_FUNDS", "DONATED", "CONFISCATED", "OTHER");
    private static final BigDecimal MOST_VALUE = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_PIECES = new BigDecimal("10000000");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int FEN = 2;
    static final int LONGEST_TEXT = 200;
    static final int LONGEST_CLASS = 60;
    static final int LONGEST_REASON = 500;
    static final int LONGEST_IDENTITY = 100;

    private final Mapping mapping;
    private final BookRow row;
    private final Set<String> without;
    private final List<Finding> findings = new ArrayList<>();

    FieldReader(Mapping mapping, BookRow row) {
        this(mapping, row, Set.of());
    }

    /** @param without fields that are read as if the row said nothing there */
    FieldReader(Mapping mapping, BookRow row, Set<String> without) {
        this.mapping = mapping;
        this.row = row;
        this.without = without;
    }

    List<Finding> findings() {
        return findings;
    }

    void refuse(String rule, String field, String value) {
        findings.add(Finding.refusal(rule, blamed(field), value));
    }

    /** Says what is kept of a row beside its refusal. */
    void keep(String rule, String field, String value) {
        findings.add(Finding.kept(rule, blamed(field), value));
    }

    void warn(String rule, String field, String value) {
        findings.add(Finding.warning(rule, blamed(field), value));
    }

    /** The columns behind a field of ours, or what is no field of ours as it is. */
    private String blamed(String field) {
        return mapping.field(field).map(known -> known.text().blamed()).orElse(field);
    }

    String raw(String field) {
        return without.contains(field)
                ? ""
                : mapping.field(field).map(known -> known.of(row)).orElse("");
    }

    String text(String field, int longest) {
        String text = raw(field);
        if (text.isBlank()) {
            refuse("TEXT_EMPTY", field, text);
        }
        checkForm(field, text, longest);
        return text;
    }

    @Nullable
    String optionalText(String field) {
        String text = raw(field);
        checkForm(field, text, LONGEST_TEXT);
        return text.isEmpty() ? null : text;
    }

    private void checkForm(String field, String text, int longest) {
        if (text.length() > longest) {
            refuse("TEXT_TOO_LONG", field, text);
        }
        if (CONTROL.matcher(text).find()) {
            refuse("TEXT_HAS_CONTROL_CHARACTERS", field, text);
        }
    }

    String code(String field) {
        String code = raw(field);
        if (!CODE.matcher(code).matches()) {
            refuse("CODE_MALFORMED", field, code);
        }
        return code;
    }

    @Nullable
    String fundSource() {
        String funds = raw("fundSource");
        if (!funds.isEmpty() && !FUNDS.contains(funds)) {
            refuse("FUND_SOURCE_UNKNOWN", "fundSource", funds);
        }
        return funds.isEmpty() ? null : funds;
    }

    String category() {
        String category = raw("category");
        if (!CATEGORIES.contains(category)) {
            refuse("CATEGORY_UNKNOWN", "category", category);
        }
        return category;
    }

    /** As the house writes it. */
    @Nullable
    String plate() {
        String plate = Plates.written(raw("plate"));
        if (!plate.isEmpty() && !Plates.isWellFormed(plate)) {
            refuse("PLATE_MALFORMED", "plate", raw("plate"));
        }
        return plate.isEmpty() ? null : plate;
    }

    /** No where the row says nothing. */
    boolean isSaid(String field) {
        String said = raw(field);
        if (!Set.of("", "true", "false").contains(said)) {
            refuse("NOT_TRUE_OR_FALSE", field, said);
        }
        return said.equals("true");
    }

    @Nullable
    LocalDate day(String field) {
        String text = raw(field);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day =
                mapping.field(field).flatMap(known -> known.date().read(text)).orElse(null);
        if (day == null) {
            refuse("DATE_MALFORMED", field, text);
        } else if (day.isBefore(EARLIEST)) {
            refuse("DATE_TOO_EARLY", field, text);
        }
        return day;
    }

    /** Value of one piece; zero is a value. */
    BigDecimal value(String field) {
        BigDecimal value = number(field);
        if (value.signum() < 0) {
            refuse("VALUE_NEGATIVE", field, raw(field));
        } else if (value.compareTo(MOST_VALUE) > 0) {
            refuse("VALUE_OUT_OF_RANGE", field, raw(field));
        } else if (value.stripTrailingZeros().scale() > FEN) {
            refuse("VALUE_FINER_THAN_FEN", field, raw(field));
        }
        return value;
    }

    /** Whole pieces, at least one; "1.0" is a measure, not a count. */
    int pieces(String field) {
        BigDecimal pieces = number(field);
        if (pieces.scale() > 0) {
            refuse("QUANTITY_NOT_WHOLE", field, raw(field));
        } else if (pieces.signum() <= 0 || pieces.compareTo(MOST_PIECES) > 0) {
            refuse("QUANTITY_OUT_OF_RANGE", field, raw(field));
        }
        return pieces.scale() > 0 || pieces.abs().compareTo(MOST_PIECES) > 0 ? 0 : pieces.intValueExact();
    }

    @Nullable
    BigDecimal optionalValue(String field) {
        return raw(field).isEmpty() ? null : value(field);
    }

    private BigDecimal number(String field) {
        String text = raw(field);
        return mapping.field(field).flatMap(known -> known.number().read(text)).orElseGet(() -> {
            refuse(text.isEmpty() ? "NUMBER_MISSING" : "NUMBER_MALFORMED", field, text);
            return BigDecimal.ONE;
        });
    }

    ClassCode assetClass() {
        return new ClassCode(
                text("codeSystem", LONGEST_CLASS), text("edition", LONGEST_CLASS), text("classCode", LONGEST_CLASS));
    }
}
