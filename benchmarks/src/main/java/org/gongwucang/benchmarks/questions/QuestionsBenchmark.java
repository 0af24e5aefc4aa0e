package org.gongwucang.benchmarks.questions;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongwucang.benchmarks.OpenLoop;
import org.gongwucang.benchmarks.things.Things;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 查询测速: what questions to a ledger of many things cost beside the bare driver, while entries come in. */
@Command(name = "questions", mixinStandardHelpOptions = true)
public final class QuestionsBenchmark implements Callable<Integer> {

    private static final int FEW_ROWS = 10_000;
    private static final int ROWS_PER_UNIT = 333;
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    @Option(
            names = "--mongodb-uri",
            required = true,
            description = "A MongoDB server; databases called gongwucang_questions_… are made there and kept.")
    private String address;

    @Option(names = "--rows", defaultValue = "1000000", description = "Things.")
    private int rows;

    @Option(names = "--events", defaultValue = "1300000", description = "Entries, those that open things among them.")
    private int entries;

    @Option(names = "--filled", defaultValue = "50000", description = "Things in the measured fill; 0: none.")
    private int filled;

    @Option(names = "--rate", defaultValue = "20", description = "Questions a second.")
    private int rate;

    @Option(names = "--writes", defaultValue = "50", description = "Entries a second meanwhile.")
    private int writes;

    @Option(names = "--seconds", defaultValue = "20", description = "How long each question is asked.")
    private int seconds;

    @Option(names = "--only", defaultValue = "", description = "pages, searches or summaries.")
    private String only;

    /** @param args see {@code --help} */
    public static void main(String[] args) {
        System.exit(new CommandLine(new QuestionsBenchmark()).execute(args));
    }

    @Override
    public Integer call() {
        if (filled > 0) {
            System.out.println(new Filling(address, filled, units(filled)).measured());
        }
        for (int size : List.of(FEW_ROWS, rows)) {
            ask(new Things(size, (int) ((long) entries * size / rows), units(size)));
        }
        return 0;
    }

    private static int units(int rows) {
        return Math.max(1, rows / ROWS_PER_UNIT);
    }

    private void ask(Things things) {
        try (HoldingBook book = new HoldingBook(things, address, "gongwucang_questions_" + things.rows()).filled()) {
            Asking asking = new Asking(things, book);
            System.out.printf(
                    "%,d things, milliseconds:%n%-40s %9s %9s %9s %6s%n",
                    things.rows(), "", "p50", "p99", "max", "asked");
            try (Writer writer = new Writer(book, writes)) {
                asked("pages", asking.pages(), rate);
                asked("searches", asking.searches(), rate);
                asked("summaries", asking.summaries(), rate);
                asked("summaries", asking.pastSummaries(), 1);
            }
        }
    }

    private void asked(String kind, Map<String, Runnable> questions, int perSecond) {
        if (!only.isEmpty() && !only.equals(kind)) {
            return;
        }
        questions.forEach((name, question) -> {
            question.run();
            OpenLoop.ask(perSecond, WARM_UP, question);
            System.out.printf(
                    Locale.ROOT, "%-40s %s%n", name, OpenLoop.ask(perSecond, Duration.ofSeconds(seconds), question));
        });
    }
}
