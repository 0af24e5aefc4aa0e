package org.gongwucang.standalone.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.importing.BookImport;
import org.gongwucang.standalone.importing.House;
import org.gongwucang.standalone.importing.HouseRefused;
import org.gongwucang.standalone.importing.Report;
import org.gongwucang.standalone.importing.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 导入: brings a property book or a list of asset classes into the running program. */
@Command(
        name = "import",
        description = "brings in a property book or a list of asset classes, row by row",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    private static final String PASSWORD = "GONGWUCANG_PASSWORD";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "the book, a table of separated values")
    private Path file;

    @Option(names = "--mapping", required = true, paramLabel = "M.yaml", description = "how its rows become entries")
    private Path mapping;

    @Option(names = "--dry-run", description = "reads and judges every row, writes nothing, needs no server")
    private boolean dryRun;

    @Option(names = "--account", description = "account of the person who brings it in, with the role MIGRATOR")
    private @Nullable String account;

    @Option(
            names = "--password-file",
            description = "file whose first line is the password; else the environment variable " + PASSWORD
                    + ", else it is asked for")
    private @Nullable Path passwordFile;

    @Option(
            names = "--server",
            defaultValue = "http://127.0.0.1:8080/graphql",
            description = "address of the running program (default: ${DEFAULT-VALUE})")
    private URI server;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Book book = Book.of(file, mapping);
        Report report = new Report(out);
        if (dryRun) {
            out.println("Dry run, nothing is written. " + BookImport.dryRun(book, report));
            return 0;
        }
        House house = House.signedIn(server, account(), password());
        try {
            Tally tally = new BookImport(book, house, report).run();
            out.println("Imported " + book.fileName() + " as " + book.mapping().book() + ". " + tally);
        } catch (HouseRefused refusal) {
            if (!refusal.code().equals("BOOK_ALREADY_IMPORTED")) {
                throw refusal;
            }
            out.println("This file is in the books already; nothing was entered. " + refusal.getMessage());
        }
        return 0;
    }

    private String account() {
        if (account == null) {
            throw new ParameterException(spec.commandLine(), "Name the account that imports: --account");
        }
        return account;
    }

    private String password() throws IOException {
        if (passwordFile != null) {
            return Files.readAllLines(passwordFile).stream().findFirst().orElse("");
        }
        String given = System.getenv(PASSWORD);
        if (given != null) {
            return given;
        }
        Console console = System.console();
        if (console == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No terminal to ask for the password: use --password-file or " + PASSWORD + ".");
        }
        return new String(console.readPassword("Password of %s: ", account));
    }
}
