package org.gongwucang.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.command.identity.FirstStart;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.standalone.Start;
import org.gongwucang.standalone.house.House;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * 测速: the whole program on the stores of one machine, its clients and the bare stores in one process. Give it a copy of
 * a folder with a book in it: it adds cards, and moves of them.
 */
public final class HouseBenchmark {

    private static final int CARDS = 2_000;
    private static final int ENTRIES_OF_BUSY_CARD = 200;

    /** The compiler is at work for about a minute. */
    private static final Duration WARM_UP = Duration.ofSeconds(45);

    private static final Duration MEASURED = Duration.ofSeconds(10);

    private HouseBenchmark() {}

    /** @param args the data folder, a new one where none is given; and {@code questions} or {@code commands} for one only */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("gongwucang-benchmark");
        Map<String, Object> settings = Map.of(
                "server.port", 0, "gongwucang.data", folder.toAbsolutePath().toString());
        try (ConfigurableApplicationContext program =
                Start.withSettings(settings, true).context()) {
            program.getBean(FirstStart.class).administratorPassword();
            program.getBean(DemoAccounts.class).open();
            measure(program, folder, args.length > 1 ? args[1] : "");
        }
    }

    private static void measure(ConfigurableApplicationContext program, Path folder, String only) throws IOException {
        URI address = URI.create(
                "http://127.0.0.1:" + program.getEnvironment().getRequiredProperty("local.server.port") + "/graphql");
        House keeper = signedIn(address, "keeper");
        House auditor = signedIn(address, "auditor");
        Stock stock = new Stock(signedIn(address, "administrator"), signedIn(address, "migrator"), CARDS);
        RawCommits raw = new RawCommits(Files.createTempDirectory(folder, "bare"));
        Commands commands = new Commands(
                keeper,
                program.getBean(CommandSender.class),
                program.getBean(BusinessDays.class),
                ids(auditor),
                stock,
                raw,
                program.getBean(Ledgers.class),
                auditor);
        commands.makeBusy(CARDS - 1, ENTRIES_OF_BUSY_CARD);
        if (!"commands".equals(only)) {
            new Questions(auditor)
                    .run(WARM_UP, MEASURED, stock.code(CARDS - 1))
                    .forEach((question, timings) -> System.out.println(question + ", 4 clients: " + timings));
        }
        if (!"questions".equals(only)) {
            commands.run(WARM_UP, MEASURED);
        }
    }

    private static House signedIn(URI address, String role) {
        return House.signedIn(address, "demo-" + role, DemoAccounts.PASSWORD);
    }

    /** Ids of the cards in stock, by code. */
    private static Map<String, String> ids(House auditor) {
        Map<String, String> ids = new HashMap<>();
        Map<String, Object> page = new HashMap<>();
        JsonNode rows;
        do {
            rows = auditor.ask(
                    "query($after: String) { done: stock(first: 200, after: $after, filter: {location: \"BENCH\"})"
                            + " { nodes { id code } pageInfo { endCursor hasNextPage } } }",
                    page);
            rows.path("nodes")
                    .forEach(row ->
                            ids.put(row.path("code").asString(), row.path("id").asString()));
            page.put("after", rows.path("pageInfo").path("endCursor").asString());
        } while (rows.path("pageInfo").path("hasNextPage").asBoolean() || ids.size() < CARDS);
        return ids;
    }
}
