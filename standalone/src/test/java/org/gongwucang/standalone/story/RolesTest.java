package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.standalone.testing.RootField;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.WebPaths;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.security.Operations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.JsonNode;

/** Every operation is sent as every role, and as nobody, to the running program; the document says who gets in. */
class RolesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "roles.md");

    /** After these a token is worth nothing. */
    private static final Set<String> LEAVING = Set.of("signOut", "changePassword");

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final Map<String, AllowedTo> RULES =
            new TreeMap<>(PROGRAM.bean(Operations.class).rules());

    /** Names and versions of the service are nobody's secret, and no rule of ours. */
    private static final String SERVICE = "service";

    private static final List<RootField> FIELDS =
            RootField.of(PROGRAM.bean(GraphQlSource.class).schema());

    @Test
    void every_operation_has_a_rule_of_its_own_and_is_sent() {
        List<String> named = FIELDS.stream()
                .map(RootField::name)
                .filter(name -> !name.equals(SERVICE))
                .toList();

        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(RULES.keySet());
        assertThat(FIELDS.stream().filter(RootField::isSubscription))
                .as("whoever may listen is answered only where a place is named that is not there")
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.document()).contains("after: "));
    }

    @Test
    void the_document_tells_the_rules_of_today() throws IOException {
        String now = document();
        if ("renew".equals(System.getProperty("docs"))) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("renew docs/roles.md: mvn -pl standalone -am test -Dtest=RolesTest -Ddocs=renew")
                .isEqualTo(now);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_gets_in_where_it_is_allowed_and_nowhere_else(Role role) {
        List<String> wrong = new ArrayList<>();
        for (RootField field : FIELDS) {
            boolean refused = isRefused(role, field, "FORBIDDEN");
            if (refused == allows(field.name(), role)) {
                wrong.add(field.name());
            }
            if (LEAVING.contains(field.name())) {
                PROGRAM.forget(role);
            }
        }
        assertThat(wrong)
                .as("of %d operations, sent as %s", FIELDS.size(), role)
                .isEmpty();
    }

    @Test
    void who_is_not_signed_in_gets_in_nowhere_but_at_the_door() {
        List<String> open = FIELDS.stream()
                .filter(field -> !isRefused(null, field, "UNAUTHORIZED"))
                .map(RootField::name)
                .sorted()
                .toList();
        assertThat(open).containsExactly("me", SERVICE, "signIn");
    }

    /** The request means nothing, so most rules have something against it; nobody is sent away before them. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_that_is_allowed_to_is_answered_by_the_rules_and_not_at_the_door(Role role) {
        Map<String, String> unanswered = new TreeMap<>();
        for (RootField field : FIELDS) {
            if (field.isMutation() && allows(field.name(), role) && !LEAVING.contains(field.name())) {
                JsonNode answer = ask(role, field);
                if (!answer.path("data").path(field.name()).isObject()
                        && !code(answer).equals("ARGUMENT_INVALID")) {
                    unanswered.put(field.name(), answer.toString());
                }
            }
        }
        assertThat(unanswered).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void how_the_process_is_doing_is_told_to_administrators_and_auditors_only(Role role) {
        String token = PROGRAM.token(role);
        Set<String> paths = new WebPaths(PROGRAM.bean(DispatcherServlet.class))
                .methods().keySet().stream()
                        .filter(path -> path.startsWith("/actuator") && !path.startsWith("/actuator/health"))
                        .collect(Collectors.toSet());
        int told = role == Role.ADMINISTRATOR || role == Role.AUDITOR ? 200 : 403;

        assertThat(paths).contains("/actuator", "/actuator/metrics", "/actuator/prometheus");
        for (String path : paths) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            PROGRAM.address().resolve(path.replaceAll("\\{.*}", "jvm.memory.used")))
                    .header("Authorization", "Bearer " + token);
            assertThat(PROGRAM.send(request).statusCode())
                    .as("%s %s", role, path)
                    .isEqualTo(told);
        }
    }

    private static boolean isRefused(@Nullable Role role, RootField field, String code) {
        JsonNode answer = ask(role, field);
        assertThat(answer.toString()).doesNotContain("INTERNAL_ERROR", "QUERY_INVALID");
        return code(answer).equals(code);
    }

    private static JsonNode ask(@Nullable Role role, RootField field) {
        HttpRequest.Builder request = field.request(PROGRAM.address());
        if (role != null) {
            request.header("Authorization", "Bearer " + PROGRAM.token(role));
        }
        return RootField.answer(PROGRAM.send(request));
    }

    private static String code(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString("");
    }

    private static boolean allows(String operation, Role role) {
        if (operation.equals(SERVICE)) {
            return true;
        }
        AllowedTo rule = Objects.requireNonNull(RULES.get(operation), operation);
        return rule.anyRole() || rule.anonymous() || Arrays.asList(rule.value()).contains(role);
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Who may do what

                Generated from the rules of the running program; do not edit. A test sends every operation as every role.
                Roles bound to a unit see their own unit and all below it: UNIT_HANDLER, UNIT_HEAD, DRIVER. That nobody
                approves what they asked for themselves is decided beside this, entry by entry. APPROVER, SECOND_APPROVER and
                UNIT_HEAD may be delegated for some days (`delegateRole`); the deputy then gets in wherever the role does.

                Beside GraphQL: `POST /files` is for everybody but auditors, `GET /files/DIGEST` and its thumbnail for whoever may see what
                cites the file, `/exports/…` and `/forms/…` for whoever has the signed link, `/actuator/health` for everybody, what else is below
                `/actuator` for ADMINISTRATOR and AUDITOR, any other path for whoever is signed in and on the staff. A test sends every
                operation and asks for every path with each kind of token that does not hold.

                | operation | allowed to |
                |---|---|
                """);
        RULES.forEach((operation, rule) -> text.append("| `%s` | %s |%n".formatted(operation, whom(rule))));
        return text.toString();
    }

    private static String whom(AllowedTo rule) {
        if (rule.anonymous()) {
            return "everybody, signed in or not";
        }
        return rule.anyRole()
                ? "everybody who is signed in"
                : Stream.of(rule.value()).map(Role::name).sorted().collect(Collectors.joining(", "));
    }
}
