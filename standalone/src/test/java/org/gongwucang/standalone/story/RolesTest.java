package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.standalone.testing.Dummies;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.security.Operations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.execution.GraphQlSource;
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
        documents().forEach((operation, document) -> {
            boolean refused = isRefused(role, document, "FORBIDDEN");
            if (refused == allows(operation, role)) {
                wrong.add(operation);
            }
            if (LEAVING.contains(operation)) {
                PROGRAM.forget(role);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_is_not_signed_in_gets_in_nowhere_but_at_the_door() {
        List<String> open = documents().entrySet().stream()
                .filter(operation -> !isRefused(null, operation.getValue(), "UNAUTHORIZED"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(open).containsExactly("me", "service", "signIn");
    }

    /** The request means nothing, so most rules have something against it; nobody is sent away before them. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_that_is_allowed_to_is_answered_by_the_rules_and_not_at_the_door(Role role) {
        Map<String, String> unanswered = new TreeMap<>();
        mutations().forEach((operation, document) -> {
            if (allows(operation, role) && !LEAVING.contains(operation)) {
                JsonNode answer = PROGRAM.ask(role, document, Map.of());
                if (!answer.path("data").path(operation).isObject()
                        && !code(answer).equals("ARGUMENT_INVALID")) {
                    unanswered.put(operation, answer.toString());
                }
            }
        });
        assertThat(unanswered).isEmpty();
    }

    private static boolean isRefused(@Nullable Role role, String document, String code) {
        JsonNode answer = PROGRAM.ask(role, document, Map.of());
        assertThat(answer.toString()).doesNotContain("INTERNAL_ERROR", "QUERY_INVALID");
        return code(answer).equals(code);
    }

    private static String code(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString("");
    }

    private static boolean allows(String operation, Role role) {
        AllowedTo rule = RULES.get(operation);
        return rule == null
                || rule.anyRole()
                || rule.anonymous()
                || Arrays.asList(rule.value()).contains(role);
    }

    /** A well-formed request for each query and mutation; what subscribes has a connection of its own. */
    private static Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>(mutations());
        documents.putAll(documents(PROGRAM.bean(GraphQlSource.class).schema().getQueryType()));
        return documents;
    }

    private static Map<String, String> mutations() {
        return documents(PROGRAM.bean(GraphQlSource.class).schema().getMutationType());
    }

    private static Map<String, String> documents(GraphQLObjectType root) {
        Map<String, String> documents = new TreeMap<>();
        for (GraphQLFieldDefinition operation : root.getFieldDefinitions()) {
            documents.put(operation.getName(), Dummies.request(root, operation));
        }
        return documents;
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Who may do what

                Generated from the rules of the running program; do not edit. A test sends every operation as every role.
                Roles bound to a unit see their own unit and all below it: UNIT_HANDLER, UNIT_HEAD, DRIVER. That nobody
                approves what they asked for themselves is decided beside this, entry by entry. APPROVER, SECOND_APPROVER and
                UNIT_HEAD may be delegated for some days (`delegateRole`); the deputy then gets in wherever the role does.

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
