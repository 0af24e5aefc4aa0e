package org.gongwucang.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.book.Decisions;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.gongwucang.standalone.book.MappingInvalid;
import org.gongwucang.standalone.book.OrderDuties;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import org.gongwucang.standalone.importing.BookImport;
import org.gongwucang.standalone.importing.OrdersImport;
import org.gongwucang.standalone.importing.People;
import org.gongwucang.standalone.importing.Report;
import org.gongwucang.standalone.importing.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 导入: brings a property book, a register of vehicles, a list of asset classes or a book of orders in, as somebody with the role MIGRATOR. */
@Command(
        name = "import",
        description =
                "brings in a property book, a register of vehicles, a list of asset classes or a book of orders, row by row,"
                        + " as a MIGRATOR",
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

    @Option(
            names = "--decisions",
            paramLabel = "D.yaml",
            description = "which of the rows of a register of vehicles that bear one number are entered")
    private @Nullable Path decisions;

    @Option(
            names = "--people-passwords",
            paramLabel = "FILE",
            description =
                    "of the people whom the mapping of a book of orders names: lines of ACCOUNT=PASSWORD, readable by"
                            + " the owner only; else variables " + Passwords.VARIABLE + "ACCOUNT")
    private @Nullable Path peoplePasswords;

    @Mixin
    private SignedIn signedIn;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Book book = Book.of(file, mapping);
        Decisions decided = decisions == null ? Decisions.NONE : Decisions.read(decisions);
        if (decisions != null && book.mapping().kind() != Kind.VEHICLES) {
            throw new MappingInvalid("--decisions belongs to a register of vehicles.");
        }
        Report report = new Report(out);
        if (dryRun) {
            Tally tally = BookImport.dryRun(book, decided, report);
            out.println("Dry run, nothing is written. " + tally);
            tellUndecided(tally, book, out);
            return 0;
        }
        Passwords passwords = Passwords.of(peoplePasswords, System.getenv());
        return signedIn.<Integer>with(house -> imported(book, decided, house, passwords, report, out));
    }

    private static int imported(
            Book book, Decisions decided, House house, Passwords passwords, Report report, PrintWriter out) {
        try {
            Tally tally = run(book, decided, house, passwords, report);
            String done = "%s %s as %s in %.0f s. %s";
            boolean hindered = book.mapping().kind().isOfOrders() && tally.refusedByHouse() > 0;
            boolean open = hindered || tally.undecided() > 0;
            out.println(done.formatted(
                    open ? "Imported, but not all of" : "Imported",
                    book.fileName(),
                    book.mapping().book(),
                    report.seconds(),
                    tally));
            if (hindered) {
                out.println("The house refused %d rows: put right what stands against them, and run it again."
                        .formatted(tally.refusedByHouse()));
            }
            tellUndecided(tally, book, out);
            return open ? 1 : 0;
        } catch (HouseRefused refusal) {
            if (!refusal.code().equals("BOOK_ALREADY_IMPORTED")) {
                throw refusal;
            }
            out.println("This file is in the books already; nothing was entered. " + refusal.getMessage());
            return 0;
        }
    }

    private static void tellUndecided(Tally tally, Book book, PrintWriter out) {
        if (tally.undecided() > 0) {
            out.println(
                    "%d rows bear a number that others bear too. Decide which are entered (--decisions) for the file %s, and run it again."
                            .formatted(tally.undecided(), book.fileDigest()));
        }
    }

    private static Tally run(Book book, Decisions decided, House house, Passwords passwords, Report report) {
        OrderDuties duties = book.mapping().orders();
        if (duties == null) {
            return new BookImport(book, decided, house, report).run();
        }
        return new OrdersImport(book, house, People.signedIn(duties, house, passwords::of), report).run();
    }
}
