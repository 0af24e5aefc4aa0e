package org.gongwucang.standalone.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.testing.IdentityProvider;
import org.gongwucang.standalone.testing.Line;
import org.gongwucang.standalone.testing.RootField;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.WebPaths;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.shelf.Shelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every operation of the schema and every path is asked for with every kind of token that does not hold, and with none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {

    private static final String AUDIENCE = "gongwucang";
    private static final String UNAUTHORIZED = "UNAUTHORIZED";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Whoever is nobody may ask for these, as at any door. */
    private static final Set<String> OPEN = Set.of("me", "service", "signIn");

    /** As above; a signed link is its own right, and none of these has a good one. */
    private static final Set<String> OPEN_PATHS = Set.of(
            "/graphql", "/error", "/exports/{token}", "/forms/{token}", "/actuator/health", "/actuator/health/**");

    private final IdentityProvider provider = new IdentityProvider();
    private final RunningProgram program = new RunningProgram(
            Map.of("gongwucang.sign-on.issuer", provider.issuer(), "gongwucang.sign-on.audience", AUDIENCE));
    private final List<RootField> fields =
            RootField.of(program.bean(GraphQlSource.class).schema());

    /** Kinds of tokens that are refused at the door, whatever is asked. */
    private final Map<String, String> bad = new TreeMap<>();

    /** Kinds of good tokens of people who are not here, and no token at all. */
    private final Map<String, String> nobody = new TreeMap<>();

    @BeforeAll
    void tokens_are_got_and_then_lost() {
        bad.put("made up, in the form of the house", SignIns.PREFIX + "A".repeat(43));
        bad.put("made up, in no form", "nonsense");
        bad.put("expired", expired());
        bad.put("signed out", signedOut());
        bad.put("of an account that was disabled", disabled());
        bad.put("of before a change of password", passwordChanged());
        office();
        nobody.put("none", "");
        nobody.put("of somebody who left", left());
        nobody.put("of the office, for somebody unknown here", provider.token(auditor("staff_number", "NOBODY-KNOWN")));
    }

    @AfterAll
    void ends() {
        program.close();
        provider.close();
    }

    private String expired() {
        Accounts accounts = program.bean(Accounts.class);
        Clock yesterday = Clock.fixed(Instant.now().minus(Duration.ofDays(1)), ZoneOffset.UTC);
        return new SignIns(program.bean(Shelf.class), accounts, yesterday, Duration.ofHours(12))
                .issue(accounts.find("demo-auditor").orElseThrow())
                .value();
    }

    private String signedOut() {
        String token = program.token(Role.ADMINISTRATOR);
        program.ask(Role.ADMINISTRATOR, "mutation { signOut { signedOut } }", Map.of());
        program.forget(Role.ADMINISTRATOR);
        return token;
    }

    private String disabled() {
        String token = program.token(Role.GATEKEEPER);
        administrator("disableAccount", Map.of("account", "demo-gatekeeper", "reason", "试验"));
        return token;
    }

    private String left() {
        String token = program.token(Role.ACCEPTOR);
        administrator("deactivateStaff", Map.of("staff", "DEMO-ACCEPTOR", "reason", "调离"));
        await().until(() -> isRefused(program.ask(Role.ACCEPTOR, "{ ledgers { name } }", Map.of())));
        return token;
    }

    private String passwordChanged() {
        String token = program.token(Role.DISPATCHER);
        done(program.mutate(
                Role.DISPATCHER,
                "mutation($i: ChangePasswordInput!) { done: changePassword(input: $i) { userErrors { code } } }",
                Map.of("oldPassword", DemoAccounts.PASSWORD, "newPassword", "chosen-for-this-test")));
        return token;
    }

    private void administrator(String mutation, Map<String, ?> input) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        done(program.mutate(
                Role.ADMINISTRATOR,
                "mutation($i: " + type + "!) { done: " + mutation + "(input: $i) { userErrors { code message } } }",
                input));
    }

    private void office() {
        String good = provider.token(auditor());
        bad.put("of the office, for another program", provider.token(auditor("aud", List.of("mail"))));
        bad.put("of the office, of another issuer", provider.token(auditor("iss", "http://127.0.0.1:1")));
        bad.put(
                "of the office, expired",
                provider.token(auditor("exp", Date.from(Instant.now().minusSeconds(120)))));
        bad.put("of the office, unsigned", provider.unsigned(auditor()));
        bad.put("of the office, with other claims than were signed", withOtherClaims(good));
        bad.put("of the office, with an altered signature", withOtherSignature(good));
        bad.put("of the office, signed with the public key as a secret", provider.signedWithPublicKey(auditor()));
        bad.put("of the office, signed by somebody else", provider.forged(auditor()));
    }

    private static Map<String, @Nullable Object> auditor() {
        return new HashMap<>(Map.of("aud", List.of(AUDIENCE), "staff_number", "DEMO-AUDITOR"));
    }

    private static Map<String, @Nullable Object> auditor(String claim, Object said) {
        Map<String, @Nullable Object> claims = auditor();
        claims.put(claim, said);
        return claims;
    }

    private static String withOtherClaims(String token) {
        String[] parts = token.split("\\.", -1);
        ObjectNode claims =
                (ObjectNode) JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(parts[1]));
        claims.put("staff_number", "DEMO-ADMINISTRATOR");
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.toString().getBytes(UTF_8));
        return parts[0] + "." + other + "." + parts[2];
    }

    private static String withOtherSignature(String token) {
        int middle = token.lastIndexOf('.') + 20;
        char other = token.charAt(middle) == 'A' ? 'B' : 'A';
        return token.substring(0, middle) + other + token.substring(middle + 1);
    }

    private HttpRequest.Builder with(String token, HttpRequest.Builder request) {
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> ask(String token, RootField field) {
        return program.send(with(token, field.request(program.address()).timeout(PATIENCE)));
    }

    @Test
    void a_good_token_of_either_kind_would_get_in() {
        RootField ledgers = fields.stream()
                .filter(field -> field.name().equals("ledgers"))
                .findFirst()
                .orElseThrow();

        for (String good : List.of(program.token(Role.AUDITOR), provider.token(auditor()))) {
            assertThat(ask(good, ledgers).body()).contains("LedgerStatus").doesNotContain("errors");
        }
    }

    @Test
    void a_token_that_does_not_hold_opens_no_operation() {
        List<String> answered = new ArrayList<>();
        int refused = 0;
        for (Map.Entry<String, String> kind : bad.entrySet()) {
            for (RootField field : fields) {
                HttpResponse<String> answer = ask(kind.getValue(), field);
                if (answer.statusCode() == 401 && isRefused(RootField.answer(answer))) {
                    refused++;
                } else {
                    answered.add(kind.getKey() + ": " + field.name() + " " + answer.body());
                }
            }
        }
        assertThat(answered).isEmpty();
        assertThat(refused)
                .as("%d kinds of bad tokens × %d operations", bad.size(), fields.size())
                .isEqualTo(bad.size() * fields.size())
                .isGreaterThan(14 * 500);
    }

    private static boolean isRefused(JsonNode answer) {
        JsonNode errors = answer.path("errors");
        return errors.size() == 1
                && errors.at("/0/extensions/code").asString().equals(UNAUTHORIZED)
                && answer.path("data").valueStream().allMatch(JsonNode::isNull);
    }

    @Test
    void whoever_is_nobody_gets_in_nowhere_but_at_the_door() {
        nobody.forEach((kind, token) -> {
            Set<String> open = fields.stream()
                    .filter(field -> !isRefused(RootField.answer(ask(token, field))))
                    .map(RootField::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(open).as("%s, of %d operations", kind, fields.size()).isEqualTo(new TreeSet<>(OPEN));
        });
    }

    private Stream<HttpRequest.Builder> requests(String path, Set<String> methods) {
        return methods.stream()
                .map(method -> HttpRequest.newBuilder(program.address().resolve(WebPaths.filled(path)))
                        .timeout(PATIENCE)
                        .method(method, BodyPublishers.noBody()));
    }

    private Map<String, Set<String>> paths() {
        ask("", fields.get(0));
        Map<String, Set<String>> paths = new WebPaths(program.bean(DispatcherServlet.class)).methods();
        assertThat(paths)
                .containsKeys(
                        "/files", "/files/{digest}", "/files/{digest}/thumbnail", "/actuator", "/actuator/metrics")
                .containsKeys(OPEN_PATHS.toArray(String[]::new));
        return paths;
    }

    @Test
    void a_token_that_does_not_hold_opens_no_path() {
        bad.forEach((kind, token) -> paths().forEach((path, methods) -> requests(path, methods)
                .forEach(request -> assertThat(program.send(with(token, request)))
                        .as("%s %s", kind, path)
                        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(401))
                        .satisfies(answer -> assertThat(answer.body()).contains(UNAUTHORIZED)))));
    }

    @Test
    void whoever_is_nobody_gets_no_path_but_those_that_are_open() {
        nobody.forEach((kind, token) -> paths().forEach((path, methods) -> {
            if (!OPEN_PATHS.contains(path)) {
                requests(path, methods)
                        .forEach(request -> assertThat(program.send(with(token, request)))
                                .as("%s %s", kind, path)
                                .satisfies(answer ->
                                        assertThat(answer.statusCode()).isIn(401, 403))
                                .satisfies(answer -> assertThat(answer.body())
                                        .satisfiesAnyOf(
                                                body -> assertThat(body).isEmpty(),
                                                body -> assertThat(body).containsAnyOf(UNAUTHORIZED, "FORBIDDEN"))));
            }
        }));
    }

    @Test
    void a_line_is_closed_on_a_token_that_does_not_hold() throws InterruptedException {
        for (Map.Entry<String, String> kind : bad.entrySet()) {
            JsonNode heard = Line.firstHeard(program.address(), kind.getValue());
            assertThat(heard.path("closed").asInt())
                    .as("%s: %s", kind.getKey(), heard)
                    .isEqualTo(4401);
        }
    }

    /** A token is taken back while the line is open, and there are lines without one. */
    @Test
    void over_a_line_whoever_is_nobody_gets_in_nowhere_but_at_the_door() throws InterruptedException {
        String token = program.token(Role.AUDITOR);
        try (Line open = new Line(program.address(), token);
                Line without = new Line(program.address(), "")) {
            program.ask(Role.AUDITOR, "mutation { signOut { signedOut } }", Map.of());
            program.forget(Role.AUDITOR);
            for (Line line : List.of(open, without)) {
                assertThat(answeredOver(line))
                        .as("of %d operations", fields.size())
                        .isEqualTo(new TreeSet<>(OPEN));
            }
        }
    }

    private Set<String> answeredOver(Line line) throws InterruptedException {
        Set<String> answered = new TreeSet<>();
        for (RootField field : fields) {
            line.subscribe(field.name(), field.document());
            JsonNode said = line.next();
            assertThat(said.path("id").asString()).isEqualTo(field.name());
            if (!said.findValuesAsString("code").equals(List.of(UNAUTHORIZED))) {
                answered.add(field.name());
            }
            if (said.path("type").asString().equals("next")) {
                assertThat(line.next().path("type").asString()).isEqualTo("complete");
            }
        }
        return answered;
    }
}
