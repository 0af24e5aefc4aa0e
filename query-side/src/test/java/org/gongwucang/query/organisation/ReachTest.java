package org.gongwucang.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.code;
import static org.gongwucang.query.testing.Chronicle.day;

import java.util.List;
import org.gongwucang.events.organisation.UnitPlacedUnder;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a caller may see: bound roles the own unit and all below it, by today's tree; the others everything. */
class ReachTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .recordedFrom("2024-01-02T00:00:00Z")
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .unit("U2", "档案局", "U1", "2020-01-01")
                .unit("U3", "信访局", "U1", "2020-01-01")
                .unit("U4", "档案馆", "U2", "2020-01-01")
                .person("HANDLER", "U2", "UNIT_HANDLER", "2020-01-01")
                .person("HEAD", "U2", "UNIT_HEAD", "2020-01-01")
                .person("KEEPER", "U1", "KEEPER", "2020-01-01")
                .person("AUDITOR", "U1", "AUDITOR", "2020-01-01")
                .person("ADMINISTRATOR", "U1", "ADMINISTRATOR", "2020-01-01")
                .inUse("a1", "桌一", "U1", "1", "2024-01-01")
                .inUse("a2", "桌二", "U2", "2", "2024-01-01")
                .inUse("a3", "桌三", "U3", "4", "2024-01-01")
                .inStock("a4", "桌四", "U4", "8", "W01/A", "KEEPER", "2024-01-01")
                .recordedFrom("2025-06-05T00:00:00Z")
                .tell("unit:U4", new UnitPlacedUnder("U4", "U3", day("2025-06-01")));
    }

    private static List<String> codes(String staff, String arguments) {
        return SIDE.as(staff)
                .document("{ register" + arguments + " { nodes { id } } }")
                .execute()
                .path("register.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEEPER", "AUDITOR", "ADMINISTRATOR"})
    void roles_of_the_warehouse_office_see_every_unit(String role) {
        assertThat(codes(role, "")).containsExactly("a1", "a2", "a3", "a4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HANDLER", "HEAD"})
    void roles_of_a_unit_see_it_and_what_is_below_it_today(String role) {
        assertThat(codes(role, "")).containsExactly("a2");
    }

    @Test
    void permission_goes_by_todays_tree_whatever_day_is_asked_about() {
        assertThat(codes("HANDLER", "(asOf: \"2024-12-31\")")).containsExactly("a2");
    }

    @Test
    void a_filter_by_unit_goes_by_the_tree_of_the_day() {
        assertThat(codes("AUDITOR", "(filter: {under: \"U2\"}, asOf: \"2025-05-31\")"))
                .containsExactly("a2", "a4");
        assertThat(codes("AUDITOR", "(filter: {under: \"U2\"}, asOf: \"2025-06-01\")"))
                .containsExactly("a2");
        assertThat(codes("AUDITOR", "(filter: {under: \"U3\"}, asOf: \"2025-06-01\")"))
                .containsExactly("a3", "a4");
        assertThat(codes("AUDITOR", "(filter: {under: \"U3\"})")).containsExactly("a3", "a4");
    }

    @Test
    void a_late_entry_counts_on_its_day_but_not_before_it_was_recorded() {
        assertThat(codes("AUDITOR", "(filter: {under: \"U3\"}, asOf: \"2025-06-02\", knownAt: \"2025-06-04\")"))
                .containsExactly("a3");
        assertThat(codes("AUDITOR", "(filter: {under: \"U3\"}, asOf: \"2025-06-02\", knownAt: \"2025-06-05\")"))
                .containsExactly("a3", "a4");
    }

    @Test
    void what_is_unknown_and_what_is_out_of_reach_are_answered_alike() {
        String both = "{ known: asset(code: \"" + code("a3") + "\") { id } unknown: asset(code: \"X\") { id }"
                + " knownLife: assetHistory(code: \"" + code("a3") + "\") { totalCount }"
                + " unknownLife: assetHistory(code: \"X\") { totalCount }"
                + " knownUnit: unit(unit: \"U3\") { name } unknownUnit: unit(unit: \"X\") { name }"
                + " knownPerson: staffMember(staff: \"KEEPER\") { staff }"
                + " unknownPerson: staffMember(staff: \"X\") { staff } }";

        GraphQlTester.Response answers = SIDE.as("HANDLER").document(both).execute();

        List.of(
                        "known",
                        "unknown",
                        "knownLife",
                        "unknownLife",
                        "knownUnit",
                        "unknownUnit",
                        "knownPerson",
                        "unknownPerson")
                .forEach(answer -> answers.path(answer).valueIsNull());
    }

    @Test
    void sums_and_movements_and_lists_of_units_and_people_keep_to_the_reach() {
        SIDE.as("HANDLER")
                .document("""
                        { holdingSummary(by: UNIT) { rows value lines { key } } movements { totalCount }
                          units { nodes { unit parent { unit } } } staff { nodes { staff } }
                          custody { totalCount } stock { totalCount }
                          movementTotals(from: "2024-01-01", to: "2024-12-31") { in } }
                        """)
                .execute()
                .path("holdingSummary.lines[*].key")
                .entityList(String.class)
                .containsExactly("U2")
                .path("movements.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("units.nodes[*].unit")
                .entityList(String.class)
                .containsExactly("U2")
                .path("units.nodes[0].parent")
                .valueIsNull()
                .path("staff.nodes[*].staff")
                .entityList(String.class)
                .containsExactly("HANDLER", "HEAD")
                .path("movementTotals")
                .entityList(Object.class)
                .hasSize(0);
    }
}
