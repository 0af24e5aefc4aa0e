package org.gongwucang.benchmarks.starts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;
import org.gongwucang.benchmarks.things.Things;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * 启动测速: on an event store with many entries: how long a command-side takes to answer, how long a query-side takes to
 * fill all its ledgers, and how long both take to be ready again after {@code kill -9}.
 */
@Command(name = "starts", mixinStandardHelpOptions = true, description = "starts with many entries")
public final class StartBenchmark implements Callable<Integer> {

    private static final int THINGS_OF_TEN = 7;
    private static final int THINGS_PER_UNIT = 333;
    private static final Duration TO_FILL = Duration.ofHours(1);

    @Mixin
    private LabOptions lab;

    @Option(names = "--store", description = "${COMPLETION-CANDIDATES} (default: all that can be)")
    private List<Store> stores;

    @Option(names = "--entries", defaultValue = "1000000", description = "default: ${DEFAULT-VALUE}")
    private int entries;

    /** @param args see {@code --help} */
    public static void main(String[] args) {
        System.exit(new CommandLine(new StartBenchmark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() {
        for (Store store : stores == null ? lab.stores(System.out::println) : stores) {
            System.out.println("## " + store.title());
            try (House house = new House(lab, "starts", new House.Plan(store, 1, 1, false, false))) {
                measure(house);
            }
        }
        return 0;
    }

    private void measure(House house) {
        house.start();
        List<Half> halves = Stream.concat(house.commandSides().stream(), house.querySides().stream())
                .distinct()
                .toList();
        halves.forEach(half -> half.process().stop());
        tell("append, entries a second", entries / seconds(() -> stock(house)));
        for (Half half : halves) {
            tell("start of " + half.process().name() + " until it answers, seconds", seconds(half::start));
            tell("and until it is ready, every ledger filled, seconds", seconds(() -> awaitReady(half)));
        }
        halves.forEach(half -> half.process().kill());
        for (Half half : halves) {
            double again = seconds(() -> {
                half.start();
                awaitReady(half);
            });
            tell(half.process().name() + " killed and started again, until it is ready, seconds", again);
        }
    }

    private void stock(House house) {
        int things = entries / 10 * THINGS_OF_TEN;
        try (EventAppends events = EventAppends.to(house)) {
            new Stock(new Things(things, entries, Math.max(1, things / THINGS_PER_UNIT))).into(events);
        }
    }

    private static void awaitReady(Half half) {
        Waiting.until(TO_FILL, half.process().name() + " is ready", half::hasCaughtUp);
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void tell(String what, double number) {
        System.out.printf(Locale.ROOT, "%-70s %10.1f%n", what, number);
    }
}
