package org.gongwucang.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.standalone.house.House;
import tools.jackson.databind.JsonNode;

/** 指令测速: durable relocations per second, at the gateway and over HTTP, beside bare durable commits of as many rows. */
final class Commands {

    private static final String RELOCATE = "mutation($i: RelocateAssetsInput!) { done: relocateAssets(input: $i)"
            + " { lines { version userErrors { code message } } userErrors { code message } } }";
    private static final int PAYLOAD_BYTES = 260;
    private static final int METADATA_BYTES = 420;
    private static final int LINES = 200;

    private final House keeper;
    private final CommandSender sender;
    private final BusinessDays days;
    private final Map<String, String> idsByCode;
    private final Stock stock;
    private final RawCommits raw;
    private final Ledgers ledgers;
    private final Quiet quiet;

    Commands(
            House keeper,
            CommandSender sender,
            BusinessDays days,
            Map<String, String> idsByCode,
            Stock stock,
            RawCommits raw,
            Ledgers ledgers,
            House auditor) {
        this.keeper = keeper;
        this.sender = sender;
        this.days = days;
        this.idsByCode = idsByCode;
        this.stock = stock;
        this.raw = raw;
        this.ledgers = ledgers;
        this.quiet = new Quiet(auditor, () -> carried(List.of(stock.move(0))));
    }

    /** Gives a card a long life. */
    void makeBusy(int card, int entries) {
        for (int i = 0; i < entries; i++) {
            carried(List.of(stock.move(card)));
        }
    }

    /** With the ledgers following as they do, and then with the ledgers at rest: the command side alone. */
    void run(Duration warmUp, Duration measured) {
        Load.timed(4, warmUp, thread -> gateway(thread, 4));
        Load.timed(4, warmUp, thread -> http(thread, 4));
        System.out.println("ledgers following:");
        beside(measured, true);
        System.out.println("200 relocations in one mutation, 1 client: " + Load.timed(1, measured, thread -> many()));
        System.out.printf(Locale.ROOT, "  ledgers behind by %.1f s%n", seconds(quiet.await()));
        ledgers.stop();
        System.out.println("ledgers at rest:");
        beside(measured, false);
        ledgers.start();
    }

    private void beside(Duration measured, boolean following) {
        for (int threads : new int[] {1, 4, 16}) {
            Timings bare = raw.timed(threads, measured, PAYLOAD_BYTES, METADATA_BYTES);
            Timings gateway = Load.timed(threads, measured, thread -> gateway(thread, threads));
            double behindGateway = following ? seconds(quiet.await()) : 0;
            Timings http = Load.timed(threads, measured, thread -> http(thread, threads));
            double behindHttp = following ? seconds(quiet.await()) : 0;
            Timings bareAgain = raw.timed(threads, measured, PAYLOAD_BYTES, METADATA_BYTES);
            double reference = (bare.perSecond() + bareAgain.perSecond()) / 2;
            System.out.printf(
                    Locale.ROOT,
                    "%2d clients: bare commits %.0f/s; gateway %.0f/s, ratio %.2f; HTTP %.0f/s, ratio %.2f;"
                            + " ledgers behind by %.1f s and %.1f s%n",
                    threads,
                    reference,
                    gateway.perSecond(),
                    gateway.perSecond() / reference,
                    http.perSecond(),
                    http.perSecond() / reference,
                    behindGateway,
                    behindHttp);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** Each thread carries things of its own to and fro, so that no command is refused. */
    private int mine(int thread, int threads) {
        return ThreadLocalRandom.current().nextInt(stock.size() / threads) * threads + thread;
    }

    private Callable<?> gateway(int thread, int threads) {
        return () -> {
            Map<String, String> move = stock.move(mine(thread, threads));
            String id = String.valueOf(idsByCode.get(move.get("code")));
            return sender.send(new RelocateAsset(id, String.valueOf(move.get("to")), days.today()), envelope());
        };
    }

    private Callable<?> http(int thread, int threads) {
        return () -> carried(List.of(stock.move(mine(thread, threads))));
    }

    private Callable<?> many() {
        return () -> {
            int first = ThreadLocalRandom.current().nextInt(stock.size() / LINES) * LINES;
            return carried(
                    IntStream.range(first, first + LINES).mapToObj(stock::move).toList());
        };
    }

    private JsonNode carried(List<Map<String, String>> lines) {
        JsonNode done = keeper.ask(RELOCATE, Stock.input(Map.of("lines", lines)));
        for (JsonNode line : done.path("lines")) {
            if (!line.path("userErrors").isEmpty()) {
                throw new IllegalStateException(line.toString());
            }
        }
        return done;
    }

    private static Map<String, String> envelope() {
        String id = UUID.randomUUID().toString();
        return Map.of(
                Envelope.ACTOR, "DEMO-KEEPER",
                Envelope.ROLE, "KEEPER",
                Envelope.UNIT, "GWC-OFFICE",
                Envelope.COMMAND_ID, id,
                Envelope.ACT_ID, id,
                Envelope.INPUT_DIGEST, "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                Envelope.CHANNEL, "graphql");
    }
}
