package org.gongwucang.query.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 条件: what a row must be; all parts hold at once. Values are values: a dollar sign in a text is a dollar sign. */
public final class Where {

    /** 条件项: one part. */
    public sealed interface Part
            permits Is, OneOf, NoneOf, Within, AnyText, AtLeast, AtMost, NotBefore, Present, Absent {}

    /** The column holds the value. */
    public record Is(String column, Object value) implements Part {}

    /** The column holds one of the values. */
    public record OneOf(String column, Set<String> values) implements Part {}

    /** The column, or what is listed in it, is none of the values. */
    public record NoneOf(String column, Set<String> values) implements Part {}

    /** The column holds the code or begins with the code and the separator. */
    public record Within(String column, String code, char separator) implements Part {}

    /** One of the named columns contains the text, or one of the codes begins with it. */
    public record AnyText(String text, List<String> contained, List<String> begun) implements Part {}

    /** Inclusive. */
    public record AtLeast(String column, Object value) implements Part {}

    /** Inclusive. */
    public record AtMost(String column, Object value) implements Part {}

    /** The column is empty, or holds that day or a later one. */
    public record NotBefore(String column, LocalDate day) implements Part {}

    /** The column holds something. */
    public record Present(String column) implements Part {}

    /** The column holds nothing. */
    public record Absent(String column) implements Part {}

    private final List<Part> parts;

    public Where() {
        this(List.of());
    }

    Where(List<Part> parts) {
        this.parts = new ArrayList<>(parts);
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    public Where is(String column, @Nullable Object value) {
        return value == null ? this : with(new Is(column, value));
    }

    public Where oneOf(String column, @Nullable Collection<String> values) {
        return values == null ? this : with(new OneOf(column, Set.copyOf(values)));
    }

    public Where noneOf(String column, Collection<String> values) {
        return with(new NoneOf(column, Set.copyOf(values)));
    }

    public Where within(String column, @Nullable String code, char separator) {
        return code == null ? this : with(new Within(column, code, separator));
    }

    public Where text(@Nullable String text, List<String> contained, List<String> begun) {
        return text == null || text.isBlank() ? this : with(new AnyText(text.strip(), contained, begun));
    }

    public Where from(String column, @Nullable BigDecimal value) {
        return value == null ? this : with(new AtLeast(column, value));
    }

    public Where to(String column, @Nullable BigDecimal value) {
        return value == null ? this : with(new AtMost(column, value));
    }

    public Where from(String column, @Nullable LocalDate day) {
        return day == null ? this : with(new AtLeast(column, day));
    }

    public Where to(String column, @Nullable LocalDate day) {
        return day == null ? this : with(new AtMost(column, day));
    }

    public Where notBefore(String column, @Nullable LocalDate day) {
        return day == null ? this : with(new NotBefore(column, day));
    }

    public Where present(String column) {
        return with(new Present(column));
    }

    public Where absent(String column) {
        return with(new Absent(column));
    }

    private Where with(Part part) {
        parts.add(part);
        return this;
    }
}
