package org.gongwucang.standalone.book;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 对照表: what texts of the book are called here. The first line whose pattern fits says it.
 *
 * @param otherwise where no line fits; null where the text stays as it is
 */
record Translation(List<Line> lines, @Nullable String otherwise) {

    static final Translation NONE = new Translation(List.of(), null);

    /** 对照行. */
    record Line(Pattern like, String is) {}

    static Translation of(MappingNode field) {
        List<Line> lines = field.list("table").stream().map(Translation::line).toList();
        String otherwise = field.text("otherwise").orElse(null);
        if (lines.isEmpty() && otherwise != null) {
            throw new MappingInvalid(field.at("otherwise") + " needs a table.");
        }
        return new Translation(lines, otherwise);
    }

    private static Line line(MappingNode node) {
        String like = node.requiredText("like");
        String is = node.text("is").orElseThrow(() -> new MappingInvalid(node.at("is") + " is missing."));
        node.requireNothingElse();
        return new Line(pattern(like), is);
    }

    /** A star stands for any signs, and for none. */
    private static Pattern pattern(String like) {
        return Pattern.compile(Pattern.quote(like).replace("*", "\\E.*\\Q"), Pattern.DOTALL);
    }

    String of(String text) {
        for (Line line : lines) {
            if (line.like().matcher(text).matches()) {
                return line.is();
            }
        }
        return otherwise == null ? text : otherwise;
    }
}
