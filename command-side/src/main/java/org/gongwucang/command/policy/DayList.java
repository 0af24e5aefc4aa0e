package org.gongwucang.command.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 日期清单: days as a value of a rule writes them: {@code 2014-01-01;2014-01-31..2014-02-06}, both ends included, or a hyphen for none. */
public final class DayList {

    private record Span(LocalDate from, LocalDate to) {}

    private final List<Span> spans;

    private DayList(List<Span> spans) {
        this.spans = spans;
    }

    /** @param written as it was checked when the version was drafted; empty where no version is in force */
    public static DayList of(String written) {
        List<Span> spans = new ArrayList<>();
        if (!written.isEmpty() && !written.equals("-")) {
            for (String one : written.split(";", -1)) {
                String[] ends = one.split("[.][.]", 2);
                spans.add(new Span(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
            }
        }
        return new DayList(spans);
    }

    static boolean isReadable(String written) {
        try {
            return of(written).spans.stream().noneMatch(span -> span.to().isBefore(span.from()));
        } catch (DateTimeException e) {
            return false;
        }
    }

    public boolean has(LocalDate day) {
        return spans.stream().anyMatch(span -> !day.isBefore(span.from()) && !day.isAfter(span.to()));
    }
}
