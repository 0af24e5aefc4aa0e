package org.gongwucang.benchmarks.faults;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.house.Addresses;
import org.gongwucang.standalone.importing.BookImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 在线重编: the ledger of things is filled again while questions come in at a fixed rate, whether they are answered or not. */
@Command(
        name = "rebuild",
        description = "fills the ledger of things again while questions come in at a fixed rate",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    private static final Duration TO_SHOW = Duration.ofMinutes(10);

    @Mixin
    private LabOptions lab = new LabOptions();

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "of work before, which gives the ledger its rows (default: ${DEFAULT-VALUE})")
    private int seconds;

    @ArgGroup(exclusive = false)
    private @Nullable Given given;

    @Option(names = "--on", description = "one of ${COMPLETION-CANDIDATES} (default: the first there is)")
    private List<Store> on = List.of(Store.AXON_SERVER, Store.POSTGRES, Store.EMBEDDED);

    /** 账册: a book that is brought in before. */
    private static final class Given {

        @Option(names = "--book", required = true, paramLabel = "FILE.csv", description = "brought in before the work")
        private Path book = Path.of("");

        @Option(
                names = "--mapping",
                required = true,
                paramLabel = "M.yaml",
                description = "how its rows become entries")
        private Path mapping = Path.of("");
    }

    /** 1 where a question was not answered. */
    @Override
    public Integer call() {
        Report report = new Report(System.out, lab.room("report").resolve("rebuild.json"));
        Store store = lab.stores(System.out::println).stream()
                .filter(on::contains)
                .findFirst()
                .orElseThrow(() -> new LabFailure("nothing to run on"));
        try (House house = new House(lab, "rebuild", new House.Plan(store, 1, 2, false, false))) {
            house.start();
            if (given != null) {
                bringIn(given, house);
            }
            Stockroom.open(house.commands(), house.commands().signIn(House.account("administrator"), House.PASSWORD));
            work(house);
            Refilling.Refill refill = new Refilling(house).refill();
            System.out.println(refill);
            report.keep(refill);
            System.out.println("written: " + report.file().toAbsolutePath());
            return refill.failed() == 0 ? 0 : 1;
        }
    }

    private static void bringIn(Given given, House house) {
        URI commands = house.commandSides().get(0).address();
        URI questions = house.querySides().get(0).address();
        org.gongwucang.standalone.house.House migrator = org.gongwucang.standalone.house.House.signedIn(
                new Addresses(commands, questions), House.account("migrator"), House.PASSWORD);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(new BookImport(
                        Book.of(given.book, given.mapping),
                        migrator,
                        new org.gongwucang.standalone.importing.Report(out))
                .run());
    }

    /** Until every process shows what was entered last, and so all that was entered before. */
    private void work(House house) {
        Load load = new Load(house, new Load.Staff(8, Duration.ZERO, 0, Duration.ZERO));
        load.start();
        Waiting.pass(Duration.ofSeconds(seconds));
        load.halt();
        Inspector inspector = new Inspector(house);
        Waiting.until(TO_SHOW, "the ledgers show what was entered", () -> inspector.isAllWell(load.latest()));
    }
}
