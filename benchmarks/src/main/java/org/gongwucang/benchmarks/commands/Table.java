package org.gongwucang.benchmarks.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongwucang.benchmarks.Timings;

/** 结果表: one line per measurement, in Markdown. */
final class Table {

    private final List<String> lines = new ArrayList<>(List.of("| measured | result |", "|---|---|"));

    void add(String measured, String result) {
        String line = "| " + measured + " | " + result + " |";
        lines.add(line);
        System.out.println(line);
    }

    void add(String measured, Timings timings) {
        add(measured, timings.toString());
    }

    static String ratio(double measured, double reference) {
        return String.format(Locale.ROOT, "%.0f/s beside %.0f/s: **%.2f**", measured, reference, measured / reference);
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), lines);
    }
}
