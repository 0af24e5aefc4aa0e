package org.gongwucang.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Excerpts of public lists of shipments and of refused requests, brought into the running program over HTTP. */
class OrdersImportTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "import");
    private static final Path BOOKS = Path.of("src", "test", "resources", "books");
    private static final Path SHIPMENTS = BOOKS.resolve("us-dla-leso-fy23q2-shipments-excerpt.csv");
    private static final Path CANCELLATIONS = BOOKS.resolve("us-dla-leso-fy23q2-cancellations-excerpt.csv");
    private static final String CARRIED_OUT = "44 rows: 44 accepted = 44 orders for 523 pieces, value 1078682.50"
            + " (0 with a warning), 0 refused, 0 left out";
    private static final String REFUSED = "78 rows: 60 accepted = 60 orders for 804 pieces (0 with a warning),"
            + " 15 already imported, 3 refused, 0 left out";

    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();
    private RunningProgram program;

    @BeforeEach
    void stocks_a_warehouse_with_what_was_shipped() {
        program = new RunningProgram();
        administrator(
                "openWarehouse",
                "OpenWarehouseInput",
                Map.of("warehouse", "LESO", "name", "LESO", "unit", "GWC-OFFICE", "kind", "PHYSICAL"));
        administrator("openLocation", "OpenLocationInput", Map.of("location", "LESO/A", "name", "A"));
        Book stock = Book.of(SHIPMENTS, EXAMPLES.resolve("leso-shipments-stock.yaml"));
        assertThat(new BookImport(stock, migrator(), report()).run().toString())
                .isEqualTo("44 rows: 44 accepted = 23 cards + 21 lots, value 1078682.50 (0 with a warning), 0 refused,"
                        + " 0 left out");
    }

    private void administrator(String mutation, String input, Map<String, String> fields) {
        Stockroom.done(program.mutate(
                ADMINISTRATOR,
                "mutation($i: " + input + "!) { done: " + mutation + "(input: $i) { userErrors { code } } }",
                fields));
    }

    @AfterEach
    void stops_the_program() {
        program.close();
    }

    @Test
    void hands_out_each_thing_by_its_own_order_and_never_again() {
        goesLive();
        assertThat(bringIn(SHIPMENTS, "leso-shipments.yaml").toString()).isEqualTo(CARRIED_OUT);
        long entries = program.head();

        assertAlreadyImported(SHIPMENTS, "leso-shipments.yaml");
        assertThat(program.head()).isEqualTo(entries);
        JsonNode orders = level(
                "{ done: transferOrders(first: 100, filter: {states: [ISSUED]}) { totalCount"
                        + " nodes { document requestedOn decidedOn pieces piecesReceived requestedBy decidedBy"
                        + " gatePasses { issuedBy checkedBy } lines { receivedBy } } } }",
                all -> counting(44).test(all) && received(all));
        for (JsonNode order : orders.path("nodes")) {
            assertThat(order.path("requestedOn").asString())
                    .startsWith("2023-")
                    .isEqualTo(order.path("decidedOn").asString());
            assertThat(order.path("requestedBy").asString()).isEqualTo("DEMO-UNIT_HANDLER");
            assertThat(order.path("decidedBy").asString()).isEqualTo("DEMO-APPROVER");
            assertThat(order.path("gatePasses").path(0).path("issuedBy").asString())
                    .isEqualTo("DEMO-KEEPER");
            assertThat(order.path("gatePasses").path(0).path("checkedBy").asString())
                    .isEqualTo("DEMO-GATEKEEPER");
            assertThat(order.path("lines").path(0).path("receivedBy").asString())
                    .isEqualTo("DEMO-UNIT_HEAD");
        }
        level("{ done: stock(filter: {location: \"LESO\"}) { totalCount } }", counting(0));
    }

    private static boolean received(JsonNode orders) {
        return orders.path("nodes").values().stream()
                .allMatch(order -> order.path("piecesReceived").asInt()
                        == order.path("pieces").asInt());
    }

    @Test
    void goes_on_after_the_program_was_stopped_and_hands_nothing_out_twice() {
        goesLive();
        long before = program.head();
        CompletableFuture<Tally> cut = CompletableFuture.supplyAsync(() -> bringIn(SHIPMENTS, "leso-shipments.yaml"));
        await().until(() -> cut.isDone() || program.head() > before + 200);
        program.restart();
        await().until(cut::isDone);

        assertThat(cut).isCompletedExceptionally();
        assertThat(bringIn(SHIPMENTS, "leso-shipments.yaml").toString()).isEqualTo(CARRIED_OUT);
        level("{ done: transferOrders(filter: {states: [ISSUED]}) { totalCount } }", counting(44));
        level("{ done: transferOrders { totalCount } }", counting(44));
    }

    @Test
    void rejects_refused_requests_with_their_reason_each_once() {
        goesLive();
        assertThat(bringIn(CANCELLATIONS, "leso-cancellations.yaml").toString()).isEqualTo(REFUSED);
        long entries = program.head();

        assertAlreadyImported(CANCELLATIONS, "leso-cancellations.yaml");
        assertThat(program.head()).isEqualTo(entries);
        assertThat(told.toString())
                .contains("refused QUANTITY_OUT_OF_RANGE quantity: 0")
                .contains("kept REASON_KEPT reason_cancelled: Rejected by EAC2005.")
                .containsOnlyOnce("repeated ALREADY_IMPORTED rtd_ref: 2930933 (row");
        level("{ done: transferOrders(filter: {states: [REJECTED]}) { totalCount } }", counting(60));
        JsonNode outcomes = level(
                "{ done: transferOutcomes(from: \"2012-01-01\", to: \"2023-12-31\") {"
                        + " state reason orders pieces value } }",
                JsonNode::isArray);
        assertThat(outcomes).allSatisfy(line -> {
            assertThat(line.path("state").asString()).isEqualTo("REJECTED");
            assertThat(line.path("value").decimalValue()).isZero();
        });
        assertThat(outcomes.values().stream()
                        .filter(line -> line.path("reason").asString().equals("NOT_STATED"))
                        .mapToInt(line -> line.path("orders").asInt()))
                .containsExactly(8);
        assertThat(level(
                                "{ done: transferOrders(filter: {requestedTo: \"2012-12-12\"}) { nodes { decidedOn } } }",
                                answer -> answer.path("nodes").size() == 1)
                        .path("nodes")
                        .path(0)
                        .path("decidedOn")
                        .asString())
                .isEqualTo("2012-12-12");
    }

    @Test
    void writes_nothing_before_everything_is_in_order() throws IOException {
        assertNotReady("leso-shipments.yaml", said -> said, "not live yet");
        goesLive();
        assertNotReady(
                "leso-shipments.yaml", said -> said.replace("warehouse: LESO", "warehouse: NONE"), "no warehouse");
        assertNotReady(
                "leso-shipments.yaml",
                said -> said.replace("staff: DEMO-KEEPER", "staff: S-4711"),
                "people.issue: there is no member of staff S-4711");
        assertNotReady(
                "leso-shipments.yaml",
                said -> said.replace("staff: DEMO-KEEPER", "staff: DEMO-AUDITOR"),
                "demo-keeper is the account of DEMO-KEEPER");
        assertNotReady(
                "leso-shipments.yaml",
                said -> said.replace("demo-keeper", "demo-auditor").replace("DEMO-KEEPER", "DEMO-AUDITOR"),
                "DEMO-AUDITOR does not have the role KEEPER");
        assertNotReady(
                "leso-shipments.yaml",
                said -> said.replace("book: US-DLA-LESO-FY23Q2-STOCK", "book: ANOTHER"),
                "ANOTHER was not brought in from this very file");
        assertThatThrownBy(() -> bringIn(Book.of(SHIPMENTS, EXAMPLES.resolve("leso-shipments.yaml")), any -> "wrong"))
                .isInstanceOf(ImportNotReady.class)
                .hasMessageContaining("SIGN_IN_FAILED");
        assertThat(program.bean(EventStore.class)
                        .readEvents("book:US-DLA-LESO-FY23Q2-SHIPMENTS", 0)
                        .asStream())
                .isEmpty();
    }

    @Test
    void what_the_house_refuses_leaves_the_book_open() throws IOException {
        goesLive();
        Path late = Files.writeString(
                folder.resolve("late.yaml"),
                Files.readString(EXAMPLES.resolve("leso-cancellations.yaml"))
                        .replace("effective-from: 2000-01-01", "effective-from: 2023-02-01")
                        .replace("edition: \"2023\"", "edition: \"LATE\""));
        Tally tally = bringIn(Book.of(CANCELLATIONS, late), any -> DemoAccounts.PASSWORD);

        assertThat(tally.refusedByHouse()).isPositive();
        assertThat(told.toString()).contains("refused CLASS_NOT_IN_FORCE draft:");
        JsonNode books = level("{ done: importedBooks { totalCount nodes { book completed } } }", counting(2));
        assertThat(books.path("nodes").values().stream()
                        .filter(book -> book.path("book").asString().endsWith("CANCELLATIONS"))
                        .map(book -> book.path("completed").asBoolean()))
                .containsExactly(false);
    }

    private void assertNotReady(String mapping, UnaryOperator<String> changed, String because) throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.yaml"), changed.apply(Files.readString(EXAMPLES.resolve(mapping))));
        assertThatThrownBy(() -> bringIn(Book.of(SHIPMENTS, other), any -> DemoAccounts.PASSWORD))
                .isInstanceOf(ImportNotReady.class)
                .hasMessageContaining(because);
    }

    private void assertAlreadyImported(Path file, String mapping) {
        assertThatThrownBy(() -> bringIn(file, mapping))
                .isInstanceOfSatisfying(
                        HouseRefused.class, r -> assertThat(r.code()).isEqualTo("BOOK_ALREADY_IMPORTED"));
    }

    private Tally bringIn(Path file, String mapping) {
        return bringIn(Book.of(file, EXAMPLES.resolve(mapping)), any -> DemoAccounts.PASSWORD);
    }

    private Tally bringIn(Book book, UnaryOperator<String> passwords) {
        House migrator = migrator();
        People people = People.signedIn(Objects.requireNonNull(book.mapping().orders()), migrator, passwords);
        return new OrdersImport(book, migrator, people, report()).run();
    }

    private House migrator() {
        return House.signedIn(program.address(), "demo-migrator", DemoAccounts.PASSWORD);
    }

    private Report report() {
        return new Report(new PrintWriter(told));
    }

    /** The answer, once it is of what was entered. */
    private JsonNode level(String document, Predicate<JsonNode> level) {
        return await().until(
                        () -> program.ask(AUDITOR, document, Map.of())
                                .path("data")
                                .path("done"),
                        level);
    }

    private static Predicate<JsonNode> counting(int rows) {
        return answer -> answer.path("totalCount").asInt(-1) == rows;
    }

    /** The confirmation itself is a story of its own; it takes a minute until it holds, also in what a process remembers. */
    private void goesLive() {
        LocalDate day = LocalDate.of(2022, 12, 31);
        Instant before = Instant.now().minusSeconds(60);
        List<Entry> said = List.of(
                new OpeningProposed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", day),
                new OpeningConfirmed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", "DEMO-APPROVER", before, day));
        for (int i = 0; i < said.size(); i++) {
            program.bean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>("Opening", "opening:house", i, said.get(i)));
        }
        program.restart();
    }
}
