package org.gongwucang.command.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongwucang.command.kernel.Rejection.of;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.opening.BookCommand.CompleteBookImport;
import org.gongwucang.command.opening.BookCommand.StartBookImport;
import org.gongwucang.command.opening.BookInputs.BookContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class BookImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Sha256 MAPPING = new Sha256("60".repeat(32));

    @Autowired
    private CommandSender sender;

    @Autowired
    private EventStore events;

    private final String book = "book-" + UUID.randomUUID();
    private final Sha256 file = digestOf(book);

    @Test
    void an_import_that_was_begun_is_gone_on_with() {
        Answer first = send(start(book, file, MAPPING));

        assertThat(first).isEqualTo(new Answer("book:" + book, book, 1));
        assertThat(send(start(book, file, MAPPING))).isEqualTo(first);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void refuses_another_edition_of_the_book() {
        send(start(book, file, MAPPING));

        assertRefused(start(book, digestOf("2026"), MAPPING), of("BOOK_EDITION_DIFFERS", "book", book));
    }

    @Test
    void refuses_to_go_on_with_another_mapping() {
        send(start(book, file, MAPPING));

        assertRefused(start(book, file, digestOf("mapping")), of("BOOK_MAPPING_DIFFERS", "book", book));
    }

    @Test
    void refuses_the_same_file_as_another_book() {
        send(start(book, file, MAPPING));

        assertRefused(start("other-" + book, file, MAPPING), of("FILE_ALREADY_IMPORTED", "book", book));
        assertThat(events.readEvents("book:other-" + book, 0).asStream()).isEmpty();
    }

    @Test
    void takes_the_same_file_once_more_as_a_book_of_orders_and_no_third_time() {
        send(start(book, file, MAPPING));
        send(start("orders-" + book, file, MAPPING, BookContent.ORDERS));

        assertRefused(
                start("more-" + book, file, MAPPING, BookContent.ORDERS),
                of("FILE_ALREADY_IMPORTED", "book", "orders-" + book));
        assertRefused(start("other-" + book, file, MAPPING), of("FILE_ALREADY_IMPORTED", "book", book));
    }

    @Test
    void of_many_who_read_one_file_as_different_books_at_once_one_succeeds() {
        List<String> outcomes = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> outcome(start(book + "-" + i, file, MAPPING)))
                .toList();

        assertThat(outcomes).containsOnlyOnce("DONE");
        assertThat(outcomes).filteredOn(o -> !o.equals("DONE")).containsOnly("FILE_ALREADY_IMPORTED");
    }

    @Test
    void is_complete_when_every_row_has_its_verdict() {
        send(start(book, file, MAPPING));

        assertThat(send(complete(file, 10, 9, 1)).version()).isEqualTo(2);
    }

    @Test
    void refuses_to_complete_with_rows_without_verdict() {
        send(start(book, file, MAPPING));

        assertRefused(
                complete(file, 10, 8, 1), of("BOOK_ROWS_WITHOUT_VERDICT", "rows", 10, "accepted", 8, "refused", 1));
    }

    @Test
    void refuses_to_complete_with_less_than_nothing() {
        send(start(book, file, MAPPING));

        assertRefused(
                complete(file, 10, -1, 11), of("BOOK_ROWS_WITHOUT_VERDICT", "rows", 10, "accepted", -1, "refused", 11));
    }

    @Test
    void refuses_to_complete_with_another_file() {
        send(start(book, file, MAPPING));

        assertRefused(complete(digestOf("2026"), 1, 1, 0), of("BOOK_EDITION_DIFFERS", "book", book));
    }

    @Test
    void refuses_to_complete_before_it_was_begun() {
        assertRefused(complete(file, 1, 1, 0), of("NOT_FOUND", "id", "book:" + book));
    }

    @Test
    void refuses_to_complete_on_a_day_before_the_start() {
        send(start(book, file, MAPPING));
        LocalDate before = DAY.minusDays(1);

        assertRefused(
                new CompleteBookImport(new BookKey(book), file, 1, 1, 0, 0, before),
                of("DATE_BEFORE_LAST_ENTRY", "occurredOn", before, "last", DAY));
    }

    @Test
    void a_complete_import_is_neither_begun_nor_completed_again() {
        send(start(book, file, MAPPING));
        send(complete(file, 1, 1, 0));

        assertRefused(start(book, file, MAPPING), of("BOOK_ALREADY_IMPORTED", "book", book));
        assertRefused(complete(file, 1, 1, 0), of("BOOK_ALREADY_IMPORTED", "book", book));
        assertThat(entries()).hasSize(2);
    }

    private String outcome(BookCommand command) {
        try {
            send(command);
            return "DONE";
        } catch (Refused refused) {
            return refused.rejection().code();
        }
    }

    private void assertRefused(BookCommand command, Rejection rejection) {
        assertThatThrownBy(() -> send(command))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection()).isEqualTo(rejection));
    }

    private Answer send(BookCommand command) {
        return sender.send(command, Map.of(Envelope.ACTOR, "S1"));
    }

    private static StartBookImport start(String book, Sha256 file, Sha256 mapping) {
        return start(book, file, mapping, BookContent.HOLDINGS);
    }

    private static StartBookImport start(String book, Sha256 file, Sha256 mapping, BookContent content) {
        return new StartBookImport(new BookKey(book), file, mapping, new Name("book.csv"), content, DAY);
    }

    private CompleteBookImport complete(Sha256 file, int rows, int accepted, int refused) {
        return new CompleteBookImport(new BookKey(book), file, rows, accepted, 0, refused, DAY);
    }

    private List<?> entries() {
        return events.readEvents("book:" + book, 0).asStream().toList();
    }

    private static Sha256 digestOf(String text) {
        return new Sha256(Ids.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
