package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Server;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 混合长跑: two command-sides and two query-sides for a while, with deaths every minute; then the stores die. */
@Command(
        name = "mixed",
        description = "minutes of mixed load in which one process of each half is killed every minute, then both stores"
                + " five times each",
        mixinStandardHelpOptions = true)
final class MixedCommand implements Callable<Integer> {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration DEAD = Duration.ofSeconds(2);
    private static final Duration BETWEEN_STORES = Duration.ofSeconds(15);

    /** 30 % commands: with the same time between any two requests of one person. */
    private static final Load.Staff STAFF = new Load.Staff(6, Duration.ofMillis(60), 14, Duration.ofMillis(60));

    @Mixin
    private LabOptions lab = new LabOptions();

    @Option(names = "--minutes", defaultValue = "10", description = "of mixed load (default: ${DEFAULT-VALUE})")
    private int minutes;

    @Option(
            names = "--store-kills",
            defaultValue = "5",
            description = "of the event store, and of mongod (default: ${DEFAULT-VALUE})")
    private int storeKills;

    @Option(names = "--on", description = "one of ${COMPLETION-CANDIDATES} (default: the first there is)")
    private List<Store> on = List.of(Store.AXON_SERVER, Store.POSTGRES);

    @Override
    public Integer call() {
        Report report = new Report(System.out, lab.room("report").resolve("mixed.json"));
        Store store = lab.stores(System.out::println).stream()
                .filter(on::contains)
                .findFirst()
                .orElseThrow(() -> new org.gongwucang.benchmarks.lab.LabFailure("no servers are given to run on"));
        try (House house = new House(lab, "mixed", new House.Plan(store, 2, 2, false, false))) {
            house.start();
            Stockroom.open(house.commands(), house.commands().signIn(House.account("administrator"), House.PASSWORD));
            report.title(store.title());
            Play play = new Play(house, STAFF, A_MINUTE);
            List<Mishap> parts = List.of(
                    new OneToken(),
                    new EveryMinute(minutes),
                    new Repeated(Target.EVENT_STORE, storeKills),
                    new Repeated(Target.MONGOD, storeKills));
            boolean good = true;
            for (Mishap part : parts) {
                Outcome outcome = play.of(part);
                report.add(outcome);
                good &= outcome.isGood();
            }
            System.out.println("written: " + report.file().toAbsolutePath());
            return good ? 0 : 1;
        }
    }

    /** 每分钟: one command-side and one query-side die every minute, in turn the first and the second. */
    private record EveryMinute(int minutes) implements Mishap {

        @Override
        public String name() {
            return "mixed-" + minutes + "-minutes";
        }

        @Override
        public String story() {
            return "one command-side and one query-side are killed every minute and started again";
        }

        @Override
        public void strike(Scene scene) {
            for (int minute = 0; minute < minutes; minute++) {
                long end = System.nanoTime() + A_MINUTE.toNanos();
                Waiting.pass(A_MINUTE.dividedBy(4));
                House house = scene.house();
                List<Server> victims = List.of(
                        house.commandSides().get(minute % house.commandSides().size()),
                        house.querySides().get(minute % house.querySides().size()));
                victims.forEach(victim -> victim.process().kill());
                Waiting.pass(DEAD);
                victims.forEach(victim -> victim.process().start());
                Waiting.pass(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            }
            scene.note("processes killed", 2 * minutes);
        }
    }

    /** 屡死: a store dies again and again; none of our processes is started again. */
    private record Repeated(Target target, int times) implements Mishap {

        @Override
        public String name() {
            return "kill-" + target.title() + "-x" + times;
        }

        @Override
        public String story() {
            return "kill -9 of " + target.title() + ", " + times + " times, no restart of ours";
        }

        @Override
        public void strike(Scene scene) {
            Map<String, Long> before = pids(scene.house());
            for (int time = 0; time < times; time++) {
                Server store = target.in(scene.house());
                store.process().kill();
                Waiting.pass(DEAD);
                store.start();
                Waiting.pass(BETWEEN_STORES);
            }
            scene.note("our processes are the same as before", before.equals(pids(scene.house())));
        }

        private static Map<String, Long> pids(House house) {
            Map<String, Long> pids = new TreeMap<>();
            Stream.concat(house.commandSides().stream(), house.querySides().stream())
                    .forEach(half ->
                            pids.put(half.process().name(), half.process().pid()));
            return pids;
        }
    }
}
