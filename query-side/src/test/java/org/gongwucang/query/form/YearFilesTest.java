package org.gongwucang.query.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.YearClosed;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of a closed year on paper and as a spreadsheet: with all of it, and the same file whoever fetches it when. */
class YearFilesTest {

    private static final String CALENDAR = "periods:house";
    private static final BigDecimal PRICE = new BigDecimal("170000");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .recordedFrom("2025-01-03T01:00:00Z")
                .unit("U1", "区财政局", null, "2020-01-01")
                .person("S0001", "U1", "FINANCE", "2020-01-01")
                .person("S0002", "U1", "AUDITOR", "2020-01-01")
                .person("S0003", "U1", "KEEPER", "2020-01-01")
                .warehouse("W1", "U1", "2020-01-01")
                .place("W1/A", "2020-01-01")
                .assetClass(DESKS, "办公桌", null)
                .inUse("d1", "办公桌甲", "U1", "1800", "2023-05-01")
                .inStock("d3", "办公桌丙", "U1", "700", "W1/A", "S0003", "2024-07-01")
                .tell("v1", opened())
                .tell("fleet:U1", purchase("p1"))
                .tell(
                        "fleet:U1",
                        new VehiclePurchaseApproved(
                                "U1",
                                "p1",
                                "GC-p1",
                                "EMERGENCY",
                                PRICE,
                                "S0009",
                                1,
                                0,
                                4,
                                5,
                                List.of(),
                                List.of(),
                                day("2024-03-02")));
        Instant closesAt = SIDE.chronicle().now().plusSeconds(1);
        SIDE.chronicle()
                .tell(CALENDAR, new PeriodClosed("2024-12", 1, "S0001", closesAt, day("2025-01-03")))
                .tell(
                        CALENDAR,
                        new YearClosed(2024, 1, 1, 1, closesAt, "a", "b", "c", 1, 1, "S0001", day("2025-01-03")));
    }

    private static VehicleOpeningRecorded opened() {
        VehicleCard card = new VehicleCard(
                "EMERGENCY",
                "红旗",
                "H5",
                null,
                null,
                false,
                null,
                null,
                5,
                new BigDecimal("171234.5"),
                day("2023-03-01"));
        return new VehicleOpeningRecorded(
                "v1", "K-1", card, "U1", "川A00001", null, day("2023-03-05"), null, 0, day("2024-01-02"));
    }

    private static VehiclePurchaseRequested purchase(String id) {
        return new VehiclePurchaseRequested(
                "U1",
                id,
                "GC-" + id,
                "EMERGENCY",
                "ORDINARY",
                false,
                true,
                true,
                new BigDecimal("1.8"),
                PRICE,
                "更新",
                "S0003",
                List.of(),
                List.of(),
                day("2024-03-01"));
    }

    private static String url(String staff, String question) {
        return SIDE.as(staff)
                .document("{ link: " + question + " { url } }")
                .execute()
                .path("link.url")
                .entity(String.class)
                .get();
    }

    private static FormFile file(String staff, String question) {
        String url = url(staff, question);
        FormStatement statement = SIDE.bean(FormLinks.class).open(url.substring("forms/".length()));
        return SIDE.bean(Forms.class).fill(statement).orElseThrow();
    }

    private static byte[] printed(String staff, String question) {
        FormStatement statement =
                SIDE.bean(FormLinks.class).open(url(staff, question).substring("forms/".length()));
        Paper paper = (Paper) SIDE.bean(Forms.class).fill(statement).orElseThrow();
        byte[] file = SIDE.bean(Printer.class).print(paper, statement.instant());
        FormHouse.keep("year-report" + (statement.bilingual() ? "-en" : "") + ".pdf", file);
        return file;
    }

    private static byte[] workbook(String staff, String question) {
        return ((YearWorkbook) file(staff, question)).file();
    }

    private static List<List<String>> rows(byte[] file, String name) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = Objects.requireNonNull(workbook.getSheet(name), name);
            return StreamSupport.stream(sheet.spliterator(), false)
                    .map(YearFilesTest::texts)
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::toString)
                .toList();
    }

    @Test
    void the_report_on_paper_has_every_part_and_the_codes_behind_its_figures() {
        String text = Pdf.text(printed("S0001", "yearReportForm(year: 2024, edition: 1, wording: CHINESE)"));

        assertThat(text)
                .contains(
                        "年度资产报告", "2024-1", "资产总额", "收发存", "公务用车", "购车·批准数1", "GC-p1", "检查覆盖", "数据截至2025-01-0309:00:");
        assertThat(text).doesNotContain("打印2");
    }

    @Test
    void in_two_languages_each_word_stands_in_both() {
        String text = Pdf.text(printed("S0002", "yearReportForm(year: 2024, edition: 1, wording: BILINGUAL)"));

        assertThat(text).contains("AnnualAssetReport", "Totals", "资产总额", "GC-p1");
    }

    @Test
    void the_workbook_has_figures_lists_and_a_row_for_each_code() throws IOException {
        byte[] file = workbook("S0001", "yearReportWorkbook(year: 2024, edition: 1, wording: CHINESE)");
        FormHouse.keep("year-report.xlsx", file);

        assertThat(rows(file, "总览")).contains(List.of("公务用车", "购车 · 批准数", "1.0"), List.of("年度资产报告", "版次", "1.0"));
        assertThat(rows(file, "资产总额").get(1)).contains("GB/T 14885@2022:A05010201", "1.0", "1800.0", "2.0", "2500.0");
        assertThat(rows(file, "明细编号")).contains(List.of("公务用车", "购车 · 购车单号", "GC-p1"));
    }

    @Test
    void net_values_of_vehicles_stand_in_it_since_form_2() throws IOException {
        String open = "(year: 2024, wording: CHINESE)";
        String signed = "(year: 2024, edition: 1, wording: CHINESE)";

        assertThat(Pdf.text(printed("S0002", "yearReportForm" + open)))
                .contains("车辆净值", "应急保障用车1171,234.500.00171,234.50");
        assertThat(rows(workbook("S0002", "yearReportWorkbook" + open), "车辆净值").get(1))
                .containsExactly("应急保障用车", "1.0", "171234.5", "0.0", "171234.5");
        assertThat(Pdf.text(printed("S0002", "yearReportForm" + signed))).doesNotContain("车辆净值");
    }

    @Test
    void an_edition_is_the_same_file_for_everybody_whenever_and_wherever_it_is_fetched() {
        String paper = "yearReportForm(year: 2024, edition: 1, wording: CHINESE)";
        String sheet = "yearReportWorkbook(year: 2024, edition: 1, wording: CHINESE)";
        byte[] printed = printed("S0001", paper);
        byte[] opened = workbook("S0001", sheet);
        SIDE.chronicle().inUse("later", "办公桌", "U1", "100", "2024-08-01");

        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(printed("S0002", paper)).isEqualTo(printed);
            assertThat(workbook("S0002", sheet)).isEqualTo(opened);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void an_open_report_tells_when_it_was_printed_and_by_whom() {
        String text = Pdf.text(printed("S0002", "yearReportForm(year: 2024, wording: CHINESE)"));

        assertThat(text).contains("打印2", "S0002").doesNotContain("2024-1 ");
    }

    @Test
    void there_is_no_file_of_an_edition_that_is_not_there() {
        SIDE.as("S0002")
                .document(
                        "{ yearReportForm(year: 2024, edition: 2) { url } yearReportWorkbook(year: 2023, edition: 1) { url } }")
                .execute()
                .path("yearReportForm")
                .valueIsNull()
                .path("yearReportWorkbook")
                .valueIsNull();
    }

    @Test
    void an_edition_is_known_as_of_its_closing_and_of_no_other_instant() {
        SIDE.as("S0002")
                .document("{ yearReportForm(year: 2024, edition: 1, knownAt: \"2025-01-04T00:00:00Z\") { url } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "ARGUMENT_INVALID")
                                .containsEntry("params", Map.of("argument", "knownAt", "reason", "NOT_UNDERSTOOD"))));
    }
}
