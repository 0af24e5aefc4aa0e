package org.gongwucang.benchmarks.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongwucang.benchmarks.DiskYardstick;
import org.gongwucang.benchmarks.OpenLoop;
import org.gongwucang.benchmarks.OpenLoop.Latencies;
import org.gongwucang.benchmarks.Yardstick;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 长跑: a share of the peak for half an hour; nothing gets slower, and nothing piles up. */
@Command(
        name = "soak",
        description =
                "seeks the peak, asks at a share of it for a while, and says whether answers get slower, or the heap"
                        + " after a collection or the open files grow",
        mixinStandardHelpOptions = true)
final class SoakCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Things are opened faster than ledgers take them in. */
    private static final Duration PATIENCE_WITH_MANY = Duration.ofMinutes(20);

    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    /** A tenth more at the end than at the beginning is a drift. */
    private static final double MOST_DRIFT = 1.1;

    private static final long MOST_MORE_FILES = 10;

    @Mixin
    private LabOptions lab = new LabOptions();

    @Option(names = "--minutes", defaultValue = "30", description = "of load (default: ${DEFAULT-VALUE})")
    private int minutes;

    @Option(
            names = "--window",
            defaultValue = "5",
            description = "minutes between two looks, and of the peak (default: ${DEFAULT-VALUE})")
    private int window;

    @Option(
            names = "--warm-up",
            defaultValue = "240",
            description = "seconds at the peak before it (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--share", defaultValue = "0.7", description = "of the peak (default: ${DEFAULT-VALUE})")
    private double share;

    @Option(
            names = "--people",
            defaultValue = "8",
            description = "while the peak is sought (default: ${DEFAULT-VALUE})")
    private int people;

    @Option(names = "--things", defaultValue = "20000", description = "in the stock room (default: ${DEFAULT-VALUE})")
    private int things;

    @Option(names = "--on", defaultValue = "EMBEDDED", description = "one of ${COMPLETION-CANDIDATES}")
    private Store store;

    /**
     * 一窗: what was seen in some minutes.
     *
     * @param moves p99 of moves in milliseconds, from when they were sent
     * @param questions p99 of all others, likewise
     * @param heap megabytes that are live after a full collection, of all processes of the program
     * @param files open ones without sockets, of all of them
     * @param sockets open ones
     * @param resident megabytes
     * @param yardstick milliseconds that the same piece of work took the machine meanwhile
     * @param disk p99 of milliseconds that the disk took to write a few bytes through meanwhile
     */
    record Window(
            int from,
            double p50,
            double p99,
            double moves,
            double questions,
            long asked,
            long failed,
            long heap,
            long files,
            long sockets,
            long resident,
            double yardstick,
            double disk) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "from minute %2d: %6d asked, %d failed, p50 %6.1f ms, p99 %6.1f ms (moves %.1f, questions %.1f);"
                            + " heap %4d MB, %4d files, %d sockets, resident %5d MB; the same work takes %.1f ms, the disk %.1f ms",
                    from,
                    asked,
                    failed,
                    p50,
                    p99,
                    moves,
                    questions,
                    heap,
                    files,
                    sockets,
                    resident,
                    yardstick,
                    disk);
        }
    }

    /** 结果. */
    record Soak(double peak, int perSecond, List<Window> windows) {

        /** By how much p99 and heap of the last window are those of the first. */
        String drift() {
            return String.format(
                    Locale.ROOT,
                    "last beside first: p99 %.2f, heap %.2f, files %+d; the machine itself %.2f, its disk %.2f",
                    last().p99() / first().p99(),
                    (double) last().heap() / first().heap(),
                    last().files() - first().files(),
                    last().yardstick() / first().yardstick(),
                    last().disk() / first().disk());
        }

        boolean isGood() {
            return windows.stream().allMatch(one -> one.failed() == 0)
                    && last().p99() <= MOST_DRIFT * first().p99()
                    && last().heap() <= MOST_DRIFT * first().heap()
                    && last().files() <= first().files() + MOST_MORE_FILES;
        }

        private Window first() {
            return windows.get(0);
        }

        private Window last() {
            return windows.get(windows.size() - 1);
        }
    }

    /** 1 where a request failed, answers got slower by more than a tenth, or heap or files grew. */
    @Override
    public Integer call() throws IOException {
        if (window < 1 || minutes < window || warmUp < 1 || people < 1 || things < people) {
            throw new LabFailure(
                    "--window, --minutes, --warm-up and --people are at least 1, a window fits in, and nobody waits for a thing");
        }
        Report report = new Report(System.out, lab.room("report").resolve("soak.json"));
        try (House house = new House(lab, "soak", new House.Plan(store, 1, 1, false, false));
                Yardstick machine = new Yardstick();
                DiskYardstick disk = new DiskYardstick(lab.room("report"))) {
            house.start();
            DayWork work = new DayWork(house);
            work.prepare(things);
            work.awaitLedgers(PATIENCE_WITH_MANY);
            sustained(work, Duration.ofSeconds(warmUp));
            machine.millis();
            disk.millis();
            double peak = sustained(work, Duration.ofMinutes(window));
            if (work.failures() > 0) {
                throw new LabFailure("requests failed while the peak was sought: it is none");
            }
            int perSecond = Math.max(1, (int) (share * peak));
            System.out.printf(
                    "peak %.0f a second, the same work took %.1f ms, the disk %.1f ms; asked at %d a second%n",
                    peak, machine.millis(), disk.millis().at(P99), perSecond);
            Soak soak = new Soak(peak, perSecond, windows(house, work, perSecond, machine, disk));
            report.keep(soak);
            System.out.println(soak.drift());
            System.out.println("written: " + report.file().toAbsolutePath());
            return soak.isGood() ? 0 : 1;
        }
    }

    /**
     * What the program can keep up, for as long as a window is: what the ledgers are behind at the end of it counts, or the peak is one that they
     * never reach.
     *
     * @return requests a second
     */
    private double sustained(DayWork work, Duration length) {
        long begun = System.nanoTime();
        long answered = work.answered(people, length);
        work.awaitLedgers(PATIENCE);
        return answered * 1e9 / (System.nanoTime() - begun);
    }

    private List<Window> windows(House house, DayWork work, int perSecond, Yardstick machine, DiskYardstick disk) {
        List<Window> windows = new ArrayList<>();
        for (int from = 0; from < minutes; from += window) {
            work.signIn();
            work.moves();
            work.answers();
            Latencies asked = OpenLoop.ask(perSecond, Duration.ofMinutes(window), work::next);
            double took = machine.millis();
            double through = disk.millis().at(P99);
            List<Long> all = Stream.concat(house.commandSides().stream(), house.querySides().stream())
                    .map(half -> half.process().pid())
                    .distinct()
                    .toList();
            Window seen = new Window(
                    from,
                    asked.at(P50),
                    asked.at(P99),
                    work.moves().at(P99),
                    work.answers().at(P99),
                    asked.millis().length,
                    work.failures(),
                    all.stream().mapToLong(Vitals::liveMegabytes).sum(),
                    all.stream().mapToLong(Vitals::openFiles).sum(),
                    all.stream().mapToLong(Vitals::sockets).sum(),
                    all.stream().mapToLong(Vitals::residentMegabytes).sum(),
                    took,
                    through);
            System.out.println(seen);
            windows.add(seen);
        }
        return windows;
    }
}
