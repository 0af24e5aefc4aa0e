package org.gongwucang.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import org.gongwucang.standalone.importing.BookImport;
import org.gongwucang.standalone.importing.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 导入: brings a property book or a list of asset classes in, as somebody with the role MIGRATOR. */
@Command(
        name = "import",
        description = "brings in a property book or a list of asset classes, row by row, as a MIGRATOR",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "the book, a table of separated values")
    private Path file;

    @Option(names = "--mapping", required = true, paramLabel = "M.yaml", description = "how its rows become entries")
    private Path mapping;

    @Option(names = "--dry-run", description = "reads and judges every row, writes nothing, needs no server")
    private boolean dryRun;

    @Mixin
    private SignedIn signedIn;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Book book = Book.of(file, mapping);
        Report report = new Report(out);
        if (dryRun) {
            out.println("Dry run, nothing is written. " + BookImport.dryRun(book, report));
        } else {
            out.println(signedIn.<String>with(house -> imported(book, house, report)));
        }
        return 0;
    }

    private static String imported(Book book, House house, Report report) {
        try {
            String tally = new BookImport(book, house, report).run().toString();
            return "Imported %s as %s in %.0f s. %s"
                    .formatted(book.fileName(), book.mapping().book(), report.seconds(), tally);
        } catch (HouseRefused refusal) {
            if (!refusal.code().equals("BOOK_ALREADY_IMPORTED")) {
                throw refusal;
            }
            return "This file is in the books already; nothing was entered. " + refusal.getMessage();
        }
    }
}
