package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** 拒绝登记簿: what rules refuse is kept, and the auditor reads it, through HTTP. */
class RefusalsStoryTest {

    private static final String OF = "query($f: RefusalFilterInput) { done: refusals(first: 200, filter: $f)";
    private static final String ROWS = " { totalCount nodes { id day firstAt lastAt count rule message params { name"
            + " value } policy policyVersion actor roles unit command input inputComplete inputDigest keptUntil } } }";
    private static final String ESTABLISH =
            "mutation($i: EstablishUnitInput!) { done: establishUnit(input: $i) { userErrors { code message } } }";
    private static final String SECRET = "said-to-nobody-else";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    @BeforeAll
    static void a_warehouse_is_open() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
    }

    private static JsonNode establish(String unit) {
        return PROGRAM.mutate(
                ADMINISTRATOR, ESTABLISH, Map.of("unit", unit, "name", "档案局", "parent", "GWC-OFFICE", "kind", "ORGAN"));
    }

    private static JsonNode kept(Map<String, String> filter) {
        return PROGRAM.client().done(AUDITOR, OF + ROWS, Map.of("f", filter));
    }

    @Test
    void the_same_refused_thrice_on_a_day_is_one_entry_that_is_there_after_a_restart() {
        String unit = "KEPT-1";
        done(establish(unit));
        String told = "";
        for (int i = 0; i < 3; i++) {
            JsonNode error = establish(unit).path("userErrors").path(0);
            assertThat(error.path("code").asString()).isEqualTo("UNIT_EXISTS");
            told = error.path("message").asString();
        }

        JsonNode entry = only(kept(Map.of("rule", "UNIT_EXISTS", "command", "establishUnit")));
        PROGRAM.restart();
        JsonNode after = only(kept(Map.of("rule", "UNIT_EXISTS")));

        assertThat(after).isEqualTo(entry);
        assertThat(entry.path("count").asLong()).isEqualTo(3);
        assertThat(entry.path("message").asString()).isEqualTo(told);
        assertThat(entry.path("actor").asString()).isNotEmpty();
        assertThat(entry.path("roles").toString()).isEqualTo("[\"ADMINISTRATOR\"]");
        assertThat(entry.path("unit").asString()).isEqualTo("GWC-OFFICE");
        assertThat(entry.path("params").path(0).path("value").asString()).isEqualTo(unit);
        assertThat(entry.path("input").asString()).contains(unit, "档案局").doesNotContain("commandId");
        assertThat(entry.path("inputDigest").asString()).matches("[0-9a-f]{64}");
        assertThat(entry.path("inputComplete").asBoolean()).isTrue();
        assertThat(year(entry, "keptUntil")).isEqualTo(year(entry, "day") + 10);
        assertThat(entry.path("firstAt").asString())
                .isLessThan(entry.path("lastAt").asString());
    }

    private static JsonNode only(JsonNode page) {
        assertThat(page.path("totalCount").asInt()).as(page.toString()).isEqualTo(1);
        return page.path("nodes").path(0);
    }

    private static int year(JsonNode entry, String field) {
        return Integer.parseInt(entry.path(field).asString().substring(0, 4));
    }

    @Test
    void a_malformed_value_and_an_unknown_record_are_not_kept() {
        JsonNode malformed = establish("no spaces");
        JsonNode unknown = PROGRAM.mutate(
                ADMINISTRATOR,
                "mutation($i: RenameUnitInput!) { done: renameUnit(input: $i) { userErrors { code } } }",
                Map.of("unit", "NOT-THERE", "name", "x"));

        assertThat(malformed.toString()).contains("CODE_MALFORMED");
        assertThat(unknown.toString()).contains("NOT_FOUND");
        assertThat(kept(Map.of("rule", "CODE_MALFORMED")).path("totalCount").asInt())
                .isZero();
        assertThat(kept(Map.of("rule", "NOT_FOUND")).path("totalCount").asInt()).isZero();
    }

    @Test
    void each_refused_line_is_kept_with_what_it_said_itself() {
        String desk = done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, Stockroom.desk("2026-01-05")))
                .path("code")
                .asString();
        PROGRAM.mutate(KEEPER, Stockroom.RELOCATE, Stockroom.carrying(Map.of(desk, Stockroom.ZONE_A), "2026-01-06"));
        String stored = done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, Stockroom.desk("2026-01-05")))
                .path("code")
                .asString();
        done(PROGRAM.mutate(KEEPER, Stockroom.STORE, Stockroom.storing(stored, "2026-01-06")));
        JsonNode lines = PROGRAM.mutate(
                KEEPER,
                Stockroom.RELOCATE,
                Stockroom.carrying(Map.of(desk, Stockroom.ZONE_B, stored, Stockroom.ZONE_B), "2026-01-07"));

        assertThat(lines.toString()).contains("ASSET_NOT_IN_STOCK");
        JsonNode page = kept(Map.of("command", "relocateAssets"));
        assertThat(page.path("totalCount").asInt()).as(page.toString()).isEqualTo(2);
        assertThat(page.path("nodes")).allSatisfy(entry -> {
            assertThat(entry.path("rule").asString()).isEqualTo("ASSET_NOT_IN_STOCK");
            assertThat(entry.path("input").asString()).contains(desk).doesNotContain(stored);
        });
        assertThat(page.path("nodes").path(0).path("input").asString()).contains(Stockroom.ZONE_B);
    }

    @Test
    void passwords_are_nowhere_in_the_register() throws IOException {
        String key = UUID.randomUUID().toString();
        PROGRAM.mutate(
                KEEPER,
                "mutation($i: ChangePasswordInput!) { done: changePassword(input: $i) { userErrors { code } } }",
                Map.of("oldPassword", SECRET + "-1", "newPassword", SECRET + "-2"));
        PROGRAM.mutate(
                ADMINISTRATOR,
                "mutation($i: OpenAccountInput!) { done: openAccount(input: $i) { userErrors { code } } }",
                Map.of("account", "nobody", "staff", "NOBODY", "password", SECRET + "-3"));
        PROGRAM.ask(
                KEEPER,
                "mutation($i: OpenAccountInput!) { done: openAccount(input: $i) { userErrors { code } } }",
                Map.of("i", Map.of("account", "n", "staff", "N", "password", SECRET + "-4", "commandId", key)));

        assertThat(only(kept(Map.of("rule", "OLD_PASSWORD_WRONG")))
                        .path("command")
                        .asString())
                .isEqualTo("changePassword");
        JsonNode opened = kept(Map.of("command", "openAccount"));
        assertThat(opened.path("nodes"))
                .extracting(entry -> entry.path("rule").asString())
                .contains("STAFF_UNKNOWN", "FORBIDDEN");
        assertThat(kept(Map.of()).toString()).doesNotContain(SECRET);
        assertThat(stored()).contains("OLD_PASSWORD_WRONG").doesNotContain(SECRET);
    }

    /** Whatever the register wrote to the disk. */
    private static String stored() throws IOException {
        StringBuilder text = new StringBuilder();
        Path vault = Path.of(PROGRAM.bean(Environment.class).getRequiredProperty("gongwucang.data"), "vault");
        try (Stream<Path> files = Files.list(vault)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.getFileName().toString().startsWith("refusals.")) {
                    text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AUDITOR")
    void nobody_but_the_auditor_reads_it_and_who_tries_is_in_it(Role role) {
        JsonNode answer = PROGRAM.ask(role, OF + ROWS, Map.of());

        assertThat(answer.toString()).contains("FORBIDDEN").doesNotContain("nodes");
        assertThat(kept(Map.of("rule", "FORBIDDEN", "command", "refusals")).path("nodes"))
                .filteredOn(entry -> entry.path("roles").toString().contains(role.name()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.path("message").asString()).isNotEmpty().doesNotContain("Fault.");
                    assertThat(entry.path("input").isNull()).isTrue();
                });
    }

    @Test
    void a_file_that_the_house_does_not_take_is_kept_without_its_name() {
        FilesClient files = new FilesClient(PROGRAM::address);

        files.bring(PROGRAM.token(KEEPER), "照片.jpg", "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));

        JsonNode entry = only(kept(Map.of("command", "POST /files")));
        assertThat(entry.path("rule").asString()).isEqualTo("ATTACHMENT_TYPE_NOT_ALLOWED");
        assertThat(entry.toString()).doesNotContain("照片");
    }

    @Test
    void pages_lead_through_all_of_it_in_both_directions() {
        for (int i = 0; i < 5; i++) {
            done(establish("PAGE-" + i));
            establish("PAGE-" + i);
        }
        Map<String, String> mine = Map.of("command", "establishUnit");
        List<String> all = new ArrayList<>();
        kept(mine).path("nodes").forEach(entry -> all.add(entry.path("id").asString()));

        List<String> forward = new ArrayList<>();
        JsonNode page = page("first: 2", mine);
        while (true) {
            page.path("nodes").forEach(entry -> forward.add(entry.path("id").asString()));
            if (!page.path("pageInfo").path("hasNextPage").asBoolean()) {
                break;
            }
            page = page(
                    "first: 2, after: \""
                            + page.path("pageInfo").path("endCursor").asString() + "\"",
                    mine);
        }
        JsonNode back = page(
                "last: 2, before: \""
                        + page.path("pageInfo").path("startCursor").asString() + "\"",
                mine);

        assertThat(forward).isEqualTo(all);
        int start = all.indexOf(page.path("nodes").path(0).path("id").asString());
        assertThat(back.path("nodes"))
                .extracting(entry -> entry.path("id").asString())
                .isEqualTo(all.subList(start - 2, start));
        assertThat(back.path("pageInfo").path("hasNextPage").asBoolean()).isTrue();
        assertThat(PROGRAM.ask(AUDITOR, "{ refusals(after: \"made-up\") { nodes { id } } }", Map.of())
                        .toString())
                .contains("CURSOR_INVALID");
    }

    private static JsonNode page(String arguments, Map<String, String> filter) {
        return PROGRAM.client()
                .done(
                        AUDITOR,
                        "query($f: RefusalFilterInput) { done: refusals(" + arguments + ", filter: $f) { nodes { id }"
                                + " pageInfo { hasNextPage startCursor endCursor } } }",
                        Map.of("f", filter));
    }
}
