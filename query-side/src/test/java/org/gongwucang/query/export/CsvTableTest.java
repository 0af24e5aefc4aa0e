package org.gongwucang.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writes_headers_and_rows_with_carriage_return_and_line_feed() throws IOException {
        assertThat(written(false, "办公桌", new BigDecimal("1E+3"), LocalDate.of(2026, 6, 30), true, null, 7L))
                .isEqualTo("名称,价值\r\n办公桌,1000,2026-06-30,true,,7\r\n");
    }

    @Test
    void begins_with_a_byte_order_mark_where_one_is_wanted() throws IOException {
        assertThat(written(true, "a")).startsWith("\uFEFF名称");
        assertThat(written(false, "a")).startsWith("名称");
    }

    @Test
    void texts_with_commas_quotes_and_line_ends_come_back_as_they_were() throws IOException {
        List<String> texts = List.of("a,b", "say \"desk\"", "two\r\nlines", "one\nline", " outer ", "桌、椅，柜");

        CSVRecord read = CSVFormat.RFC4180
                .parse(new StringReader(written(false, texts.toArray())))
                .getRecords()
                .get(1);

        assertThat(read.toList()).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-desk", "@SUM(A1)", "\tdesk", "\rdesk"})
    void a_text_that_begins_like_a_formula_has_an_apostrophe_before_it(String text) throws IOException {
        CSVRecord read = CSVFormat.RFC4180
                .parse(new StringReader(written(false, text)))
                .getRecords()
                .get(1);

        assertThat(read.get(0)).isEqualTo("'" + text);
    }

    @Test
    void a_number_below_zero_stays_a_number_and_a_time_keeps_its_offset() throws IOException {
        assertThat(written(false, new BigDecimal("-12.50"), -3, OffsetDateTime.parse("2026-01-05T08:30:00+08:00")))
                .endsWith("\r\n-12.50,-3,2026-01-05T08:30:00+08:00\r\n");
    }

    private String written(boolean mark, @Nullable Object... cells) throws IOException {
        out.reset();
        CsvTable table = new CsvTable(out, mark, List.of("名称", "价值"));
        table.row(Arrays.asList(cells));
        table.finish();
        return out.toString(StandardCharsets.UTF_8);
    }
}
