package org.gongwucang.standalone.importing;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.gongwucang.standalone.book.Finding;
import org.gongwucang.standalone.book.RowVerdict;

/** 导入报告: names every row that was refused or warned of, and says how fast it goes and how long it will take. */
public final class Report {

    private static final long EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final PrintWriter out;
    private final long start = System.nanoTime();
    private long lastTold = start;
    private String step = "";
    private long stepStart = start;

    public Report(PrintWriter out) {
        this.out = out;
    }

    void verdict(RowVerdict<?> verdict) {
        for (Finding finding : verdict.findings()) {
            line(verdict, outcome(verdict, finding), finding.rule(), finding.column(), finding.value());
        }
    }

    private static String outcome(RowVerdict<?> verdict, Finding finding) {
        if (verdict.outcome() == RowVerdict.Outcome.REPEATED) {
            return "repeated";
        }
        if (verdict.outcome() == RowVerdict.Outcome.UNDECIDED) {
            return "undecided";
        }
        return finding.refuses() ? "refused" : verdict.entry() == null ? "kept" : "warning";
    }

    void refusedByHouse(RowVerdict<?> verdict, String code, String field, String message) {
        line(verdict, "refused", code, field, message);
    }

    private void line(RowVerdict<?> verdict, String outcome, String rule, String column, String value) {
        out.printf("row %d (line %d) %s %s %s: %s%n", verdict.row(), verdict.line(), outcome, rule, column, value);
    }

    void progress(String what, int done, int all) {
        long now = System.nanoTime();
        if (!what.equals(step)) {
            step = what;
            stepStart = lastTold;
        }
        if (now - lastTold > EVERY_NANOS && done > 0) {
            lastTold = now;
            double rate = done / seconds(stepStart, now);
            out.printf(Locale.ROOT, "%s %d of %d, %.0f/s, %.0f s left%n", what, done, all, rate, (all - done) / rate);
            out.flush();
        }
    }

    void say(String text) {
        out.println(text);
        out.flush();
    }

    /** Since the report was begun. */
    public double seconds() {
        return seconds(start, System.nanoTime());
    }

    private static double seconds(long from, long now) {
        return Math.max(1e-9, (now - from) / 1e9);
    }
}
