package org.gongwucang.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.command.identity.FirstStart;
import org.gongwucang.standalone.Start;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** An excerpt of a public property book, brought into the running program over HTTP. */
class BookImportTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "import");
    private static final Path BOOKS = Path.of("src", "test", "resources", "books");
    private static final String TALLY =
            "182 rows: 147 accepted = 104 cards + 43 lots, value 11640008.42 (0 with a warning), 35 refused, 0 left out";

    private static final int UNITS_OF_THE_EXCERPT = 34;

    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();
    private ConfigurableApplicationContext program;
    private House house;

    @BeforeEach
    void starts_the_program_with_demo_accounts() {
        program = Start.withSettings(
                        Map.of(
                                "server.port",
                                0,
                                "gongwucang.data",
                                folder.resolve("data").toString()),
                        true)
                .context();
        program.getBean(FirstStart.class).administratorPassword();
        program.getBean(DemoAccounts.class).open();
        String port = program.getEnvironment().getRequiredProperty("local.server.port");
        URI address = URI.create("http://127.0.0.1:" + port + "/graphql");
        house = House.signedIn(address, "demo-migrator", DemoAccounts.PASSWORD);
    }

    @AfterEach
    void stops_the_program() {
        program.close();
    }

    @Test
    void enters_each_row_once_and_the_same_file_never_again() throws IOException {
        Path mapping = EXAMPLES.resolve("leso-property-book.yaml");
        assertThat(bringIn(excerpt(), mapping).toString()).isEqualTo(TALLY);
        long entries = entries();

        assertThatThrownBy(() -> bringIn(excerpt(), mapping))
                .isInstanceOfSatisfying(
                        HouseRefused.class, r -> assertThat(r.code()).isEqualTo("BOOK_ALREADY_IMPORTED"));
        assertThat(entries()).isEqualTo(entries);
        assertThat(told.toString()).contains("refused DATED_AFTER_BOOK ship_date");
    }

    @Test
    void goes_on_after_the_program_was_stopped_also_when_a_comment_was_added_to_the_mapping() throws IOException {
        Path mapping = EXAMPLES.resolve("leso-property-book.yaml");
        long before = entries();
        CompletableFuture<Tally> cut = CompletableFuture.supplyAsync(() -> bringIn(excerpt(), mapping));
        await().until(() -> cut.isDone() || entries() > before + UNITS_OF_THE_EXCERPT);
        stops_the_program();
        await().until(cut::isDone);
        starts_the_program_with_demo_accounts();

        Path commented = Files.writeString(folder.resolve("m.yaml"), "# ours\n" + Files.readString(mapping));
        assertThat(cut).isCompletedExceptionally();
        assertThat(bringIn(excerpt(), commented).toString()).isEqualTo(TALLY);
    }

    @Test
    void refuses_another_edition_of_the_same_book_and_the_same_file_read_in_another_way() throws IOException {
        Path mapping = EXAMPLES.resolve("leso-property-book.yaml");
        bringIn(excerpt(), mapping);
        long entries = entries();

        Path newer = folder.resolve("newer.csv");
        Files.write(newer, Files.readAllLines(excerpt()).subList(0, 100));
        Path otherwise = Files.writeString(
                folder.resolve("m.yaml"), Files.readString(mapping).replace("US-DLA-LESO", "ANOTHER-BOOK"));

        assertThatThrownBy(() -> bringIn(newer, mapping)).hasMessageContaining("BOOK_EDITION_DIFFERS");
        assertThatThrownBy(() -> bringIn(excerpt(), otherwise)).hasMessageContaining("FILE_ALREADY_IMPORTED");
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void brings_in_a_list_of_classes() {
        Path file = BOOKS.resolve("cn-procurement-catalogue-2022-excerpt.csv");

        assertThat(bringIn(file, EXAMPLES.resolve("procurement-catalogue-2022.yaml"))
                        .toString())
                .isEqualTo("133 rows: 115 accepted (4 with a warning), 8 refused, 10 left out");
    }

    private static Path excerpt() {
        return BOOKS.resolve("us-dla-leso-2025-12-31-excerpt.csv");
    }

    private Tally bringIn(Path file, Path mapping) {
        return new BookImport(Book.of(file, mapping), house, new Report(new PrintWriter(told))).run();
    }

    private long entries() {
        return program.getBean(EventStore.class).createHeadToken().position().orElse(-1);
    }
}
