package org.gongwucang.query.temporarybody;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.KitLineReturned;
import org.gongwucang.events.temporarybody.KitLineWaived;
import org.gongwucang.events.temporarybody.KitRecoveryOpened;
import org.gongwucang.events.temporarybody.KitTemplateDrawnUp;
import org.gongwucang.events.temporarybody.KitTemplateLine;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Bodies and what they have, asked about. */
class TemporaryBodyQueriesTest {

    private static final ClassRef CHAIRS = Chronicle.DESKS;

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** A has ten of which three came back and one was lost, and is being dissolved; B has one; C waits. */
    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区机关事务管理局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .unit("A", "国土审计组", "U2", "2025-02-02")
                .unit("B", "市委群教督导组", "U1", "2025-02-02")
                .person("S0001", "U1", "AUDITOR", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "A", "UNIT_HANDLER", "2025-02-02");
        told("body:A", proposed("A", "国土审计组", "U2"), established("A", "国土审计组", "U2"), lent("A", 10, "2025-03-01"));
        told(
                "body:A",
                new KitLineReturned("A", "oA", 1, 3, "S1", day("2025-04-01")),
                new KitLineRecovered("A", "oA", 1, 3, "RETURNED", null, "S5", day("2025-04-02")),
                new KitLineWaived("A", "oA", 1, 1, new BigDecimal("100"), "缴1号", null, "S7", day("2025-04-03")),
                new TemporaryBodyDissolutionStarted("A", "办3号", "完成", "S6", 1, 6, List.of(), day("2025-05-01")),
                new KitRecoveryOpened("A", "oA", "CC-A", 1, "K-A", 6, day("2025-05-01")));
        told("body:B", proposed("B", "市委群教督导组", "U1"), established("B", "市委群教督导组", "U1"), lent("B", 1, "2025-03-01"));
        told("body:C", proposed("C", "筹备组", "U2"));
        told(
                "kit-template:G",
                new KitTemplateDrawnUp("G", 1, "组", List.of(new KitTemplateLine(CHAIRS, 10)), day("2025-01-01")),
                new KitTemplateDrawnUp("G", 2, "组", List.of(new KitTemplateLine(CHAIRS, 12)), day("2025-02-01")));
        SIDE.chronicle().inStock("s1", "椅", "U1", "100", "W01/A", "S1", "2025-01-01");
    }

    private static void told(String stream, Entry... entries) {
        for (Entry entry : entries) {
            SIDE.chronicle().tell(stream, entry);
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static TemporaryBodyProposed proposed(String body, String name, String lead) {
        return new TemporaryBodyProposed(
                body, name, lead, "审计", "办1号", day("2025-08-31"), "S6", List.of(), day("2025-02-01"));
    }

    private static TemporaryBodyEstablished established(String body, String name, String lead) {
        return new TemporaryBodyEstablished(
                body, name, lead, "办1号", day("2025-08-31"), "S7", List.of(), day("2025-02-02"));
    }

    private static KitAllocated lent(String body, int pieces, String on) {
        return new KitAllocated(
                body,
                "o" + body,
                "CC-" + body,
                1,
                "LOT",
                "t" + body,
                "K-" + body,
                CHAIRS,
                "会议椅",
                pieces,
                BigDecimal.valueOf(pieces * 200L),
                day("2025-08-31"),
                "S1",
                day(on));
    }

    private static GraphQlTester.Path ask(String staff, String document, String path) {
        return SIDE.as(staff).document(document).execute().path(path);
    }

    private static List<String> bodies(String staff, String arguments) {
        return ask(staff, "{ temporaryBodies" + arguments + " { nodes { body } } }", "temporaryBodies.nodes[*].body")
                .entityList(String.class)
                .get();
    }

    @Test
    void a_body_tells_what_is_out_and_how_much_came_back() {
        GraphQlTester.Response answer = SIDE.as("S0001")
                .document(
                        "{ temporaryBody(body: \"A\") { state allocated outstanding returned waived recoveryRate openLines"
                                + " lineCount unit { name } leadUnit { name } lines { out waiting toRecover } } }")
                .execute();

        answer.path("temporaryBody.state").entity(String.class).isEqualTo("DISSOLVING");
        answer.path("temporaryBody.outstanding").entity(Integer.class).isEqualTo(6);
        answer.path("temporaryBody.openLines").entity(Integer.class).isEqualTo(1);
        answer.path("temporaryBody.recoveryRate")
                .entity(BigDecimal.class)
                .satisfies(rate -> assertThat(rate).isEqualByComparingTo("30.00"));
        answer.path("temporaryBody.unit.name").entity(String.class).isEqualTo("国土审计组");
        answer.path("temporaryBody.leadUnit.name").entity(String.class).isEqualTo("区审计局");
        answer.path("temporaryBody.lines[0].toRecover").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void it_is_told_as_it_was_on_a_day_and_as_it_was_known() {
        ask("S0001", "{ temporaryBody(body: \"A\", asOf: \"2025-03-31\") { state } }", "temporaryBody.state")
                .entity(String.class)
                .isEqualTo("KITTED");
        ask("S0001", "{ temporaryBody(body: \"A\", asOf: \"2025-02-01\") { state } }", "temporaryBody.state")
                .entity(String.class)
                .isEqualTo("PROPOSED");
        ask(
                        "S0001",
                        "{ kitLines(asOf: \"2025-04-01\", filter: {body: \"A\"}) { nodes { waiting } } }",
                        "kitLines.nodes[0].waiting")
                .entity(Integer.class)
                .isEqualTo(3);
        ask("S0001", "{ temporaryBodies(knownAt: \"2000-01-01\") { totalCount } }", "temporaryBodies.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void bodies_are_filtered_sorted_and_paged() {
        assertThat(bodies("S0001", "(filter: {states: [KITTED, DISSOLVING]}, orderBy: [{field: OUTSTANDING}])"))
                .containsExactly("B", "A");
        assertThat(bodies("S0001", "(filter: {outstanding: false})")).containsExactly("C");
        assertThat(bodies("S0001", "(filter: {leadUnder: \"U2\"})")).containsExactly("A", "C");
        assertThat(bodies("S0001", "(first: 2)")).containsExactly("A", "B");
        ask("S0001", "{ kitLines(filter: {toRecover: true}) { totalCount } }", "kitLines.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void the_people_of_a_body_and_of_its_lead_see_their_own() {
        assertThat(bodies("S0003", "")).containsExactly("A");
        assertThat(bodies("S0002", "")).containsExactly("A", "C");
        ask("S0003", "{ temporaryBody(body: \"B\") { body } }", "temporaryBody").valueIsNull();
        ask("S0003", "{ kitLines { nodes { code } } }", "kitLines.nodes[*].code")
                .entityList(String.class)
                .containsExactly("K-A");
        ask("S0003", "{ verifyNilBalance(body: \"B\") { holds } }", "verifyNilBalance")
                .valueIsNull();
        ask("S0003", "{ kitShortage(template: \"G\", body: \"B\") { wanted } }", "kitShortage")
                .valueIsNull();
    }

    @Test
    void a_shortage_counts_what_the_body_has_and_what_is_free() {
        GraphQlTester.Response answer = SIDE.as("S0003")
                .document("{ kitShortage(template: \"G\", body: \"A\") { wanted held free missing } }")
                .execute();

        answer.path("kitShortage[0].wanted").entity(Integer.class).isEqualTo(12);
        answer.path("kitShortage[0].held").entity(Integer.class).isEqualTo(6);
        answer.path("kitShortage[0].free").entity(Integer.class).isEqualTo(1);
        answer.path("kitShortage[0].missing").entity(Integer.class).isEqualTo(5);
        ask("S0001", "{ kitShortage(template: \"none\") { wanted } }", "kitShortage")
                .valueIsNull();
    }

    @Test
    void a_template_is_told_in_the_version_of_the_day() {
        String question = "{ kitTemplates%s { nodes { templateVersion lines { pieces } } } }";
        ask("S0001", question.formatted(""), "kitTemplates.nodes[0].lines[0].pieces")
                .entity(Integer.class)
                .isEqualTo(12);
        ask("S0001", question.formatted("(asOf: \"2025-01-31\")"), "kitTemplates.nodes[0].lines[0].pieces")
                .entity(Integer.class)
                .isEqualTo(10);
    }

    @Test
    void a_body_that_is_not_closed_has_no_certificate() {
        ask("S0001", "{ verifyNilBalance(body: \"A\") { flaws { kind } } }", "verifyNilBalance.flaws[0].kind")
                .entity(String.class)
                .isEqualTo("NOT_CLOSED");
        ask("S0001", "{ verifyNilBalance(body: \"none\") { holds } }", "verifyNilBalance")
                .valueIsNull();
    }
}
