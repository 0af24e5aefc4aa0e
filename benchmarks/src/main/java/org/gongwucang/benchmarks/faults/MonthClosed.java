package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.MortalProcess;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Waiting;
import tools.jackson.databind.JsonNode;

/**
 * 月末结账: a month is closed while keepers enter into it, and a process that decides stands still over the closing; then it is
 * reopened by two persons, something forgotten is entered, and it is closed again.
 */
final class MonthClosed implements Mishap {

    private static final int KEEPERS = 8;
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration STILL = Duration.ofSeconds(90);
    private static final Duration BEFORE_THE_INSTANT = Duration.ofSeconds(10);
    private static final Duration TO_BE_TOLD = Duration.ofMinutes(5);
    private static final Duration TO_SETTLE = Duration.ofMinutes(4);

    private static final String CLOSE =
            "mutation($i: ClosePeriodInput!) { done: closePeriod(input: $i)" + " { version userErrors { code } } }";
    private static final String REQUEST = "mutation($i: RequestPeriodReopeningInput!) { done:"
            + " requestPeriodReopening(input: $i) { version userErrors { code } } }";
    private static final String APPROVE = "mutation($i: ApprovePeriodReopeningInput!) { done:"
            + " approvePeriodReopening(input: $i) { version userErrors { code } } }";
    private static final String EDITIONS = "query($p: ID!) { done: period(period: $p) { editions { edition closesAt"
            + " figures { rows value } difference { key rows value } } } }";
    private static final String ENTRIES =
            "query($c: ID!) { done: assetHistory(code: $c, first: 200)" + " { nodes { occurredOn recordedAt } } }";

    private final YearMonth month = YearMonth.from(Stockroom.today()).minusMonths(1);
    private final LocalDate day = month.atEndOfMonth();
    private final List<MonthKeeper> keepers = new ArrayList<>();

    @Override
    public String name() {
        return "close-month";
    }

    @Override
    public String story() {
        return KEEPERS + " keepers enter into a month that is closed, while one command-side is stopped for "
                + STILL.toSeconds() + " s over the closing; reopened by two persons, corrected, closed again";
    }

    /** Nothing can be entered into the month afterwards. */
    @Override
    public boolean ownHouse() {
        return true;
    }

    @Override
    public void strike(Scene scene) {
        House house = scene.house();
        List<Thread> people = begin(house);
        Waiting.pass(BEFORE);
        finance(house, CLOSE, "close-1");
        Instant closesAt = editions(scene).get(0);
        Waiting.pass(Duration.between(Instant.now(), closesAt.minus(BEFORE_THE_INSTANT)));
        MortalProcess sleeper = house.commandSides().get(0).process();
        sleeper.pause();
        Waiting.pass(STILL);
        sleeper.resume();
        Waiting.until(
                TO_BE_TOLD,
                "every keeper is told that the month is closed",
                () -> people.stream().noneMatch(Thread::isAlive));
        tell(scene, closesAt);
        correct(scene);
    }

    private List<Thread> begin(House house) {
        Client commands = house.commands();
        String token = commands.signIn(House.account("keeper"), House.PASSWORD);
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < KEEPERS; i++) {
            MonthKeeper keeper = new MonthKeeper(commands, token, day);
            keepers.add(keeper);
            Thread thread = new Thread(keeper, "month-keeper-" + i);
            thread.setDaemon(true);
            thread.start();
            people.add(thread);
        }
        return people;
    }

    private void tell(Scene scene, Instant closesAt) {
        scene.note(
                "entries dated in the month",
                keepers.stream().mapToInt(MonthKeeper::answered).sum());
        List<String> oddities =
                keepers.stream().flatMap(keeper -> keeper.oddities().stream()).toList();
        int late = late(scene, closesAt);
        scene.note(
                "keepers told that it is closed",
                keepers.stream().filter(MonthKeeper::wasToldSo).count());
        scene.note("recorded after the closing", late);
        if (late > 0 || !oddities.isEmpty()) {
            throw new LabFailure(late + " entries recorded after the closing; " + oddities);
        }
    }

    /** Entries dated in the month that were recorded at the closing or after it. */
    private int late(Scene scene, Instant closesAt) {
        int late = 0;
        for (MonthKeeper keeper : keepers) {
            for (String code : keeper.codes()) {
                for (JsonNode entry : asked(scene, ENTRIES, Map.of("c", code)).path("nodes")) {
                    boolean inMonth = !LocalDate.parse(entry.path("occurredOn").asString())
                            .isAfter(day);
                    Instant recorded = Instant.parse(entry.path("recordedAt").asString());
                    late += inMonth && !recorded.isBefore(closesAt) ? 1 : 0;
                }
            }
        }
        return late;
    }

    private void correct(Scene scene) {
        House house = scene.house();
        finance(house, REQUEST, "reopen");
        as(house, "approver", APPROVE, Map.of("period", month.toString(), "commandId", "approve"));
        MonthKeeper forgotten = new MonthKeeper(
                house.commands(), house.commands().signIn(House.account("keeper"), House.PASSWORD), day);
        Waiting.until(TO_BE_TOLD, "the month is open again", forgotten::entersOne);
        finance(house, CLOSE, "close-2");
        Waiting.until(TO_SETTLE, "the second edition is settled", () -> isSettled(scene));
        JsonNode second = asked(scene, EDITIONS, Map.of("p", month.toString()))
                .path("editions")
                .path(1);
        scene.note("edition 2 differs by", second.path("difference"));
        if (second.path("difference").size() != 1
                || second.path("difference").path(0).path("rows").asInt() != 1) {
            throw new LabFailure("edition 2 does not differ by the one desk: " + second);
        }
    }

    private boolean isSettled(Scene scene) {
        return asked(scene, EDITIONS, Map.of("p", month.toString()))
                .path("editions")
                .path(1)
                .path("figures")
                .isObject();
    }

    private List<Instant> editions(Scene scene) {
        List<Instant> closings = new ArrayList<>();
        Waiting.until(TO_BE_TOLD, "the closing is seen", () -> {
            asked(scene, EDITIONS, Map.of("p", month.toString()))
                    .path("editions")
                    .forEach(edition ->
                            closings.add(Instant.parse(edition.path("closesAt").asString())));
            return !closings.isEmpty();
        });
        return closings;
    }

    private void finance(House house, String document, String commandId) {
        Map<String, Object> input = document.equals(REQUEST)
                ? Map.of("period", month.toString(), "reason", "漏记一张", "commandId", commandId)
                : Map.of("period", month.toString(), "commandId", commandId);
        as(house, "finance", document, input);
    }

    private static void as(House house, String role, String document, Map<String, Object> input) {
        String token = house.commands().signIn(House.account(role), House.PASSWORD);
        Reply reply = house.commands().ask(token, document, Map.of("i", input));
        if (!reply.isAnswered() || !reply.refusals().isEmpty()) {
            throw new LabFailure(role + " was not heard: " + reply);
        }
    }

    private static JsonNode asked(Scene scene, String document, Map<String, ?> variables) {
        Reply reply = scene.inspector().askAt(scene.house().querySides().get(0), document, variables);
        return reply.done();
    }
}
