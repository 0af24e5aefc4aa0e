package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** From the first day of a warehouse to an auditor's answer, told in the order in which it happens. */
@TestMethodOrder(OrderAnnotation.class)
class AssetLifeStoryTest {

    private static final String LINES = " { lines { code version userErrors { code message } } userErrors { code } } }";
    private static final String FIRST_PASSWORD = "given-by-the-administrator";
    private static final String OWN_PASSWORD = "known-to-nobody-else";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static String desk = "";
    private static String knownBeforeTheMove = "";

    private static JsonNode mutate(Role role, String document, Map<String, ?> fields) {
        return done(PROGRAM.mutate(role, document, fields));
    }

    private static JsonNode ask(Role role, String document) {
        JsonNode answer = PROGRAM.ask(role, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    @Test
    @Order(1)
    void the_administrator_sets_up_units_places_classes_and_a_second_keeper() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        mutate(
                ADMINISTRATOR,
                "mutation($i: EstablishUnitInput!) { done: establishUnit(input: $i) { userErrors { code } } }",
                Map.of("unit", "ARCHIVE", "name", "档案局", "parent", "GWC-OFFICE", "kind", "ORGAN"));
        mutate(
                ADMINISTRATOR,
                "mutation($i: EnrolStaffInput!) { done: enrolStaff(input: $i) { userErrors { code } } }",
                Map.of("staff", "K2", "name", "第二保管员", "unit", "GWC-OFFICE", "roles", List.of("KEEPER")));
        mutate(
                ADMINISTRATOR,
                "mutation($i: OpenAccountInput!) { done: openAccount(input: $i) { userErrors { code } } }",
                Map.of("account", "k2", "staff", "K2", "password", FIRST_PASSWORD));
    }

    @Test
    @Order(2)
    void the_second_keeper_is_to_change_the_password_that_another_chose_and_changes_it() {
        House keeper = House.signedIn(PROGRAM.address(), "k2", FIRST_PASSWORD);
        assertThat(keeper.ask("{ done: me { name mustChangePassword } }", Map.of())
                        .toString())
                .isEqualTo("{\"name\":\"第二保管员\",\"mustChangePassword\":true}");

        done(keeper.ask(
                "mutation($i: ChangePasswordInput!) { done: changePassword(input: $i) { userErrors { code } } }",
                Map.of(
                        "i",
                        Map.of(
                                "oldPassword", FIRST_PASSWORD,
                                "newPassword", OWN_PASSWORD,
                                "commandId", UUID.randomUUID().toString()))));

        House again = House.signedIn(PROGRAM.address(), "k2", OWN_PASSWORD);
        assertThat(again.ask("{ done: me { mustChangePassword } }", Map.of())
                        .path("mustChangePassword")
                        .asBoolean())
                .isFalse();
    }

    @Test
    @Order(3)
    void what_was_there_before_is_entered_and_the_go_live_is_confirmed_by_a_second_person() {
        Map<String, Object> card = Map.of(
                "name", "会议桌",
                "unitValue", "3200.00",
                "assetClass", Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
        Map<String, Object> line =
                Map.of("lot", true, "quantity", 5, "row", 0, "card", card, "unit", "ARCHIVE", "fundSource", "FISCAL");
        mutate(
                MIGRATOR,
                "mutation($i: RecordOpeningEntriesInput!) { done: recordOpeningEntries(input: $i)" + LINES,
                Map.of("lines", List.of(line)));

        JsonNode book = await().until(
                        () -> ask(MIGRATOR, "{ openingBook { count value digest } }")
                                .path("openingBook"),
                        known -> known.path("count").asInt() == 1);
        assertThat(book.path("value").decimalValue()).isEqualByComparingTo("16000");
        mutate(
                MIGRATOR,
                "mutation($i: ProposeOpeningInput!) { done: proposeOpening(input: $i) { userErrors { code } } }",
                Map.of(
                        "count", 1,
                        "value", book.path("value"),
                        "digest", book.path("digest").asString()));
        mutate(
                APPROVER,
                "mutation($i: ConfirmOpeningInput!) { done: confirmOpening(input: $i) { userErrors { code } } }",
                Map.of("digest", book.path("digest").asString()));
    }

    @Test
    @Order(4)
    void a_keeper_registers_a_desk_stores_it_and_carries_it_to_another_zone() {
        desk = mutate(KEEPER, Stockroom.REGISTER, Stockroom.desk("2026-01-05"))
                .path("code")
                .asString();
        assertThat(desk).startsWith("GWC-");
        mutate(KEEPER, Stockroom.STORE, Stockroom.storing(desk, "2026-01-06"));
        knownBeforeTheMove =
                ask(KEEPER, "{ service { time } }").path("service").path("time").asString();
        mutate(KEEPER, Stockroom.RELOCATE, Stockroom.carrying(desk, Stockroom.ZONE_B, "2026-02-10", null));
    }

    @Test
    @Order(5)
    void a_second_storing_is_refused_in_the_words_of_the_keeper() {
        JsonNode line = PROGRAM.mutate(
                        KEEPER,
                        "mutation($i: StoreAssetsInput!) { done: storeAssets(input: $i)" + LINES,
                        Stockroom.storing(desk, "2026-02-11"))
                .path("lines")
                .path(0);
        JsonNode error = line.path("userErrors").path(0);
        assertThat(error.path("code").asString()).isEqualTo("ASSET_NOT_AWAITING_STORAGE");
        assertThat(error.path("message").asString()).contains(desk);
    }

    @Test
    @Order(6)
    void custody_moves_when_the_other_keeper_accepts_it() {
        Map<String, Object> line = Map.of("lines", List.of(Map.of("code", desk)));
        Map<String, Object> offer = new HashMap<>(line);
        offer.put("to", "K2");
        mutate(KEEPER, "mutation($i: OfferCustodyInput!) { done: offerCustody(input: $i)" + LINES, offer);
        House second = House.signedIn(PROGRAM.address(), "k2", OWN_PASSWORD);
        Map<String, Object> accept = new HashMap<>(line);
        accept.put("commandId", UUID.randomUUID().toString());
        JsonNode accepted = done(second.ask(
                "mutation($i: AcceptCustodyInput!) { done: acceptCustody(input: $i)" + LINES, Map.of("i", accept)));

        long version = accepted.path("lines").path(0).path("version").asLong();
        JsonNode row = asset("atLeastVersion: " + version);
        assertThat(row.path("custodian").path("staff").asString()).isEqualTo("K2");
        assertThat(row.path("custodian").path("name").asString()).isEqualTo("第二保管员");
    }

    @Test
    @Order(7)
    void the_auditor_sees_where_it_was_on_any_day_and_what_was_known_when() {
        assertThat(place("")).isEqualTo(Stockroom.ZONE_B);
        assertThat(place("asOf: \"2026-01-20\"")).isEqualTo(Stockroom.ZONE_A);
        assertThat(place("asOf: \"2026-01-05\"")).isEmpty();
        assertThat(place("asOf: \"2026-03-01\", knownAt: \"" + knownBeforeTheMove + "\""))
                .isEqualTo(Stockroom.ZONE_A);
        assertThat(ask(AUDITOR, "{ asset(code: \"" + desk + "\", asOf: \"2026-01-04\") { code } }")
                        .path("asset")
                        .isNull())
                .isTrue();
    }

    private static String place(String moment) {
        return asset(moment).path("location").path("location").asString("");
    }

    private static JsonNode asset(String moment) {
        String holdings = "holdings { location { location } custodian { staff name } }";
        String comma = moment.isEmpty() ? "" : ", ";
        return ask(AUDITOR, "{ asset(code: \"" + desk + "\"" + comma + moment + ") { " + holdings + " } }")
                .path("asset")
                .path("holdings")
                .path(0);
    }

    @Test
    @Order(8)
    void its_history_tells_who_did_what_in_which_role() {
        JsonNode history = ask(
                        AUDITOR,
                        "{ assetHistory(code: \"" + desk
                                + "\") { totalCount nodes { event actor role occurredOn changes { field before after } } } }")
                .path("assetHistory");

        assertThat(history.path("totalCount").asInt()).isEqualTo(5);
        assertThat(history.path("nodes"))
                .extracting(entry -> entry.path("event").asString() + " "
                        + entry.path("actor").asString() + " "
                        + entry.path("role").asString())
                .containsExactly(
                        "AssetRegistered DEMO-KEEPER KEEPER",
                        "AssetStored DEMO-KEEPER KEEPER",
                        "AssetRelocated DEMO-KEEPER KEEPER",
                        "CustodyOffered DEMO-KEEPER KEEPER",
                        "CustodyHandedOver K2 KEEPER");
        assertThat(history.path("nodes").path(2).path("changes").toString())
                .contains("\"before\":\"STOCK/A\",\"after\":\"STOCK/B\"");
    }

    @Test
    @Order(9)
    void opening_and_comings_less_goings_are_the_closing_and_every_ledger_equals_its_entries() {
        JsonNode totals = ask(
                        AUDITOR,
                        "{ movementTotals(from: \"2026-01-01\", to: \"2026-12-31\") { opening in out closing } }")
                .path("movementTotals");
        assertThat(totals.toString()).isEqualTo("[{\"opening\":0,\"in\":1,\"out\":0,\"closing\":1}]");

        for (JsonNode ledger : ask(AUDITOR, "{ ledgers { name } }").path("ledgers")) {
            String name = ledger.path("name").asString();
            JsonNode proof = ask(AUDITOR, "{ verifyLedger(ledger: \"" + name + "\") { equal eventRows } }");
            assertThat(proof.path("verifyLedger").path("equal").asBoolean())
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    @Order(10)
    void the_auditor_writes_nothing_and_a_stranger_sees_nothing() {
        assertThat(code(PROGRAM.ask(AUDITOR, Stockroom.REGISTER, input()))).isEqualTo("FORBIDDEN");
        assertThat(code(PROGRAM.ask(null, "{ stock { nodes { code } } }", Map.of())))
                .isEqualTo("UNAUTHORIZED");
    }

    private static Map<String, Object> input() {
        Map<String, Object> input = new HashMap<>(Stockroom.desk("2026-01-05"));
        input.put("commandId", UUID.randomUUID().toString());
        return Map.of("i", input);
    }

    private static String code(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }
}
