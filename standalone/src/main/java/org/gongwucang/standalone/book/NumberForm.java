package org.gongwucang.standalone.book;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 数字格式: a written number, read exactly: what it does not expect makes it no number, and nothing is rounded.
 */
public final class NumberForm {

    /** Digits, and a point before decimals. */
    static final NumberForm PLAIN = new NumberForm(".", "", "");

    private static final int MOST_DIGITS = 30;

    private final Pattern form;
    private final String grouping;

    /**
     * @param decimal mark before the decimals, such as a point
     * @param grouping mark between groups of three digits, empty for none
     * @param prefix before the number, such as a currency sign
     */
    public NumberForm(String decimal, String grouping, String prefix) {
        String groups = grouping.isEmpty() ? "" : "|\\d{1,3}(?:" + Pattern.quote(grouping) + "\\d{3})+";
        this.form = Pattern.compile("(-?)(?:" + Pattern.quote(prefix) + ")?(\\d{1," + MOST_DIGITS + "}" + groups
                + ")(?:" + Pattern.quote(decimal) + "(\\d{1," + MOST_DIGITS + "}))?");
        this.grouping = grouping;
    }

    /** The number, or nothing where the text is none. */
    public Optional<BigDecimal> read(String text) {
        Matcher number = form.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        String whole = grouping.isEmpty() ? number.group(2) : number.group(2).replace(grouping, "");
        String decimals = number.group(3) == null ? "" : "." + number.group(3);
        return Optional.of(new BigDecimal(number.group(1) + whole + decimals));
    }
}
