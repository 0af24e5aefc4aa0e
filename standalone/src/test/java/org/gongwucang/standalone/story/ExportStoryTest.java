package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.importing.BookImport;
import org.gongwucang.standalone.importing.Report;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.link.SignedLinks;
import org.gongwucang.vault.security.Operations;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A property book that was brought in, and some desks of a later day, exported by those who may see them. */
class ExportStoryTest {

    private static final String DAY_OF_THE_BOOK = "2025-12-31";
    private static final int THINGS_OF_THE_BOOK = 147;
    private static final String ODD = "=SUM(A1), \"大\"桌";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void a_book_is_brought_in_and_desks_are_registered_later() {
        Book book = Book.of(
                Path.of("src", "test", "resources", "books", "us-dla-leso-2025-12-31-excerpt.csv"),
                Path.of("..", "examples", "import", "leso-property-book.yaml"));
        House migrator = House.signedIn(PROGRAM.address(), "demo-migrator", DemoAccounts.PASSWORD);
        new BookImport(book, migrator, new Report(new PrintWriter(new StringWriter()))).run();
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        for (String name : List.of("办公桌", ODD, "-3 号柜")) {
            Stockroom.done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, named(name)));
        }
        await().until(() -> list(AUDITOR, "{ done: register { totalCount } }", Map.of())
                        .path("totalCount")
                        .asInt()
                == THINGS_OF_THE_BOOK + 3);
    }

    private static Map<String, Object> named(String name) {
        Map<String, Object> desk = new HashMap<>(Stockroom.desk("2026-01-05"));
        Map<Object, Object> card = new HashMap<>((Map<?, ?>) Objects.requireNonNull(desk.get("card")));
        card.put("name", name);
        desk.put("card", card);
        return desk;
    }

    @Test
    void the_whole_book_as_of_a_past_day_is_what_the_list_and_the_summary_tell() throws IOException {
        JsonNode link = link(AUDITOR, "exportRegister(format: XLSX, asOf: \"" + DAY_OF_THE_BOOK + "\")");
        HttpResponse<byte[]> file = fetch(link.path("url").asString());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(link.path("fileName").asString()).isEqualTo("物资台账 2025-12-31.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(rows(sheet)).isEqualTo(listed());
            BigDecimal value = BigDecimal.ZERO;
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                value = value.add(BigDecimal.valueOf(cell(sheet, i, "价值").getNumericCellValue()));
            }
            assertThat(value).isEqualByComparingTo(summed());
            assertThat(cell(sheet, 1, "入账日期").getLocalDateTimeCellValue().toLocalDate())
                    .hasToString(DAY_OF_THE_BOOK);
        }
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            rows.add(List.of(
                    cell(sheet, i, "编号").getStringCellValue(),
                    cell(sheet, i, "名称").getStringCellValue(),
                    cell(sheet, i, "单位名称").getStringCellValue(),
                    cell(sheet, i, "分类名称").getStringCellValue(),
                    String.valueOf((int) cell(sheet, i, "数量").getNumericCellValue())));
        }
        return rows;
    }

    private static Cell cell(XSSFSheet sheet, int row, String header) {
        Row headers = sheet.getRow(0);
        for (int column = 0; column < headers.getLastCellNum(); column++) {
            if (headers.getCell(column).getStringCellValue().equals(header)) {
                return sheet.getRow(row).getCell(column);
            }
        }
        throw new AssertionError("no column " + header);
    }

    private static List<List<String>> listed() {
        JsonNode nodes = list(
                        AUDITOR,
                        "query($day: Date!) { done: register(first: 200, asOf: $day) { nodes { code name quantity"
                                + " unit { name } assetClass { name } } } }",
                        Map.of("day", DAY_OF_THE_BOOK))
                .path("nodes");
        List<List<String>> rows = new ArrayList<>();
        nodes.forEach(node -> rows.add(List.of(
                node.path("code").asString(),
                node.path("name").asString(),
                node.path("unit").path("name").asString(),
                node.path("assetClass").path("name").asString(),
                String.valueOf(node.path("quantity").asInt()))));
        assertThat(rows).hasSize(THINGS_OF_THE_BOOK);
        return rows;
    }

    private static BigDecimal summed() {
        return list(
                        AUDITOR,
                        "query($day: Date!) { done: holdingSummary(by: UNIT, asOf: $day) { value } }",
                        Map.of("day", DAY_OF_THE_BOOK))
                .path("value")
                .asDecimal();
    }

    @Test
    void who_is_bound_to_a_unit_gets_its_things_and_odd_names_come_back() throws IOException {
        JsonNode link = link(UNIT_HANDLER, "exportRegister(format: CSV, byteOrderMark: true)");

        HttpResponse<byte[]> file = fetch(link.path("url").asString());

        String text = new String(file.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF编号,");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''");
        assertThat(csv(text.substring(1)))
                .extracting(row -> row.get("名称"))
                .containsExactlyInAnyOrder("办公桌", "'" + ODD, "'-3 号柜");
    }

    @Test
    void a_reader_of_english_gets_english_headers() throws IOException {
        House auditor = House.signedIn(PROGRAM.address(), "demo-auditor", DemoAccounts.PASSWORD)
                .speaking("en");
        JsonNode link = auditor.ask("{ done: exportRegister(format: CSV, filter: {text: \"号柜\"}) { url } }", Map.of());

        String text = new String(fetch(link.path("url").asString()).body(), StandardCharsets.UTF_8);

        assertThat(csv(text))
                .singleElement()
                .satisfies(row -> assertThat(row.toMap())
                        .containsEntry("Kind of thing", "Single thing")
                        .containsEntry("Booked on", "2026-01-05"));
    }

    @Test
    void the_roles_of_today_decide_when_the_link_is_fetched() throws IOException {
        String url = link(FINANCE, "exportRegister(format: CSV)").path("url").asString();
        assertThat(fetch(url).statusCode()).isEqualTo(200);

        Stockroom.done(PROGRAM.mutate(
                ADMINISTRATOR,
                "mutation($i: AssignRolesInput!) { done: assignRoles(input: $i) { userErrors { code } } }",
                Map.of("staff", "DEMO-FINANCE", "roles", List.of("DRIVER"))));

        await().atMost(Duration.ofSeconds(20)).until(() -> fetch(url).statusCode() == 403);
        assertThat(code(fetch(url))).isEqualTo("FORBIDDEN");
    }

    @Test
    void an_altered_a_strange_and_an_expired_link_are_refused_in_the_form_of_an_answer() throws IOException {
        String url = link(AUDITOR, "exportUnits(format: CSV)").path("url").asString();
        String altered = url.substring(0, url.length() - 6) + "AAAAAA";
        SignedLinks links = PROGRAM.bean(SignedLinks.class);
        String expired = "exports/" + links.sign("{}", Duration.ofSeconds(-1)).token();

        for (String wrong : List.of(altered, "exports/x", "exports/" + "A".repeat(2000))) {
            HttpResponse<byte[]> answer = fetch(wrong);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(code(answer)).isEqualTo("EXPORT_LINK_INVALID");
        }
        assertThat(fetch(expired).statusCode()).isEqualTo(410);
        assertThat(code(fetch(expired))).isEqualTo("EXPORT_LINK_EXPIRED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exportRegister(format: CSV, filter: {idleDaysFrom: -1})",
                "exportUnits(format: CSV, asOf: \"2199-01-01\")"
            })
    void what_cannot_be_asked_gets_no_link(String export) {
        JsonNode answer = PROGRAM.ask(AUDITOR, "{ done: " + export + " { url } }", Map.of());

        assertThat(answer.path("errors").path(0).path("extensions").path("code").asString())
                .isEqualTo("ARGUMENT_INVALID");
    }

    @Test
    void an_export_is_for_whom_the_list_is() {
        Map<String, AllowedTo> rules = PROGRAM.bean(Operations.class).rules();
        List<String> exports = rules.keySet().stream()
                .filter(name -> name.startsWith("export"))
                .toList();

        assertThat(exports).hasSizeGreaterThan(15).allSatisfy(export -> {
            String view = export.substring(6, 7).toLowerCase(Locale.ROOT) + export.substring(7);
            String list = view.equals("intakeLines") ? "intakeBatches" : view;
            assertThat(whom(rules, export)).isEqualTo(whom(rules, list));
        });
    }

    private static Set<Object> whom(Map<String, AllowedTo> rules, String operation) {
        AllowedTo rule = Objects.requireNonNull(rules.get(operation), operation);
        return rule.anyRole() ? Set.of("any") : Set.of((Object[]) rule.value());
    }

    private static JsonNode link(Role role, String export) {
        return PROGRAM.client().done(role, "{ done: " + export + " { url expiresAt fileName } }", Map.of());
    }

    private static JsonNode list(Role role, String document, Map<String, Object> variables) {
        return PROGRAM.client().done(role, document, variables);
    }

    private static HttpResponse<byte[]> fetch(String url) throws IOException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(PROGRAM.address().resolve(url)).build();
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String code(HttpResponse<byte[]> answer) {
        return JsonMapper.shared()
                .readTree(answer.body())
                .path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString();
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
