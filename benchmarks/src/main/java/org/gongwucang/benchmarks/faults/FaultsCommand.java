package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 故障演练: each mishap on each store there is. */
@Command(
        name = "faults",
        description = "kills, pauses and cuts off processes and stores under load, and counts what became of it",
        mixinStandardHelpOptions = true)
final class FaultsCommand implements Callable<Integer> {

    @Mixin
    private LabOptions lab = new LabOptions();

    @Option(names = "--only", split = ",", description = "mishaps by name, such as kill-mongod,pause-event-store")
    private List<String> only = List.of();

    @Option(names = "--on", split = ",", description = "stores: ${COMPLETION-CANDIDATES}")
    private List<Store> on = List.of(Store.values());

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "how long a pause, a cut line or a slow store lasts (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--list", description = "shows the names of the mishaps and ends")
    private boolean list;

    private boolean allGood = true;

    /** 1 where something acknowledged is missing or doubled, or a ledger differs from its entries. */
    @Override
    public Integer call() {
        if (list) {
            Mishaps.all().forEach(mishap -> System.out.printf("%-24s %s%n", mishap.name(), mishap.story()));
            return 0;
        }
        Report report = new Report(System.out, lab.room("report").resolve("faults.json"));
        List<Store> stores = lab.stores(System.out::println);
        stores.stream().filter(on::contains).forEach(store -> play(store, report));
        System.out.println("written: " + report.file().toAbsolutePath());
        return allGood ? 0 : 1;
    }

    private void play(Store store, Report report) {
        report.title(store.title());
        List<Mishap> together = new ArrayList<>();
        List<Mishap> apart = new ArrayList<>();
        for (Mishap mishap : Mishaps.all()) {
            if (!only.isEmpty() && !only.contains(mishap.name())) {
                continue;
            }
            mishap.impossible(store)
                    .ifPresentOrElse(
                            why -> report.skipped(mishap.name(), why),
                            () -> (mishap.ownHouse() ? apart : together).add(mishap));
        }
        playIn(store, "all", false, together, report);
        apart.forEach(mishap -> playIn(store, mishap.name(), mishap instanceof DiskFull, List.of(mishap), report));
    }

    private void playIn(Store store, String room, boolean smallDisks, List<Mishap> mishaps, Report report) {
        if (mishaps.isEmpty()) {
            return;
        }
        try (House house = new House(lab, room, new House.Plan(store, 2, 2, true, smallDisks))) {
            house.start();
            Stockroom.open(house.commands(), house.commands().signIn(House.account("administrator"), House.PASSWORD));
            Play play = new Play(house, Load.Staff.usual(), Duration.ofSeconds(seconds));
            for (Mishap mishap : mishaps) {
                Outcome outcome = play.of(mishap);
                report.add(outcome);
                allGood &= outcome.isGood();
            }
        }
    }
}
