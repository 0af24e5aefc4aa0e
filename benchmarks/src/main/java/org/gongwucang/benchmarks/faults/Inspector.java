package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Waiting;
import org.gongwucang.command.kernel.Ids;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 核查员: asks the program, when it is quiet again, what it has stored, and has every ledger folded from scratch. */
final class Inspector {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_EXAMPLES = 10;

    /** The member of staff behind the account of the writers: part of how a command's id is stored. */
    private static final String WRITERS_STAFF = "DEMO-KEEPER";

    private static final String HISTORY =
            "query($c: ID!, $a: String) { done: assetHistory(code: $c, first: 200, after: $a)"
                    + " { nodes { sequence commandId event } pageInfo { hasNextPage endCursor } } }";
    private static final String LEDGERS = "{ done: ledgers { name caughtUp parked } }";
    private static final String PROOF = "query($l: ID!) { done: verifyLedger(ledger: $l)"
            + " { equal differenceCount differences { key field ledger events } } }";
    private static final String VERSION = "query($c: ID!) { done: asset(code: $c) { holdings { version } } }";

    private final House house;
    private final Client patient;
    private final String auditor;

    Inspector(House house) {
        this.house = house;
        this.patient = new Client(house.querySides().stream().map(Half::address).toList(), PATIENCE);
        this.auditor = house.commands().signIn(House.account("auditor"), House.PASSWORD);
    }

    /**
     * Whether every process answers, and every query-side shows this.
     *
     * @param latest acknowledged before the first look
     */
    boolean isAllWell(@Nullable Acknowledged latest) {
        return house.commandSides().stream().allMatch(Half::isReady)
                && house.querySides().stream()
                        .allMatch(half -> isCaughtUp(half) && (latest == null || shows(half, latest)));
    }

    private boolean isCaughtUp(Half half) {
        Reply reply = half.itself().ask(auditor, LEDGERS, Map.of());
        return reply.isAnswered()
                && reply.done()
                        .valueStream()
                        .allMatch(ledger -> ledger.path("caughtUp").asBoolean());
    }

    private boolean shows(Half half, Acknowledged latest) {
        Reply reply = half.itself().ask(auditor, VERSION, Map.of("c", latest.code()));
        return reply.done().path("holdings").path(0).path("version").asLong(0) >= latest.version();
    }

    /** @param spoilt stream of which the ledgers may rightly differ */
    Findings inspect(List<Acknowledged> acknowledged, Optional<String> spoilt) {
        Map<String, List<Acknowledged>> byThing = acknowledged.stream()
                .collect(Collectors.groupingBy(Acknowledged::code, TreeMap::new, Collectors.toList()));
        Count count = new Count();
        byThing.forEach((code, commands) -> count.compare(code, commands, history(code)));
        Map<String, String> differing = new TreeMap<>();
        Map<String, Integer> named = new TreeMap<>();
        prove(spoilt, differing, named);
        return new Findings(
                acknowledged.size(),
                count.found,
                count.lost,
                count.doubled,
                count.unexplained,
                differing,
                named,
                parked(),
                count.examples);
    }

    private static final class Count {
        private int found;
        private int lost;
        private int doubled;
        private int unexplained;
        private final List<String> examples = new ArrayList<>();

        private void compare(String code, List<Acknowledged> commands, List<JsonNode> history) {
            Map<String, List<Long>> places = new HashMap<>();
            for (JsonNode entry : history) {
                places.computeIfAbsent(entry.path("commandId").asString(), any -> new ArrayList<>())
                        .add(entry.path("sequence").asLong());
            }
            for (Acknowledged command : commands) {
                List<Long> at =
                        places.remove(Ids.of(WRITERS_STAFF, command.commandId(), String.valueOf(command.line())));
                if (at == null) {
                    lost++;
                    example("lost: " + command);
                } else if (at.size() > 1) {
                    doubled++;
                    example("doubled: " + command + " at " + at);
                } else if (at.get(0) + 1 == command.version()) {
                    found++;
                } else {
                    lost++;
                    example("elsewhere: " + command + " at " + at);
                }
            }
            unexplained += places.size();
            places.forEach((id, at) -> example("unexplained: " + code + " " + id + " at " + at));
        }

        private void example(String what) {
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(what);
            }
        }
    }

    private List<JsonNode> history(String code) {
        List<JsonNode> entries = new ArrayList<>();
        Map<String, Object> page = new HashMap<>(Map.of("c", code));
        JsonNode done;
        do {
            done = asked(HISTORY, page);
            done.path("nodes").forEach(entries::add);
            page.put("a", done.path("pageInfo").path("endCursor").asString(""));
        } while (done.path("pageInfo").path("hasNextPage").asBoolean());
        return entries;
    }

    private void prove(Optional<String> spoilt, Map<String, String> differing, Map<String, Integer> named) {
        for (JsonNode ledger : asked(LEDGERS, Map.of())) {
            String name = ledger.path("name").asString();
            Reply reply = patient.ask(auditor, PROOF, Map.of("l", name));
            int differences = reply.done().path("differenceCount").asInt();
            if (!reply.isAnswered()) {
                differing.put(name, reply.code() + " " + reply.message());
            } else if (spoilt.isPresent() && differences > 0 && isAllOf(spoilt.get(), reply.done())) {
                named.put(name, differences);
            } else if (!reply.done().path("equal").asBoolean()) {
                differing.put(
                        name,
                        differences + ": " + reply.done().path("differences").path(0));
            }
        }
    }

    private static boolean isAllOf(String stream, JsonNode proof) {
        return proof.path("differences").size() == proof.path("differenceCount").asInt()
                && proof.path("differences")
                        .valueStream()
                        .allMatch(one -> one.path("key").asString().startsWith(stream));
    }

    private Map<String, Integer> parked() {
        Map<String, Integer> parked = new TreeMap<>();
        for (JsonNode ledger : asked(LEDGERS, Map.of())) {
            if (ledger.path("parked").asInt() > 0) {
                parked.put(ledger.path("name").asString(), ledger.path("parked").asInt());
            }
        }
        return parked;
    }

    private JsonNode asked(String document, Map<String, ?> variables) {
        List<Reply> replies = new ArrayList<>();
        Waiting.until(PATIENCE, "this is answered: " + document, () -> {
            replies.add(patient.ask(auditor, document, variables));
            return replies.get(replies.size() - 1).isAnswered();
        });
        return replies.get(replies.size() - 1).done();
    }

    /** What one process says of a question, asked as an auditor. */
    Reply askAt(Half half, String document, Map<String, ?> variables) {
        return half.itself().ask(auditor, document, variables);
    }
}
