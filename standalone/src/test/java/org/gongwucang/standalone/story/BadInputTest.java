package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent gets a typed answer; nothing is written, nothing internal is told, and the program stays up. */
class BadInputTest {

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final String JSON = "application/json";
    private static final String[] INTERNALS = {
        "Exception", "java.", "org.gongwucang", "org.springframework", "mongo", "hsqldb", "INTERNAL_ERROR", "\tat "
    };

    private static Arguments asked(String kind, String document, String code) {
        String body =
                JsonMapper.shared().createObjectNode().put("query", document).toString();
        return bytes(kind, body.getBytes(StandardCharsets.UTF_8), JSON, code);
    }

    private static Arguments body(String kind, String body, String code) {
        return bytes(kind, body.getBytes(StandardCharsets.UTF_8), JSON, code);
    }

    private static Arguments bytes(String kind, byte[] body, String type, String code) {
        return Arguments.of(kind, body, type, code);
    }

    private static String establish(String unit, String name, String more) {
        return "mutation { establishUnit(input: {unit: \"" + unit + "\", name: \"" + name
                + "\", kind: ORGAN, commandId: \"" + UUID.randomUUID() + "\"" + more
                + "}) { unit userErrors { code field message } } }";
    }

    private static String register(String arguments) {
        return "{ register(" + arguments + ") { nodes { code } } }";
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                body("an empty body", "", "REQUEST_MALFORMED"),
                body("broken JSON", "{\"query\": \"{ me { account }", "REQUEST_MALFORMED"),
                body("no query", "{}", "REQUEST_MALFORMED"),
                body("a query that is a number", "{\"query\": 7}", "QUERY_MALFORMED"),
                body(
                        "variables that are a text",
                        "{\"query\": \"{ me { staff } }\", \"variables\": \"x\"}",
                        "REQUEST_MALFORMED"),
                body("a batch", "[{\"query\": \"{ me { staff } }\"}]", "BATCH_NOT_SUPPORTED"),
                bytes(
                        "plain text",
                        "{ me { staff } }".getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        "MEDIA_TYPE_NOT_SUPPORTED"),
                bytes(
                        "bytes that are no UTF-8",
                        new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'},
                        JSON,
                        "REQUEST_MALFORMED"),
                body(
                        "10 MB in one text",
                        "{\"query\": \"{ me { staff } } # " + "x".repeat(10_000_000) + "\"}",
                        "REQUEST_TOO_LARGE"),
                asked("malformed GraphQL", "{ me { staff }", "QUERY_MALFORMED"),
                asked("an empty document", "   ", "QUERY_MALFORMED"),
                asked("an unknown field", "{ me { shoeSize } }", "QUERY_INVALID"),
                asked("an unknown operation", "{ dropEverything }", "QUERY_INVALID"),
                asked("a text for a number", register("first: \"many\""), "QUERY_INVALID"),
                asked("a missing argument", "{ asset { code } }", "QUERY_INVALID"),
                asked("an unknown enum value", register("filter: {states: [STOLEN]}"), "QUERY_INVALID"),
                asked("a day that is none", register("asOf: \"2026-02-30\""), "QUERY_INVALID"),
                asked("a number that is none", register("filter: {valueFrom: \"lots\"}"), "QUERY_INVALID"),
                asked("a page of none", register("first: 0"), "PAGE_SIZE_OUT_OF_RANGE"),
                asked("a page of too many", register("first: 100000"), "PAGE_SIZE_OUT_OF_RANGE"),
                asked("a negative page", register("first: -1"), "PAGE_SIZE_OUT_OF_RANGE"),
                asked("a page from both ends", register("first: 1, last: 1"), "PAGE_SIZE_OUT_OF_RANGE"),
                asked("a cursor that is none", register("first: 1, after: \"eyJ9\""), "CURSOR_INVALID"),
                asked("a moment that is none", register("knownAt: \"yesterday\""), "ARGUMENT_INVALID"),
                asked(
                        "a question too deep",
                        "{ units { nodes " + "{ parent ".repeat(40) + "{ unit }" + " }".repeat(40) + " } }",
                        "QUERY_TOO_DEEP"),
                asked(
                        "too many aliases",
                        IntStream.range(0, 500)
                                .mapToObj(i -> "a" + i + ": me { staff }")
                                .collect(Collectors.joining(" ", "{", "}")),
                        "TOO_MANY_ALIASES"),
                asked(
                        "a ring of a thousand fragments",
                        IntStream.range(0, 1_000)
                                .mapToObj(i -> "fragment f" + i + " on Me { ...f" + (i + 1) % 1_000 + " }")
                                .collect(Collectors.joining(" ", "{ me { ...f0 } } ", "")),
                        "TOO_MANY_FRAGMENTS"),
                asked(
                        "a directive again and again",
                        "{ me { staff " + "@skip(if: false) ".repeat(1_000) + "} }",
                        "QUERY_INVALID"),
                asked("commas only", ",".repeat(1_900_000), "QUERY_MALFORMED"),
                asked("control characters", establish("U1", "a\\u0000b", ""), "TEXT_NOT_ACCEPTED"),
                asked("marks that turn the direction of text", establish("U1", "a\\u202Eb", ""), "TEXT_NOT_ACCEPTED"),
                asked("a name of 100,000 characters", establish("U1", "名".repeat(100_000), ""), "TEXT"),
                asked("an empty name", establish("U1", "", ""), "TEXT_EMPTY"),
                asked("query operators as a code", establish("{$ne: 1}", "单位", ""), "CODE"),
                asked("a path as a code", establish("../../etc", "单位", ""), "CODE"),
                asked("an unknown parent", establish("U1", "单位", ", parent: \"NOWHERE\""), "UNIT_UNKNOWN_OR_INACTIVE"),
                asked("the year 1", establish("U1", "单位", ", occurredOn: \"0001-01-01\""), "QUERY_INVALID"),
                asked("the year 9999", establish("U1", "单位", ", occurredOn: \"9999-12-31\""), "QUERY_INVALID"),
                asked("a day to come", establish("U1", "单位", ", occurredOn: \"2199-01-01\""), "DATE_IN_FUTURE"),
                asked(
                        "an empty command id",
                        establish("U1", "单位", "").replaceAll("commandId: \"[^\"]*", "commandId: \" "),
                        "COMMAND_ID_INVALID"),
                asked("introspection", "{ __schema { types { name } } }", "QUERY_INVALID"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void gets_a_typed_answer(String kind, byte[] body, String type, String code) {
        long head = PROGRAM.head();

        HttpResponse<String> answer = PROGRAM.send(Role.ADMINISTRATOR, body, type);

        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        assertThat(answer.body()).contains("\"code\":\"" + code).doesNotContain(INTERNALS);
        assertThat(PROGRAM.head()).isEqualTo(head);
    }

    @Test
    void a_filter_takes_operators_as_the_text_they_are() {
        String body = "{\"query\": \"query($t: String, $c: ID) { register(filter: {text: $t, custodian: $c})"
                + " { nodes { code } } }\", \"variables\": {\"t\": \"{\\\"$ne\\\": 1}\", \"c\": \"{$gt: ''}\"}}";

        HttpResponse<String> answer = PROGRAM.send(Role.AUDITOR, body.getBytes(StandardCharsets.UTF_8), JSON);

        assertThat(answer.body()).isEqualTo("{\"data\":{\"register\":{\"nodes\":[]}}}");
    }

    @Test
    void a_token_that_is_none_is_turned_away() {
        HttpResponse<String> answer = PROGRAM.send(HttpRequest.newBuilder(PROGRAM.address())
                .header("Content-Type", JSON)
                .header("Authorization", "Bearer not-a-token")
                .POST(BodyPublishers.ofString("{\"query\": \"{ register { nodes { code } } }\"}")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("UNAUTHORIZED").doesNotContain(INTERNALS);
    }

    @Test
    void nothing_is_changed_by_a_get() {
        long head = PROGRAM.head();
        HttpResponse<String> answer = PROGRAM.send(
                HttpRequest.newBuilder(PROGRAM.address().resolve("/graphql?query=mutation%7BsignOut%7BsignedOut%7D%7D"))
                        .header("Authorization", "Bearer " + PROGRAM.token(Role.AUDITOR))
                        .GET());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain(INTERNALS);
        assertThat(PROGRAM.head()).isEqualTo(head);
    }
}
