package org.gongwucang.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one library writes is read by another one. */
class XlsxTableTest {

    private static final List<String> HEADERS = List.of("名称", "价值");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void dates_numbers_and_booleans_are_cells_of_their_kind() throws IOException {
        Row row = read(
                        LocalDate.of(2026, 6, 30),
                        OffsetDateTime.parse("2026-06-30T08:30:15+08:00"),
                        new BigDecimal("1234.56"),
                        12L,
                        true,
                        null)
                .getRow(1);

        assertThat(DateUtil.isCellDateFormatted(row.getCell(0))).isTrue();
        assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 6, 30, 0, 0));
        assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 6, 30, 8, 30, 15));
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1234.56);
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(12);
        assertThat(row.getCell(4).getBooleanCellValue()).isTrue();
        assertThat(row.getCell(5)).isNull();
    }

    @Test
    void a_text_is_never_a_formula_and_comes_back_as_it_was() throws IOException {
        List<String> texts = List.of("=1+1", "a<b>&\"c\"", "two\nlines", " outer ", "桌，椅");

        Row row = read(texts.toArray()).getRow(1);

        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.getCell(i);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
        }
    }

    @Test
    void the_headers_stay_in_sight() throws IOException {
        XSSFSheet sheet = read("办公桌");

        assertThat(sheet.getSheetName()).isEqualTo("物资台账");
        assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("价值");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
    }

    @Test
    void where_a_sheet_is_full_the_next_one_begins_with_the_headers() throws IOException {
        XlsxTable table = new XlsxTable(out, "物资台账", HEADERS, 3);
        for (int i = 0; i < 5; i++) {
            table.row(List.of("n" + i, i));
            table.flush();
        }
        table.finish();

        try (XSSFWorkbook book = book()) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetAt(2).getSheetName()).isEqualTo("物资台账 3");
            assertThat(book.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("名称");
            assertThat(book.getSheetAt(2).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("n4");
        }
    }

    @Test
    void a_text_longer_than_a_cell_holds_is_cut() throws IOException {
        String text = new Random(1)
                .ints(40_000, '一', '龥')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(read(text).getRow(1).getCell(0).getStringCellValue()).isEqualTo(text.substring(0, 32_767));
    }

    private XSSFSheet read(@Nullable Object... cells) throws IOException {
        XlsxTable table = new XlsxTable(out, "物资台账", HEADERS);
        table.row(Arrays.asList(cells));
        table.flush();
        table.finish();
        try (XSSFWorkbook book = book()) {
            return book.getSheetAt(0);
        }
    }

    private XSSFWorkbook book() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
