package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 收据连号: many people close batches at once on several command-sides; the numbers of the receipts have no gap. */
@Command(
        name = "receipts",
        description = "closes batches at once on several command-sides and looks for gaps in the receipts",
        mixinStandardHelpOptions = true)
final class ReceiptsCommand implements Callable<Integer> {

    private static final Duration TO_SHOW = Duration.ofMinutes(10);
    private static final String CLOSED = "query($a: String) { done: intakeBatches(first: 200, after: $a,"
            + " filter: {states: [CLOSED]}) { nodes { batch receipt } pageInfo { hasNextPage endCursor } } }";
    private static final String COUNT = "{ done: intakeBatches(first: 1, filter: {states: [CLOSED]}) { totalCount } }";

    @Mixin
    private LabOptions lab = new LabOptions();

    @Option(names = "--on", description = "one of ${COMPLETION-CANDIDATES} (default: the first there is)")
    private List<Store> on = List.of(Store.AXON_SERVER, Store.POSTGRES, Store.EMBEDDED);

    @Option(names = "--receipts", defaultValue = "10000", description = "how many (default: ${DEFAULT-VALUE})")
    private int receipts;

    @Option(names = "--at-once", defaultValue = "64", description = "people (default: ${DEFAULT-VALUE})")
    private int people;

    @Option(names = "--command-sides", defaultValue = "4", description = "processes (default: ${DEFAULT-VALUE})")
    private int commandSides;

    /**
     * 收据结果.
     *
     * @param closed batches that were acknowledged as closed
     * @param missing numbers between 1 and the last that no receipt bears
     * @param doubled receipts that bear a number of another
     * @param unknown acknowledged batches that have no receipt
     */
    record Receipts(
            String store,
            int commandSides,
            int closed,
            double perSecond,
            int repeated,
            int last,
            int missing,
            int doubled,
            int unknown,
            List<String> oddities) {

        boolean isGood() {
            return missing == 0 && doubled == 0 && unknown == 0 && last == closed && oddities.isEmpty();
        }
    }

    /** 1 where a number is missing or borne twice, or somebody was refused. */
    @Override
    public Integer call() {
        Report report = new Report(System.out, lab.room("report").resolve("receipts.json"));
        Store store = lab.stores(System.out::println).stream()
                .filter(on::contains)
                .findFirst()
                .orElseThrow(() -> new LabFailure("nothing to run on"));
        try (House house = new House(lab, "receipts", new House.Plan(store, commandSides, 1, false, false))) {
            house.start();
            Stockroom.open(house.commands(), house.commands().signIn(House.account("administrator"), House.PASSWORD));
            Receipts found = close(house);
            System.out.println(found);
            report.keep(found);
            System.out.println("written: " + report.file().toAbsolutePath());
            return found.isGood() ? 0 : 1;
        }
    }

    private Receipts close(House house) {
        Surrendering surrendering = new Surrendering(house, receipts);
        long begun = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Thread thread = new Thread(surrendering, "person-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        Waiting.until(
                Duration.ofHours(1),
                "all batches are closed",
                () -> threads.stream().noneMatch(Thread::isAlive));
        double seconds = (System.nanoTime() - begun) / 1e9;
        return counted(house, surrendering, seconds);
    }

    private Receipts counted(House house, Surrendering surrendering, double seconds) {
        int closed = surrendering.closed().size();
        String auditor = house.commands().signIn(House.account("auditor"), House.PASSWORD);
        Waiting.until(
                TO_SHOW,
                "the ledger shows all closed batches",
                () -> house.questions()
                                .ask(auditor, COUNT, Map.of())
                                .done()
                                .path("totalCount")
                                .asInt()
                        >= closed);
        Map<String, String> receiptOf = receipts(house, auditor);
        List<Integer> numbers = receiptOf.values().stream()
                .map(receipt -> Integer.parseInt(receipt.substring(receipt.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        int distinct = (int) numbers.stream().distinct().count();
        int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        return new Receipts(
                house.store().title(),
                house.commandSides().size(),
                closed,
                closed / seconds,
                surrendering.repeated(),
                last,
                last - distinct,
                numbers.size() - distinct,
                (int) surrendering.closed().stream()
                        .filter(batch -> !receiptOf.containsKey(batch))
                        .count(),
                List.copyOf(surrendering.oddities()));
    }

    private static Map<String, String> receipts(House house, String auditor) {
        Map<String, String> receiptOf = new HashMap<>();
        Map<String, Object> page = new HashMap<>();
        JsonNode done;
        do {
            Reply reply = house.questions().ask(auditor, CLOSED, page);
            done = reply.done();
            done.path("nodes")
                    .forEach(batch -> receiptOf.put(
                            batch.path("batch").asString(),
                            batch.path("receipt").asString()));
            page.put("a", done.path("pageInfo").path("endCursor").asString(""));
        } while (done.path("pageInfo").path("hasNextPage").asBoolean());
        return receiptOf;
    }
}
