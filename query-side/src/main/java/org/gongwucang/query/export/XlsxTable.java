package org.gongwucang.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * 电子表格: Office Open XML. Texts stand in their cells, not in a list that would have to be kept; the first row stays in
 * sight; where a sheet is full the next one begins.
 */
public final class XlsxTable implements Table {

    private static final int LONGEST_TEXT = 32_767;
    private static final int NARROWEST = 10;
    private static final int WIDE = 2;

    private final Workbook workbook;
    private final String name;
    private final List<String> headers;
    private final int rowsOfSheet;
    private Worksheet sheet;
    private int sheets;
    private int row;

    /** A table in a workbook of several, which whoever made the workbook ends. */
    public XlsxTable(Workbook workbook, String name, List<String> headers) {
        this(workbook, name, headers, Worksheet.MAX_ROWS);
    }

    XlsxTable(OutputStream out, String name, List<String> headers) {
        this(out, name, headers, Worksheet.MAX_ROWS);
    }

    /** @param rowsOfSheet that fit on a sheet, with the headers */
    XlsxTable(OutputStream out, String name, List<String> headers, int rowsOfSheet) {
        this(workbook(out), name, headers, rowsOfSheet);
    }

    private XlsxTable(Workbook workbook, String name, List<String> headers, int rowsOfSheet) {
        this.workbook = workbook;
        this.name = name;
        this.headers = headers;
        this.rowsOfSheet = rowsOfSheet;
        this.sheet = begun();
    }

    /** An empty workbook, as this house signs it. */
    public static Workbook workbook(OutputStream out) {
        return new Workbook(out, "Gongwucang", null);
    }

    private Worksheet begun() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        next.freezePane(0, 1);
        for (int column = 0; column < headers.size(); column++) {
            String header = headers.get(column);
            next.width(column, NARROWEST + (double) header.length() * WIDE / 2);
            next.inlineString(0, column, header);
            next.style(0, column).bold().set();
        }
        row = 1;
        return next;
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        if (row == rowsOfSheet) {
            sheet.finish();
            sheet = begun();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean answer) {
            sheet.value(row, column, answer);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof OffsetDateTime time) {
            sheet.value(row, column, time.toLocalDateTime());
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (cell != null) {
            String text = cell.toString();
            sheet.inlineString(row, column, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        }
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
