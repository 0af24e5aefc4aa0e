package org.gongwucang.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.FURNITURE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.query.testing.RunningQuerySide;
import org.gongwucang.query.testing.WholeHouse;
import org.gongwucang.vault.account.Accounts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportsTest {

    private static final int THINGS = 410;
    private static final String ODD = "=桌, \"大\"\n号";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("X1", "区机关事务局", null, "2020-01-01")
                .unit("X2", "档案局", "X1", "2020-01-01")
                .person("S0001", "X1", "KEEPER", "2020-01-01")
                .person("S0002", "X2", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "X1", "AUDITOR", "2020-01-01")
                .warehouse("X01", "X1", "2020-01-01")
                .place("X01/A", "2020-01-01")
                .assetClass(FURNITURE, "家具", null)
                .assetClass(DESKS, "办公桌", FURNITURE.code());
        for (int i = 0; i < THINGS; i++) {
            String unit = i % 2 == 0 ? "X1" : "X2";
            SIDE.chronicle().inUse("e%03d".formatted(i), ODD, unit, "100.5", "2024-03-01");
        }
        SIDE.chronicle().inStock("cabinet", "柜子", "X1", "800", "X01/A", "S0001", "2024-05-02");
        SIDE.chronicle()
                .inUse("lost", "丢失的桌", "X9", "1", "2024-03-01")
                .tell(
                        "lost",
                        new AssetReportedMissing(
                                "lost", DESKS, "X9", null, null, "找不到", List.of(), LocalDate.of(2024, 3, 2)));
        WholeHouse.grown(1).forEach(told -> SIDE.chronicle().tell(told.stream(), told.entry()));
    }

    @Test
    void the_rows_are_those_of_the_list_over_many_pages() throws IOException {
        SIDE.as("S0001");

        List<CSVRecord> rows = csv(export(ExportedView.REGISTER, Map.of("filter", Map.of("under", "X1"))));

        assertThat(rows).hasSize(THINGS + 1);
        assertThat(rows).extracting(row -> row.get("编号")).isSorted().doesNotHaveDuplicates();
        assertThat(rows.get(2).toMap())
                .containsEntry("名称", "'" + ODD)
                .containsEntry("单位代码", "X2")
                .containsEntry("单位名称", "档案局")
                .containsEntry("分类名称", "办公桌")
                .containsEntry("状态", "在用")
                .containsEntry("价值", "100.5")
                .containsEntry("入账日期", "2024-03-01");
    }

    @Test
    void the_rows_come_in_the_order_that_was_asked_for() throws IOException {
        SIDE.as("S0003");
        Map<String, Object> byNumber = Map.of("orderBy", List.of(Map.of("field", "NUMBER", "direction", "DESC")));
        Map<String, Object> byAmount = Map.of("orderBy", List.of(Map.of("field", "AMOUNT", "direction", "DESC")));

        assertThat(csv(export(ExportedView.TRIPS, byNumber)))
                .hasSizeGreaterThan(10)
                .extracting(row -> row.get("单号"))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(csv(export(ExportedView.RUNNING_ENTRIES, byAmount)))
                .hasSizeGreaterThan(10)
                .extracting(row -> row.get("金额"))
                .filteredOn(amount -> !amount.isEmpty())
                .hasSizeGreaterThan(10)
                .extracting(BigDecimal::new)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_past_day_shows_what_there_was() throws IOException {
        SIDE.as("S0001");
        Map<String, Object> asked = Map.of("asOf", LocalDate.of(2024, 5, 1), "filter", Map.of("under", "X1"));

        assertThat(csv(export(ExportedView.REGISTER, asked))).hasSize(THINGS);
    }

    @Test
    void who_is_bound_to_a_unit_gets_its_things_only() throws IOException {
        SIDE.as("S0002");

        assertThat(csv(export(ExportedView.REGISTER, Map.of())))
                .hasSize(THINGS / 2)
                .allSatisfy(row -> assertThat(row.get("单位代码")).isEqualTo("X2"));
    }

    @Test
    void what_comes_after_the_link_is_not_in_the_file() throws IOException {
        SIDE.as("S0001");
        Map<String, Object> asked = Map.of("filter", Map.of("text", "迟来"));
        Statement statement = link(ExportedView.REGISTER, ExportFormat.CSV, asked);
        SIDE.chronicle().inUse("late", "迟来的桌", "X9", "1", "2024-03-01");
        SIDE.awaitLedgers();

        assertThat(csv(written(statement))).isEmpty();
        assertThat(csv(export(ExportedView.REGISTER, asked))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_view_is_written_in_both_formats_with_the_same_rows(ExportedView view) throws IOException {
        SIDE.as("S0001");
        Map<String, Object> asked = new HashMap<>();
        if (view == ExportedView.HOLDING_SUMMARY) {
            asked.put("by", "UNIT");
        }
        if (view == ExportedView.UNIT_CONFIGURATION) {
            asked.put("unit", "V0");
        }
        if (view == ExportedView.STOCK_TAKE_LINES || view == ExportedView.STOCK_TAKE_EXPECTED) {
            asked.put("number", "PD-G0");
        }
        if (view == ExportedView.NET_VALUES || view == ExportedView.VEHICLE_NET_VALUES) {
            asked.put("month", "2025-12");
        }
        if (view == ExportedView.DATA_QUALITY || view == ExportedView.DATA_QUALITY_FINDINGS) {
            asked.put("countedWithinDays", 365);
        }
        if (view == ExportedView.REMAINING_IN_USE) {
            asked.put("unit", "U1");
        }
        if (view == ExportedView.OUTSTANDING) {
            asked.put("unit", "X1");
        }
        if (view == ExportedView.TRANSFER_REGISTER
                || view == ExportedView.DISPOSAL_REGISTER
                || view == ExportedView.REASSIGNMENT_REGISTER
                || view == ExportedView.SAVINGS
                || view == ExportedView.SAVINGS_LINES
                || view == ExportedView.APPROVAL_SUMMARY
                || view == ExportedView.PROVIDER_COMPLIANCE
                || view == ExportedView.TURNOVER) {
            asked.put("year", 2025);
        }
        if (view == ExportedView.MOVEMENT_TOTALS
                || view == ExportedView.VEHICLE_RUNNING
                || view == ExportedView.TRANSFER_APPROVALS
                || view == ExportedView.TRANSFER_OUTCOMES
                || view == ExportedView.LATE_UNITS) {
            asked.put("from", LocalDate.of(2024, 1, 1));
            asked.put("to", LocalDate.of(2025, 12, 31));
        }

        List<CSVRecord> rows = csv(export(view, asked));
        byte[] sheet = written(link(view, ExportFormat.XLSX, asked));

        assertThat(rows).isNotEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(rows.size());
            assertThat(book.getSheetAt(0).getRow(0).getLastCellNum())
                    .isEqualTo((short) view.columns().size());
        }
    }

    @Test
    void whose_account_is_disabled_meanwhile_gets_no_more_and_the_file_is_not_whole() {
        SIDE.as("S0003");
        Statement statement = link(ExportedView.REGISTER, ExportFormat.XLSX, Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> SIDE.bean(Exports.class).write(statement, () -> {
                    SIDE.bean(Accounts.class).disable("account-S0003", true);
                    return out;
                }))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.UNAUTHORIZED));
        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())))
                .isNotNull();
    }

    @Test
    void entries_of_the_journal_are_called_by_their_names() throws IOException {
        SIDE.as("S0001");

        assertThat(csv(export(ExportedView.MOVEMENTS, Map.of("filter", Map.of("location", "X01")))))
                .singleElement()
                .satisfies(row -> assertThat(row.toMap())
                        .containsEntry("方向", "入")
                        .containsEntry("名称", "柜子")
                        .containsEntry("归属单位 · 单位名称", "区机关事务局")
                        .containsEntry("所在库位 · 库位名称", "库区X01/A")
                        .doesNotContainEntry("事件", "OpeningBalanceRecorded"));
    }

    @Test
    void the_values_of_a_rule_stand_in_one_cell_and_each_edition_of_a_period_in_a_row() throws IOException {
        SIDE.as("S0001");

        assertThat(csv(export(ExportedView.POLICY_VERSIONS, Map.of())))
                .anySatisfy(row -> assertThat(row.get("数值")).contains("="));
        assertThat(csv(export(ExportedView.PERIODS, Map.of())))
                .allSatisfy(row -> assertThat(row.get("版次号")).matches("\\d+"));
    }

    @Test
    void what_cannot_be_asked_gets_no_link() {
        SIDE.as("S0001");

        assertThatThrownBy(() ->
                        link(ExportedView.REGISTER, ExportFormat.CSV, Map.of("filter", Map.of("idleDaysFrom", -1))))
                .isInstanceOfSatisfying(Fault.class, fault -> {
                    assertThat(fault.code()).isEqualTo(FaultCode.ARGUMENT_INVALID);
                    assertThat(fault.params()).containsEntry("argument", "idleDaysFrom");
                });
        assertThatThrownBy(() -> link(
                        ExportedView.REGISTER,
                        ExportFormat.CSV,
                        Map.of("asOf", LocalDate.now().plusDays(3))))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.ARGUMENT_INVALID));
    }

    @Test
    void a_filter_that_no_address_has_room_for_gets_no_link() {
        SIDE.as("S0001");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(java.util.UUID.randomUUID().toString().repeat(2));
        }

        assertThatThrownBy(() -> link(ExportedView.REGISTER, ExportFormat.CSV, Map.of("filter", Map.of("codes", many))))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.params()).containsEntry("reason", "TOO_MANY"));
    }

    @Test
    void a_link_is_dead_once_it_is_altered_or_the_account_has_another_password() {
        SIDE.as("S0001");
        ExportLinks links = SIDE.bean(ExportLinks.class);
        String token = token(links.of(ExportedView.UNITS, Map.of("format", "CSV")));
        String altered = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);

        assertThat(links.open(token).view()).isEqualTo(ExportedView.UNITS);
        for (String wrong : List.of(altered, token.substring(0, 70), token + "A", "", "?", "AAAA")) {
            assertThatThrownBy(() -> links.open(wrong))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.EXPORT_LINK_INVALID));
        }
        SIDE.bean(Accounts.class).setPassword("account-S0001", "another password than before", false);
        assertThatThrownBy(() -> links.open(token))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.EXPORT_LINK_INVALID));
    }

    private static byte[] export(ExportedView view, Map<String, Object> asked) throws IOException {
        return written(link(view, ExportFormat.CSV, asked));
    }

    private static Statement link(ExportedView view, ExportFormat format, Map<String, Object> asked) {
        Map<String, Object> given = new HashMap<>(asked);
        given.put("format", format.name());
        ExportLinks links = SIDE.bean(ExportLinks.class);
        return links.open(token(links.of(view, given)));
    }

    private static String token(ExportLink link) {
        return link.url().substring("exports/".length());
    }

    private static byte[] written(Statement statement) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SIDE.bean(Exports.class).write(statement, () -> out);
        return out.toByteArray();
    }

    private static List<CSVRecord> csv(byte[] file) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(file, StandardCharsets.UTF_8)))
                .getRecords();
    }
}
