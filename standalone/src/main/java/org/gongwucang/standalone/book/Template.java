package org.gongwucang.standalone.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 模板: text with columns in it: {@code ${state}} is a cell, {@code ${first(4, nsn)}} its first four characters,
 * {@code ${sha8(agency)}} the first eight hex digits of its SHA-256 in UTF-8, {@code ${line(reason)}} the cell on one line: a
 * space for each line break or tab and the space around it, {@code ${without(" +", plate)}} the cell without these signs. Text
 * without columns is a constant.
 */
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern FIRST = Pattern.compile("first\\(\\s*(\\d{1,3})\\s*,(.*)\\)");
    private static final Pattern SHA8 = Pattern.compile("sha8\\((.*)\\)");
    private static final Pattern LINE = Pattern.compile("line\\((.*)\\)");
    private static final Pattern WITHOUT = Pattern.compile("without\\(\\s*\"([^\"]+)\"\\s*,(.*)\\)");
    private static final Pattern BREAK = Pattern.compile(" *[\\t\\r\\n][ \\t\\r\\n]*");
    private static final int DIGITS = 8;

    private record Part(String text, boolean isColumn, UnaryOperator<String> function) {}

    private final String written;
    private final List<Part> parts = new ArrayList<>();

    private Template(String written) {
        this.written = written;
    }

    public static Template of(String written) {
        Template template = new Template(written);
        Matcher place = PLACE.matcher(written);
        int from = 0;
        while (place.find()) {
            template.constant(written.substring(from, place.start()));
            template.parts.add(column(place.group(1).trim()));
            from = place.end();
        }
        template.constant(written.substring(from));
        return template;
    }

    private void constant(String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, false, UnaryOperator.identity()));
        }
    }

    private static Part column(String said) {
        Matcher first = FIRST.matcher(said);
        if (first.matches()) {
            int most = Integer.parseInt(first.group(1));
            return new Part(first.group(2).trim(), true, cell -> cell.substring(0, Math.min(most, cell.length())));
        }
        Matcher sha8 = SHA8.matcher(said);
        if (sha8.matches()) {
            return new Part(sha8.group(1).trim(), true, Template::sha8);
        }
        Matcher line = LINE.matcher(said);
        if (line.matches()) {
            return new Part(
                    line.group(1).trim(), true, cell -> BREAK.matcher(cell).replaceAll(" "));
        }
        Matcher without = WITHOUT.matcher(said);
        if (without.matches()) {
            String signs = without.group(1);
            return new Part(without.group(2).trim(), true, cell -> without(signs, cell));
        }
        return new Part(said, true, UnaryOperator.identity());
    }

    /** The text for this row. */
    public String of(BookRow row) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.isColumn() ? part.function().apply(row.cell(part.text())) : part.text());
        }
        return text.toString();
    }

    /** The columns it reads. */
    public Set<String> columns() {
        Set<String> names = new LinkedHashSet<>();
        parts.stream().filter(Part::isColumn).forEach(part -> names.add(part.text()));
        return names;
    }

    /** What a verdict names: the columns, or the constant itself. */
    String blamed() {
        return columns().isEmpty() ? written : String.join(", ", columns());
    }

    private static String without(String signs, String cell) {
        return cell.codePoints()
                .filter(sign -> signs.indexOf(sign) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String sha8(String cell) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(cell.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
