package org.gongwucang.standalone.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.Gongwucang;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code gongwucang export}, as a shell calls it, on the running program. */
class ExportCommandTest {

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();
    private Path password = Path.of("");

    @BeforeAll
    static void two_desks_are_in_stock() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        Storekeeper keeper = new Storekeeper(PROGRAM.client());
        keeper.stored();
        String carried = keeper.stored();
        keeper.carry(carried, Stockroom.ZONE_B, null);
        await().until(() -> PROGRAM.client()
                        .done(KEEPER, "{ done: stock(filter: {location: \"STOCK/B\"}) { totalCount } }", Map.of())
                        .path("totalCount")
                        .asInt()
                == 1);
    }

    @BeforeEach
    void writes_the_password() throws IOException {
        password = Files.writeString(folder.resolve("password"), DemoAccounts.PASSWORD);
    }

    @Test
    void writes_what_the_filter_admits_and_leaves_nothing_else_behind() throws IOException {
        Path file = folder.resolve("stock.csv");

        int exit = export(
                "demo-keeper",
                file,
                "--view",
                "stock",
                "--format",
                "csv",
                "--bom",
                "--filter",
                "location=STOCK/B",
                "--filter",
                "assetClass.codeSystem=TEST",
                "--filter",
                "assetClass.edition=1",
                "--filter",
                "assetClass.code=DESK",
                "--filter",
                "states=IN_STOCK",
                "--filter",
                "states=MISSING",
                "--filter",
                "held=false",
                "--filter",
                "orderBy.field=NAME");

        assertThat(exit).as("%s", told).isZero();
        assertThat(Files.readString(file)).startsWith("\uFEFF编号,").contains("STOCK/B");
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(told.toString()).contains("Exported stock to");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, password);
        }
    }

    @Test
    void writes_a_spreadsheet_as_of_a_past_day_in_english() throws IOException {
        Path file = folder.resolve("totals.xlsx");

        int exit = export(
                "demo-auditor",
                file,
                "--view",
                "movement-totals",
                "--format",
                "XLSX",
                "--language",
                "en",
                "--filter",
                "from=2026-01-01",
                "--filter",
                "to=2026-01-31");

        assertThat(exit).as("%s", told).isZero();
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Class identifier");
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void a_day_before_anything_was_there_gives_headers_alone() throws IOException {
        Path file = folder.resolve("register.csv");

        int exit = export("demo-keeper", file, "--view", "register", "--format", "csv", "--as-of", "2026-01-04");

        assertThat(exit).as("%s", told).isZero();
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            demo-driver  | --view register                            | FORBIDDEN
            demo-keeper  | --view register --as-of 2199-01-01         | ARGUMENT_INVALID
            demo-keeper  | --view nothing                             | There is no view nothing; there are accounts, approvalSummary
            demo-keeper  | --view stock --filter colour=red           | There is no filter colour; there are text, assetClass
            demo-keeper  | --view stock --filter idleDaysFrom=many    | --filter idleDaysFrom=many: Int is wanted.
            demo-keeper  | --view stock --filter held=yes             | --filter held=yes: Boolean is wanted.
            demo-keeper  | --view stock --filter assetClass=DESK      | assetClass is given by its parts: assetClass.codeSystem
            demo-keeper  | --view stock --filter text.part=DESK       | text has no parts.
            demo-keeper  | --view stock --filter text                 | --filter text is no NAME=VALUE.
            demo-keeper  | --view movements --as-of 2026-01-01        | movements is not asked with asOf.
            nobody       | --view stock                               | SIGN_IN_FAILED
            """)
    void what_is_refused_is_told_and_nothing_is_written(String account, String options, String told)
            throws IOException {
        Path file = folder.resolve("refused.csv");
        List<String> given = new ArrayList<>(List.of(options.split(" ")));
        given.addAll(List.of("--format", "csv"));

        int exit = export(account, file, given.toArray(String[]::new));

        assertThat(exit).isNotZero();
        assertThat(this.told.toString()).contains(told);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(password);
        }
    }

    private int export(String account, Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", "--out", file.toString()));
        arguments.addAll(List.of("--account", account, "--password-file", password.toString()));
        arguments.addAll(List.of("--server", PROGRAM.address().toString()));
        arguments.addAll(List.of(options));
        CommandLine shell = Gongwucang.commandLine();
        shell.setOut(new PrintWriter(told, true)).setErr(new PrintWriter(told, true));
        return shell.execute(arguments.toArray(String[]::new));
    }
}
