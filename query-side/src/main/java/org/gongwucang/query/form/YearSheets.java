package org.gongwucang.query.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongwucang.query.year.YearOutline;
import org.gongwucang.query.year.YearOutline.Codes;
import org.gongwucang.query.year.YearOutline.Figure;
import org.gongwucang.query.year.YearOutline.Grid;
import org.gongwucang.query.year.YearOutline.Section;

/** 工作表: all figures on the first, a sheet for each list, and on the last a row for each code behind a figure. */
final class YearSheets {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final double WIDTH = 24;

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
                Workbook workbook = new Workbook(out, "Gongwucang", null)) {
            overview(workbook, outline);
            outline.sections().forEach(section -> section.grids().forEach(grid -> grid(workbook, section, grid)));
            codes(workbook, outline);
        }
    }

    private String word(String... keys) {
        return YearWords.line(words.way(Arrays.asList(keys)));
    }

    private static Worksheet sheet(Workbook workbook, String name, List<String> headers) {
        String fitting = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        Worksheet sheet = workbook.newWorksheet(fitting.substring(0, Math.min(LONGEST_NAME, fitting.length())));
        sheet.freezePane(0, 1);
        for (int column = 0; column < headers.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, headers.get(column));
            sheet.style(0, column).bold().set();
        }
        return sheet;
    }

    private void overview(Workbook workbook, YearOutline outline) {
        Worksheet sheet = sheet(
                workbook,
                word("yearReport.overview"),
                List.of(word("yearReport.part"), word("yearReport.figure"), word("yearReport.value")));
        int row = 1;
        for (Figure fact : outline.facts()) {
            figure(sheet, row++, "yearReport", fact);
        }
        for (Section section : outline.sections()) {
            for (Figure figure : section.figures()) {
                figure(sheet, row++, section.key(), figure);
            }
        }
    }

    private void figure(Worksheet sheet, int row, String part, Figure figure) {
        sheet.inlineString(row, 0, word(part));
        sheet.inlineString(row, 1, YearWords.line(words.way(figure.keys())));
        write(sheet, row, 2, figure);
    }

    private void grid(Workbook workbook, Section section, Grid grid) {
        String name = grid.keys().isEmpty() ? word(section.key()) : YearWords.line(words.way(grid.keys()));
        Worksheet sheet = sheet(
                workbook,
                name,
                grid.columns().stream()
                        .map(column -> YearWords.line(words.way(column.keys())))
                        .toList());
        int row = 1;
        for (List<Figure> line : grid.rows()) {
            for (int column = 0; column < line.size(); column++) {
                write(sheet, row, column, line.get(column));
            }
            row++;
        }
    }

    private void codes(Workbook workbook, YearOutline outline) {
        Worksheet sheet = sheet(
                workbook,
                word("yearReport.codes"),
                List.of(
                        word("yearReport.part"),
                        word("yearReport.figure"),
                        word("yearReport.of"),
                        word("yearReport.codes")));
        int row = 1;
        for (Section section : outline.sections()) {
            for (Codes some : section.codes()) {
                for (String code : some.codes()) {
                    sheet.inlineString(row, 0, word(section.key()));
                    sheet.inlineString(row, 1, YearWords.line(words.way(some.keys())));
                    if (some.of() != null) {
                        write(sheet, row, 2, some.of());
                    }
                    sheet.inlineString(row++, 3, code);
                }
            }
        }
    }

    private void write(Worksheet sheet, int row, int column, Figure figure) {
        Object value = figure.value();
        if (value == null) {
            return;
        }
        if (YearWords.isNumber(figure)) {
            sheet.value(row, column, new BigDecimal(value.toString()));
        } else if (figure.type().equals("Date")) {
            sheet.value(row, column, LocalDate.parse(value.toString()));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            String text = YearWords.line(words.shown(figure));
            sheet.inlineString(row, column, text.substring(0, Math.min(LONGEST_TEXT, text.length())));
        }
    }
}
