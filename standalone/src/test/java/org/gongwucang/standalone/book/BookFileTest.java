package org.gongwucang.standalone.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookFileTest {

    @TempDir
    Path folder;

    @Test
    void numbers_data_rows_and_gives_the_line_where_each_begins() {
        List<BookRow> rows = rows("name,note\nchair,\"two\nlines\"\ntable,one\n");

        assertThat(rows).extracting(BookRow::number).containsExactly(1, 2);
        assertThat(rows).extracting(BookRow::line).containsExactly(2L, 4L);
        assertThat(rows.get(0).cell("note")).isEqualTo("two\nlines");
    }

    @Test
    void takes_space_tab_and_line_ends_off_a_cell_and_leaves_a_no_break_space() {
        List<BookRow> rows = rows("name,note\n \t chair \t,\u00a0kept\u00a0\r\n");

        assertThat(rows.get(0).cells()).containsExactly("chair", "\u00a0kept\u00a0");
    }

    @Test
    void passes_over_a_byte_order_mark() {
        assertThat(rows("\ufeffname,note\nchair,x\n").get(0).cell("name")).isEqualTo("chair");
    }

    @Test
    void counts_a_blank_line_as_no_row() {
        assertThat(rows("name,note\nchair,x\n\ntable,y\n\n"))
                .extracting(BookRow::line)
                .containsExactly(2L, 4L);
    }

    @Test
    void tells_a_row_that_is_too_short_or_too_long() {
        List<BookRow> rows = rows("name,note\nchair\ntable,x,y\n");

        assertThat(rows.get(0).isTooShort()).isTrue();
        assertThat(rows.get(1).isTooLong()).isTrue();
    }

    @Test
    void says_where_bytes_are_not_in_the_encoding() {
        byte[] gbk = "name,note\n桌,x\n".getBytes(Charset.forName("GB18030"));

        assertThatThrownBy(() -> rows(gbk, StandardCharsets.UTF_8))
                .isInstanceOf(BookUnreadable.class)
                .hasMessageContaining("not UTF-8");
        assertThat(rows(gbk, Charset.forName("GB18030")).get(0).cell("name")).isEqualTo("桌");
    }

    @Test
    void says_that_a_file_is_in_utf_16_instead_of_reading_every_second_byte() {
        byte[] utf16 = "name,note\nchair,x\n".getBytes(StandardCharsets.UTF_16);

        assertThatThrownBy(() -> rows(utf16, StandardCharsets.UTF_8))
                .isInstanceOf(BookUnreadable.class)
                .hasMessageContaining("UTF-16");
    }

    @Test
    void says_on_which_line_a_quote_does_not_close() {
        assertThatThrownBy(() -> rows("name,note\nchair,x\ntable,\"never closed\n"))
                .isInstanceOf(BookUnreadable.class)
                .hasMessageContaining("Line 3");
    }

    @Test
    void gives_up_on_a_row_without_end() {
        String endless = "name,note\nchair,\"" + "x\n".repeat(BookSource.LONGEST_ROW);

        assertThatThrownBy(() -> rows(endless))
                .isInstanceOf(BookUnreadable.class)
                .hasMessageContaining("closing quote");
    }

    @Test
    void refuses_an_empty_file_a_missing_file_and_a_column_named_twice() {
        assertThatThrownBy(() -> rows("")).isInstanceOf(BookUnreadable.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> rows("name,name\n"))
                .isInstanceOf(BookUnreadable.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> BookFile.open(folder.resolve("none.csv"), StandardCharsets.UTF_8, ','))
                .isInstanceOf(BookUnreadable.class)
                .hasMessageContaining("none.csv");
    }

    private List<BookRow> rows(String content) {
        return rows(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private List<BookRow> rows(byte[] content, Charset encoding) {
        Path file = folder.resolve("book.csv");
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        List<BookRow> rows = new ArrayList<>();
        try (BookFile book = BookFile.open(file, encoding, ',')) {
            for (Optional<BookRow> row = book.next(); row.isPresent(); row = book.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
