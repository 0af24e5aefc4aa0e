package org.gongwucang.benchmarks.commands;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongwucang.benchmarks.Timings;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * 指令测速: in one run, on one kind of store: the bare store, the bare framework beside it, and moves of things through the
 * whole program, signed in and each under a command id of its own. On servers a command-side and a query-side run apart; the
 * query-side is paused while commands are measured, and measured for itself.
 */
@Command(name = "commands", mixinStandardHelpOptions = true, description = "speed of commands beside the bare stores")
public final class CommandsBenchmark implements Callable<Integer> {

    private static final int MOST_CLIENTS = 64;

    @Mixin
    private LabOptions lab;

    @Option(names = "--store", description = "${COMPLETION-CANDIDATES} (default: all that can be)")
    private List<Store> stores;

    @Option(names = "--seconds", defaultValue = "10", description = "of each measurement (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "45",
            description =
                    "seconds of load before anything is measured: the compiler is at work (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--cards", defaultValue = "2000", description = "things to move (default: ${DEFAULT-VALUE})")
    private int cards;

    @Option(
            names = "--per-request",
            defaultValue = "20",
            description = "moves in a request, besides one (default: ${DEFAULT-VALUE})")
    private int perRequest;

    @Option(names = "--only-visibility", description = "only how soon moves are in the ledgers")
    private boolean onlyVisibility;

    public static void main(String[] args) {
        System.exit(new CommandLine(new CommandsBenchmark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws Exception {
        for (Store store : stores == null ? lab.stores(System.out::println) : stores) {
            System.out.println("## " + store.title());
            try (House house = new House(lab, "commands", new House.Plan(store, 1, 1, false, false))) {
                house.start();
                measure(house);
            }
        }
        return 0;
    }

    private void measure(House house) throws Exception {
        Table table = new Table();
        List<String> codes = Cards.enter(house, cards);
        Path file = Cards.write(house, codes.subList(2, codes.size()));
        String keeper = house.commands().signIn(House.account("keeper"), House.PASSWORD);
        String auditor = house.commands().signIn(House.account("auditor"), House.PASSWORD);
        URI commands = house.commandSides().get(0).address();
        Visibility visibility = new Visibility(
                keeper,
                auditor,
                codes.get(1),
                commands,
                house.querySides().get(0).address());
        Rest rest = new Rest(house);
        try (MoveLoad load = new MoveLoad(commands, keeper, file)) {
            if (!onlyVisibility) {
                try (BareStore bare = BareStore.beside(house)) {
                    bare.framework().creates(MOST_CLIENTS, Duration.ofSeconds(warmUp / 3));
                    paused(house, () -> beside(table, bare, load));
                    visibility.lag();
                    old(table, bare.framework(), new OldCard(house, keeper, auditor, codes.get(0)));
                }
            }
            following(table, load, rest, visibility);
        }
        table.add("idle", String.join(", ", rest.idle()));
        table.add("start of a command-side", String.format(Locale.ROOT, "%.1f s", rest.secondsToStart()));
        System.out.println(table);
    }

    /** The peak is the rate of moves that are in the ledgers, too: what these are behind at the end counts. */
    private void following(Table table, MoveLoad load, Rest rest, Visibility visibility) throws Exception {
        long bytes = rest.bytes();
        Timings moves = load.run(MOST_CLIENTS, onlyVisibility ? warmUp : 2, seconds, 0);
        double behind = visibility.lag();
        table.add("moves with the ledgers following, 64 clients", moves);
        table.add("the ledgers behind at the end of it", String.format(Locale.ROOT, "%.1f s", behind));
        table.add(
                "bytes on disk per entry", String.valueOf((rest.bytes() - bytes) / Math.max(1, moves.nanos().length)));
        Timings sustained = load.run(MOST_CLIENTS, 0, 3 * seconds, 0);
        double peak = sustained.nanos().length / (3 * seconds + visibility.lag());
        atHalfThePeak(table, load, peak / 2, visibility);
    }

    private void beside(Table table, BareStore bare, MoveLoad load) {
        load.run(MOST_CLIENTS, 0, warmUp, 0);
        for (int clients : new int[] {1, 8, MOST_CLIENTS}) {
            Duration measured = Duration.ofSeconds(seconds);
            Timings raw = bare.raw().commits(clients, measured);
            Timings before = bare.framework().creates(clients, measured);
            Timings moves = load.run(clients, 1, seconds, 0);
            Timings after = bare.framework().creates(clients, measured);
            double framework = (before.perSecond() + after.perSecond()) / 2;
            table.add("bare store, " + clients + " threads", raw);
            table.add("bare framework beside the bare store, " + clients, Table.ratio(framework, raw.perSecond()));
            table.add("moves over HTTP, " + clients + " clients", moves);
            table.add("moves beside the bare framework, " + clients, Table.ratio(moves.perSecond(), framework));
            if (clients == MOST_CLIENTS) {
                many(table, load, framework);
            }
        }
    }

    /** A keeper scans a shelf and sends the list: its moves are stored in one append. */
    private void many(Table table, MoveLoad load, double framework) {
        Timings requests = load.runOfMany(MOST_CLIENTS, perRequest, seconds, seconds);
        table.add(perRequest + " moves in a request, requests of 64 clients", requests);
        table.add("these moves beside the bare framework", Table.ratio(requests.perSecond() * perRequest, framework));
    }

    private void old(Table table, BareFramework framework, OldCard card) throws Exception {
        Duration measured = Duration.ofSeconds(Math.max(1, seconds / 3));
        Timings bare = framework.changes(OldCard.ENTRIES, measured);
        card.grow();
        Timings moved = card.moves(measured);
        table.add("moves of a card with 200 entries and more, 1 client", moved);
        table.add(
                "the same beside the bare framework without snapshots",
                Table.ratio(moved.perSecond(), bare.perSecond()));
        card.history(measured);
        table.add("history of 200 entries, 1 client", card.history(measured));
    }

    private void atHalfThePeak(Table table, MoveLoad load, double rate, Visibility visibility) throws Exception {
        table.add(
                String.format(Locale.ROOT, "moves at %.0f/s, half the peak with the ledgers", rate),
                load.run(MOST_CLIENTS, 3, seconds, rate));
        visibility.lag();
        // Longer than what is measured takes; it ends with its process.
        load.start(MOST_CLIENTS, 0, 100 * seconds, rate);
        table.add("acknowledged to visible, meanwhile", visibility.measured(false));
        table.add("the same, asked by version", visibility.measured(true));
    }

    /** On the stores of one machine both halves are one process. */
    private static void paused(House house, Runnable measurement) {
        List<Half> querySides = house.store() == Store.EMBEDDED ? List.of() : List.copyOf(house.querySides());
        querySides.forEach(half -> half.process().pause());
        try {
            measurement.run();
        } finally {
            querySides.forEach(half -> half.process().resume());
        }
    }
}
