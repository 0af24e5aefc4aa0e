package org.gongwucang.benchmarks.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 争用: two orders want one card, and two keepers issue one line, at once and at different command-sides. */
@Command(
        name = "races",
        description = "two orders race for one card, two keepers for one line, at different command-sides",
        mixinStandardHelpOptions = true)
final class RacesCommand implements Callable<Integer> {

    private static final List<String> LEDGERS = List.of("holding", "transfer-order", "transfer-line", "movement");

    @Mixin
    private LabOptions lab = new LabOptions();

    @Option(names = "--on", description = "one of ${COMPLETION-CANDIDATES} (default: the first there is)")
    private List<Store> on = List.of(Store.AXON_SERVER, Store.POSTGRES, Store.EMBEDDED);

    @Option(names = "--rounds", defaultValue = "1000", description = "of each race (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--at-once", defaultValue = "8", description = "races (default: ${DEFAULT-VALUE})")
    private int atOnce;

    @Option(names = "--command-sides", defaultValue = "2", description = "processes (default: ${DEFAULT-VALUE})")
    private int commandSides;

    /**
     * 争用结果.
     *
     * @param approvedOnce rounds in which exactly one of two orders got the card, and the other was told that it cannot be had
     * @param issuedOnce rounds in which exactly one of two keepers issued the line
     * @param equal ledgers that equal their entries
     */
    record Races(
            String store,
            int commandSides,
            int rounds,
            int approvedOnce,
            int issuedOnce,
            int repeated,
            List<String> equal,
            List<String> oddities) {

        boolean isGood() {
            return approvedOnce == rounds && issuedOnce == rounds && equal.size() == LEDGERS.size() && oddities.isEmpty();
        }
    }

    /** 1 where a race had two winners or none, or somebody was refused for another reason. */
    @Override
    public Integer call() throws Exception {
        Report report = new Report(System.out, lab.room("report").resolve("races.json"));
        Store store = lab.stores(System.out::println).stream()
                .filter(on::contains)
                .findFirst()
                .orElseThrow(() -> new LabFailure("nothing to run on"));
        try (House house = new House(lab, "races", new House.Plan(store, commandSides, 1, false, false))) {
            house.start();
            Stockroom.open(house.commands(), house.commands().signIn(House.account("administrator"), House.PASSWORD));
            Races found = races(house);
            System.out.println(found);
            report.keep(found);
            System.out.println("written: " + report.file().toAbsolutePath());
            return found.isGood() ? 0 : 1;
        }
    }

    private Races races(House house) throws Exception {
        Rivals rivals = new Rivals(house);
        List<String> cards = rivals.goLiveWith(rounds);
        ExecutorService people = Executors.newFixedThreadPool(atOnce);
        try {
            List<Callable<Boolean>> runs = cards.stream()
                    .<Callable<Boolean>>map(card -> () -> rivals.raceFor(card))
                    .toList();
            for (Future<Boolean> run : people.invokeAll(runs)) {
                run.get();
            }
        } finally {
            people.shutdownNow();
        }
        return new Races(
                house.store().title(),
                house.commandSides().size(),
                rounds,
                rivals.approvedOnce(),
                rivals.issuedOnce(),
                rivals.repeated(),
                equal(house),
                List.copyOf(rivals.oddities()));
    }

    private static List<String> equal(House house) {
        String auditor = house.commands().signIn(House.account("auditor"), House.PASSWORD);
        return LEDGERS.stream()
                .filter(ledger -> {
                    JsonNode proof = house.questions()
                            .ask(
                                    auditor,
                                    "query($l: ID!) { done: verifyLedger(ledger: $l) { equal } }",
                                    Map.of("l", ledger))
                            .done();
                    return proof.path("equal").asBoolean();
                })
                .toList();
    }

    /** The numbers of the two who race. */
    static IntStream both() {
        return IntStream.range(0, 2);
    }
}
