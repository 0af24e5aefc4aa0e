package org.gongwucang.query.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.gongwucang.query.export.XlsxTable;
import org.gongwucang.query.year.YearOutline;
import org.gongwucang.query.year.YearOutline.Codes;
import org.gongwucang.query.year.YearOutline.Figure;
import org.gongwucang.query.year.YearOutline.Grid;
import org.gongwucang.query.year.YearOutline.Section;
import org.jspecify.annotations.Nullable;

/** 工作表: all figures on the first, a sheet for each list, and on the last a row for each code behind a figure. */
final class YearSheets {

    private final YearWords words;

    YearSheets(Filling filling) {
        this.words = new YearWords(filling);
    }

    /** @param told the instant that the file names as its own */
    byte[] of(YearOutline outline, Instant told) {
        try {
            Path file = Files.createTempFile("year", ".xlsx");
            try {
                write(outline, file);
                return DatedWorkbook.of(file, told);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(YearOutline outline, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = XlsxTable.workbook(out)) {
            overview(workbook, outline);
            for (Section section : outline.sections()) {
                for (Grid grid : section.grids()) {
                    grid(workbook, section, grid);
                }
            }
            codes(workbook, outline);
        }
    }

    private String word(List<String> keys) {
        return YearWords.line(words.way(keys));
    }

    private XlsxTable table(Workbook workbook, String name, String... columns) {
        return new XlsxTable(
                workbook,
                word(List.of(name)),
                Arrays.stream(columns).map(column -> word(List.of(column))).toList());
    }

    private void overview(Workbook workbook, YearOutline outline) throws IOException {
        XlsxTable table =
                table(workbook, "yearReport.overview", "yearReport.part", "yearReport.figure", "yearReport.value");
        for (Figure fact : outline.facts()) {
            table.row(figure("yearReport", fact));
        }
        for (Section section : outline.sections()) {
            for (Figure figure : section.figures()) {
                table.row(figure(section.key(), figure));
            }
        }
    }

    private List<@Nullable Object> figure(String part, Figure figure) {
        return Arrays.asList(word(List.of(part)), word(figure.keys()), cell(figure));
    }

    private void grid(Workbook workbook, Section section, Grid grid) throws IOException {
        List<String> name = grid.keys().isEmpty() ? List.of(section.key()) : grid.keys();
        XlsxTable table = new XlsxTable(
                workbook,
                word(name),
                grid.columns().stream().map(column -> word(column.keys())).toList());
        for (List<Figure> line : grid.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            line.forEach(figure -> cells.add(cell(figure)));
            table.row(cells);
        }
    }

    private void codes(Workbook workbook, YearOutline outline) throws IOException {
        XlsxTable table = table(
                workbook,
                "yearReport.codes",
                "yearReport.part",
                "yearReport.figure",
                "yearReport.of",
                "yearReport.codes");
        for (Section section : outline.sections()) {
            for (Codes some : section.codes()) {
                for (String code : some.codes()) {
                    table.row(Arrays.asList(
                            word(List.of(section.key())),
                            word(some.keys()),
                            some.of() == null ? null : cell(some.of()),
                            code));
                }
            }
        }
    }

    private @Nullable Object cell(Figure figure) {
        Object value = figure.value();
        if (value == null) {
            return null;
        }
        if (YearWords.isNumber(figure)) {
            return new BigDecimal(value.toString());
        }
        return figure.type().equals("Date") ? LocalDate.parse(value.toString()) : YearWords.line(words.shown(figure));
    }
}
