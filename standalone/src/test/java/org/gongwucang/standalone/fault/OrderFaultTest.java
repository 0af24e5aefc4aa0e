package org.gongwucang.standalone.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.fault.KillPoint.AFTER_APPEND;
import static org.gongwucang.standalone.fault.KillPoint.BEFORE_APPEND;
import static org.gongwucang.standalone.fault.LentOrder.LINES;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.AssetReturned;
import org.gongwucang.events.asset.ReturnInspected;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * An order of fifty lines is approved, issued, signed for and brought back while the program is killed with {@code kill -9}
 * inside each of these acts and between them. What was asked for is asked for again, by the same command, until it is answered.
 */
class OrderFaultTest {

    private static final int MIDDLE = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @TempDir
    Path folder;

    private final int port = KillFaultTest.freePort();
    private final URI address = URI.create("http://127.0.0.1:" + port + "/graphql");

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    private Process program;

    @BeforeEach
    void starts_the_program() throws IOException {
        program = MortalProgram.start(folder, port);
    }

    @AfterEach
    void ends_the_program() {
        program.destroyForcibly();
    }

    @Test
    void every_act_on_fifty_lines_is_done_once_wherever_it_was_cut_off() throws Exception {
        try (CallLog log = new CallLog(folder.resolve("calls.jsonl"))) {
            LentOrder order = new LentOrder(account -> new Caller(address, account, log));
            order.isSetUp();
            stop();
            StoredEntries.add(folder.resolve("data"), goneLive());
            program = MortalProgram.start(folder, port);
            order.isRequested();
            stop();

            wholeOrNothing(order::isApproved);
            wholeOrNothing(order::isIssued);
            lineByLine(order::isReceived);
            lineByLine(order::isReturned);

            program = MortalProgram.start(folder, port);
            order.isInspected();
            order.isClosed();
            Caller auditor = new Caller(address, "demo-auditor", log);
            KillFaultTest.everyLedgerEqualsItsEntries(auditor);
            everythingLiesFreeAgain(auditor);
            stop();
        }
        everyLineWentOnce(StoredEntries.in(folder.resolve("data")));
    }

    private static List<GenericDomainEventMessage<?>> goneLive() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        OpeningProposed proposed = new OpeningProposed(0, BigDecimal.ZERO, "d", "DEMO-MIGRATOR", day);
        OpeningConfirmed confirmed = new OpeningConfirmed(
                0,
                BigDecimal.ZERO,
                "d",
                "DEMO-MIGRATOR",
                "DEMO-APPROVER",
                Instant.now().minusSeconds(60),
                day);
        return List.of(
                new GenericDomainEventMessage<>("Opening", "opening:house", 0, proposed),
                new GenericDomainEventMessage<>("Opening", "opening:house", 1, confirmed));
    }

    /** One unit of work with all its lines: cut off before it is stored, and after it was before anybody heard of it. */
    private void wholeOrNothing(Callable<JsonNode> act) throws Exception {
        Future<JsonNode> answer = people.submit(act);
        dies(answer, BEFORE_APPEND, 1);
        eachActIsWholeOrNothing();
        dies(answer, AFTER_APPEND, 1);
        eachActIsWholeOrNothing();
        isAnswered(answer);
    }

    /** A command for each line: cut off in the middle, twice. */
    private void lineByLine(Callable<JsonNode> act) throws Exception {
        Future<JsonNode> answer = people.submit(act);
        dies(answer, BEFORE_APPEND, MIDDLE);
        dies(answer, AFTER_APPEND, MIDDLE);
        isAnswered(answer);
    }

    private void isAnswered(Future<JsonNode> answer) throws Exception {
        program = MortalProgram.start(folder, port);
        assertThat(answer.get(PATIENCE.toMinutes(), TimeUnit.MINUTES).path("userErrors"))
                .isEmpty();
        stop();
    }

    private void dies(Future<JsonNode> answer, KillPoint point, int times) throws Exception {
        program = MortalProgram.start(folder, port, point.name(), String.valueOf(times));
        await().atMost(PATIENCE).until(() -> !program.isAlive() || answer.isDone());
        if (answer.isDone() && program.isAlive()) {
            assertThat(answer.get()).as("%s, at the %d. time", point, times).isNull();
        }
        assertThat(program.exitValue()).as("ended by signal 9").isEqualTo(128 + 9);
    }

    private void eachActIsWholeOrNothing() {
        StoredEntries stored = StoredEntries.in(folder.resolve("data"));
        int approved = stored.count(TransferApproved.class);
        assertThat(stored.count(TransferLineApproved.class)).isEqualTo(approved * LINES);
        assertThat(stored.count(AssetReserved.class)).isEqualTo(approved * LINES);
        int passes = stored.count(GatePassIssued.class);
        assertThat(stored.count(TransferLineIssued.class)).isEqualTo(passes * LINES);
        assertThat(stored.count(AssetLent.class)).isEqualTo(passes * LINES);
    }

    private static void everythingLiesFreeAgain(Caller auditor) {
        JsonNode lines = auditor.ask(
                "query { done: stock(first: 200, filter: {states: [IN_STOCK]}) { nodes { code } } }", Map.of());
        assertThat(lines.path("nodes")).hasSize(LINES);
    }

    private static void everyLineWentOnce(StoredEntries stored) {
        assertThat(stored.count(TransferApproved.class)).isOne();
        assertThat(stored.count(GatePassIssued.class)).isOne();
        List<Class<?>> perLine = List.of(
                TransferLineApproved.class,
                AssetReserved.class,
                TransferLineIssued.class,
                AssetLent.class,
                TransferLineReceived.class,
                AssetReceiptSigned.class,
                TransferLineReturned.class,
                AssetReturned.class,
                TransferReturnInspected.class,
                ReturnInspected.class);
        for (Class<?> entry : perLine) {
            assertThat(stored.count(entry)).as(entry.getSimpleName()).isEqualTo(LINES);
        }
    }

    private void stop() throws InterruptedException {
        program.destroy();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
