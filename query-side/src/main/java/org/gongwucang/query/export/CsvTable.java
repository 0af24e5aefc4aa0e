package org.gongwucang.query.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * 逗号分隔表: RFC 4180 in UTF-8. A text that begins like a formula gets an apostrophe before it, as OWASP advises (CSV
 * Injection): spreadsheets would carry it out. Numbers are never texts.
 */
final class CsvTable implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULAS = "=+-@\t\r";

    private final CSVPrinter printer;

    CsvTable(OutputStream out, boolean byteOrderMark, List<String> headers) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            text.write(BYTE_ORDER_MARK);
        }
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
        row(new ArrayList<>(headers));
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell == null ? "" : written(cell));
        }
        printer.println();
    }

    private static String written(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (cell instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        boolean formula = cell instanceof String text && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + cell : cell.toString();
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
