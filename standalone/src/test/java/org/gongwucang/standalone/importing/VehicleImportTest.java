package org.gongwucang.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.vault.identity.Role.AUDITOR;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.book.Decisions;
import org.gongwucang.standalone.book.MappingInvalid;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import org.gongwucang.standalone.testing.RunningProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A made-up register of vehicles, brought into the running program over HTTP. */
class VehicleImportTest {

    private static final Path MAPPING = Path.of("..", "examples", "import", "seattle-fleet.yaml");
    private static final Path FLEET = Path.of("src", "test", "resources", "books", "fleet-made-up.csv");
    private static final String WAITS =
            "18 rows: 8 accepted = 7 vehicles + 1 cards, value 256662.82 (0 with a warning),"
                    + " 7 to be decided, 3 refused, 0 left out";
    private static final String COMPLETE =
            "18 rows: 12 accepted = 10 vehicles + 2 cards, value 352662.82 (4 with a warning), 6 refused, 0 left out";
    private static final String ALL = "{ done: vehicles(first: 50) { totalCount nodes { oldCardNo plate category"
            + " registeredOn unit { unit } } } }";

    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();
    private RunningProgram program;

    @BeforeEach
    void starts_the_program() {
        program = new RunningProgram();
    }

    @AfterEach
    void stops_the_program() {
        program.close();
    }

    @Test
    void enters_vehicles_and_equipment_and_waits_for_what_is_to_be_decided() throws IOException {
        assertThat(bringIn(Decisions.NONE).toString()).isEqualTo(WAITS);
        assertThat(told.toString())
                .contains("row 6 (line 7) undecided OLD_CARD_NUMBER_TWICE_IN_FILE EquipID: 30003 (rows 6, 7, 8)");
        long entries = program.head();
        assertThat(bringIn(Decisions.NONE).toString()).isEqualTo(WAITS);
        assertThat(program.head()).isEqualTo(entries);

        assertThat(bringIn(decisions()).toString()).isEqualTo(COMPLETE);
        entries = program.head();
        assertThatThrownBy(() -> bringIn(decisions()))
                .isInstanceOfSatisfying(
                        HouseRefused.class, r -> assertThat(r.code()).isEqualTo("BOOK_ALREADY_IMPORTED"));
        assertThat(program.head()).isEqualTo(entries);

        assertThat(level(ALL, counting(10)).path("nodes"))
                .anySatisfy(vehicle -> {
                    assertThat(vehicle.path("oldCardNo").asString()).isEqualTo("00417");
                    assertThat(vehicle.path("plate").asString()).isEqualTo("10001A");
                    assertThat(vehicle.path("registeredOn").asString()).isEqualTo("2000-08-04");
                    assertThat(vehicle.path("unit").path("unit").asString()).isEqualTo("US-SEATTLE-SPD");
                })
                .filteredOn(vehicle -> vehicle.path("plate").isNull())
                .hasSize(2);
        level("{ done: vehicles(filter: {oldCardNo: \"417\"}) { totalCount } }", counting(1));
        level("{ done: vehicles(filter: {text: \"0041\"}) { totalCount } }", counting(1));
        level(
                "{ done: things(text: \"E090\") { nodes { code } } }",
                all -> all.path("nodes").size() == 2);
    }

    @Test
    void goes_on_after_the_program_was_stopped() throws IOException {
        long before = program.head();
        CompletableFuture<Tally> cut = CompletableFuture.supplyAsync(() -> bringIn(Decisions.NONE));
        await().until(() -> cut.isDone() || program.head() > before + 2);
        program.restart();
        await().until(cut::isDone);

        assertThat(bringIn(Decisions.NONE).toString()).isEqualTo(WAITS);
        assertThat(bringIn(decisions()).toString()).isEqualTo(COMPLETE);
        level("{ done: vehicles { totalCount } }", counting(10));
        level("{ done: openingEntries(filter: {book: \"US-SEATTLE-FLEET\"}) { totalCount } }", counting(12));
    }

    @Test
    void a_decision_that_cannot_be_followed_is_told_before_anything_is_written() throws IOException {
        long entries = program.head();
        Decisions needless = Decisions.read(written("rows: {1: leave-out}\n"));

        assertThatThrownBy(() -> bringIn(needless)).isInstanceOf(MappingInvalid.class);
        assertThat(program.head()).isEqualTo(entries);
    }

    @Test
    void a_dry_run_says_the_same_and_writes_nothing() throws IOException {
        long entries = program.head();

        assertThat(BookImport.dryRun(book(), Decisions.NONE, report()).toString())
                .isEqualTo(WAITS);
        assertThat(BookImport.dryRun(book(), decisions(), report()).toString()).isEqualTo(COMPLETE);
        assertThat(program.head()).isEqualTo(entries);
    }

    private Decisions decisions() throws IOException {
        return Decisions.read(
                written("rows: {7: take, 9: take without plate, 10: take, 15: take}\notherwise: leave-out\n"));
    }

    private Path written(String decisions) throws IOException {
        return Files.writeString(folder.resolve("decisions.yaml"), "file: " + book().fileDigest() + "\n" + decisions);
    }

    private Tally bringIn(Decisions decisions) {
        House house = House.signedIn(program.address(), "demo-migrator", DemoAccounts.PASSWORD);
        return new BookImport(book(), decisions, house, report()).run();
    }

    private Report report() {
        return new Report(new PrintWriter(told));
    }

    private static Book book() {
        return Book.of(FLEET, MAPPING);
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
}
