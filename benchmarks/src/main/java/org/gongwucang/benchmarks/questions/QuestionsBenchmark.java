package org.gongwucang.benchmarks.questions;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 查询测速: what questions to a ledger of many things cost beside the bare driver, while entries come in. */
@Command(name = "questions", mixinStandardHelpOptions = true)
public final class QuestionsBenchmark implements Callable<Integer> {

    @Option(
            names = "--mongodb-uri",
            required = true,
            description = "A MongoDB server; databases named gongwucang_questions_… are made there and kept.")
    private String address;

    @Option(names = "--rows", defaultValue = "1000000", description = "Things.")
    private int rows;

    @Option(names = "--events", defaultValue = "1300000", description = "Entries, those that open things among them.")
    private int entries;

    public static void main(String[] args) {
        System.exit(new CommandLine(new QuestionsBenchmark()).execute(args));
    }

    @Override
    public Integer call() {
        Things things = new Things(rows, entries, Math.max(30, rows / 333));
        long begun = System.nanoTime();
        try (HoldingBook book = new HoldingBook(things, address, "gongwucang_questions_" + rows).filled()) {
            System.out.println("filled in " + (System.nanoTime() - begun) / 1e9);
        }
        return 0;
    }
}
