package org.gongwucang.benchmarks.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/**
 * 争用: two orders want one card, two keepers issue one line, and two purchases want the last place of an establishment, at once
 * and at different command-sides.
 */
@Command(
        name = "races",
        description =
                "two orders race for one card, two keepers for one line, two purchases for one place, at different command-sides",
        mixinStandardHelpOptions = true)
final class RacesCommand implements Callable<Integer> {

    private static final List<String> LEDGERS =
            List.of("holding", "transfer-order", "transfer-line", "movement", "fleet", "vehicle-purchase");

    @Mixin
    private LabOptions lab = new LabOptions();

    @Option(names = "--on", description = "one of ${COMPLETION-CANDIDATES} (default: the first there is)")
    private List<Store> on = List.of(Store.AXON_SERVER, Store.POSTGRES, Store.EMBEDDED);

    @Option(names = "--rounds", defaultValue = "1000", description = "of each race (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--places",
            defaultValue = "200",
            description = "that purchases race for (default: ${DEFAULT-VALUE})")
    private int places;

    @Option(names = "--at-once", defaultValue = "8", description = "races (default: ${DEFAULT-VALUE})")
    private int atOnce;

    @Option(names = "--command-sides", defaultValue = "2", description = "processes (default: ${DEFAULT-VALUE})")
    private int commandSides;

    /**
     * 争用结果.
     *
     * @param approvedOnce rounds in which exactly one of two orders got the card, and the other was told that it cannot be had
     * @param issuedOnce rounds in which exactly one of two keepers issued the line
     * @param placedOnce places that exactly one of two purchases got, and the other was told that there is none
     * @param equal ledgers that equal their entries
     */
    record Races(
            String store,
            int commandSides,
            int rounds,
            int approvedOnce,
            int issuedOnce,
            int places,
            int placedOnce,
            int repeated,
            List<String> equal,
            List<String> oddities) {

        boolean isGood() {
            return approvedOnce == rounds
                    && issuedOnce == rounds
                    && placedOnce == places
                    && equal.size() == LEDGERS.size()
                    && oddities.isEmpty();
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
        Desk desk = new Desk(house);
        List<String> codes = new GoLive(desk).with(rounds);
        CardRivals cards = new CardRivals(desk);
        run(codes.stream()
                .<Callable<Boolean>>map(code -> () -> cards.raceFor(code))
                .toList());
        PlaceRivals fleets = new PlaceRivals(desk);
        run(IntStream.range(0, places)
                .<Callable<Boolean>>mapToObj(place -> () -> fleets.raceAt(place))
                .toList());
        return new Races(
                house.store().title(),
                house.commandSides().size(),
                rounds,
                cards.approvedOnce(),
                cards.issuedOnce(),
                places,
                fleets.approvedOnce(),
                desk.repeated(),
                equal(house),
                Stream.concat(cards.oddities().stream(), fleets.oddities().stream())
                        .toList());
    }

    private void run(List<Callable<Boolean>> races) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(atOnce);
        try {
            for (Future<Boolean> race : people.invokeAll(races)) {
                race.get();
            }
        } finally {
            people.shutdownNow();
        }
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
}
