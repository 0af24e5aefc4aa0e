package org.gongwucang.benchmarks.faults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 报告: what happened, as a table for people and as a file for programs. */
final class Report {

    private static final String LINE = "%-24s %7s %7s %5s %7s %7s %9s %9s %8s %8s %7s  %s%n";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;
    private final Path file;
    private final List<Object> outcomes = new ArrayList<>();

    /** @param file written anew after each outcome */
    Report(PrintStream out, Path file) {
        this.out = out;
        this.file = file;
    }

    void title(String title) {
        out.printf("%n%s%n", title);
        out.printf(
                LINE,
                "mishap",
                "acked",
                "found",
                "lost",
                "doubled",
                "differ",
                "w errors",
                "r errors",
                "w gap s",
                "r gap s",
                "well s",
                "verdict");
    }

    void skipped(String mishap, String why) {
        out.printf("%-24s skipped: %s%n", mishap, why);
    }

    void add(Outcome outcome) {
        Findings found = outcome.findings();
        out.printf(
                LINE,
                outcome.mishap(),
                found.acknowledged(),
                found.found(),
                found.lost(),
                found.doubled(),
                found.differing().size(),
                percent(outcome.writers().errorRate()),
                percent(outcome.readers().errorRate()),
                tenths(outcome.writers().longestGapSeconds()),
                tenths(outcome.readers().longestGapSeconds()),
                tenths(outcome.wellAfterSeconds()),
                outcome.isGood() ? "good" : "BAD");
        out.printf(
                "    writers saw %s, readers saw %s%s%n",
                outcome.writers().failuresByCode(), outcome.readers().failuresByCode(), details(outcome));
        keep(outcome);
    }

    /** Anything else that goes into the file. */
    void keep(Object outcome) {
        outcomes.add(outcome);
        JSON.writeValue(file.toFile(), outcomes);
    }

    private static String details(Outcome outcome) {
        StringBuilder details = new StringBuilder();
        add(details, "problem", outcome.problem());
        add(details, "differing", outcome.findings().differing());
        add(details, "names the spoilt stream only", outcome.findings().named());
        add(details, "parked", outcome.findings().parked());
        add(details, "examples", outcome.findings().examples());
        add(details, "refused", outcome.refused().stream().limit(3).toList());
        add(
                details,
                "unanswered",
                outcome.unanswered().size() > 0 ? outcome.unanswered().size() : "");
        outcome.notes().forEach((what, value) -> add(details, what, value));
        return details.toString();
    }

    private static void add(StringBuilder details, String what, Object value) {
        String text = String.valueOf(value);
        if (!text.isEmpty() && !text.equals("[]") && !text.equals("{}")) {
            details.append(System.lineSeparator())
                    .append("    ")
                    .append(what)
                    .append(": ")
                    .append(text);
        }
    }

    private static String percent(double share) {
        return "%.2f %%".formatted(100 * share);
    }

    private static String tenths(double seconds) {
        return seconds < 0 ? "never" : "%.1f".formatted(seconds);
    }

    Path file() {
        return file;
    }
}
