package org.gongwucang.standalone.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.standalone.reach.Filled.Place;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.Line;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.security.Operations;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two units beside each other have things in every register. Whoever is bound to the one asks for everything, and with everything that
 * the other was told: nothing of the other is said, and what is theirs is answered as what is not there.
 */
@TestMethodOrder(OrderAnnotation.class)
class OtherUnitsTest {

    /** All roles that are bound to a unit, each by itself and together. */
    private static final Map<String, Set<Role>> OF_A = Map.of(
            "NA-H", Set.of(Role.UNIT_HANDLER),
            "NA-U", Set.of(Role.UNIT_HEAD),
            "NA-D", Set.of(Role.DRIVER),
            "NA-X", Set.of(Role.UNIT_HANDLER, Role.UNIT_HEAD, Role.DRIVER));

    /** Texts of the other unit, but for its place in the common warehouse: places are everybody's. */
    private static final String OF_B = "乙方(?!区)";

    /** Numbers, codes and identifiers. */
    private static final Pattern NAMED = Pattern.compile(
            "[A-Z]+(-[A-Z]+)*-\\d{4}-\\d+|NB-[A-Z]+|71\\d*\\.\\d\\d?|71\\d{3,}(\\.0)?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** One campaign inspects both. */
    private static final Set<String> OF_BOTH = Set.of("InspectionVisit.campaign", "InspectionVisit.number");

    /** One lot lies with both: who has something of it is told by which entry it was opened. */
    private static final Set<String> OF_SHARED_LOT = Set.of(
            "Holding.id",
            "Asset.id",
            "HistoryEntry.eventId",
            "HistoryEntry.commandId",
            "HistoryEntry.causationId",
            "HistoryEntry.correlationId");

    private static final int MOST_SHARED = 6;

    /**
     * Who provides, what classes and buildings there are, is everybody's, and units are named as those to whom one gives. An answer before buying is
     * signed afresh each time. These are told, but nothing of the other unit's is.
     */
    private static final Set<String> EVERYBODYS = Set.of(
            "providers filter/provider",
            "exportProviders filter/provider",
            "stockAnswer assetClass/code",
            "requestOffListProvider input/provider",
            "requestWorks input/building",
            "requestVehicleAllotment input/toUnit",
            "draftReassignment input/toUnit",
            "requestSecondOffice input/staff");

    /** Times and places in a list, which name nothing. */
    private static final Set<String> NO_NAMES = Set.of("commandId", "knownAt", "after", "before", "month", "period");

    /** After these a token is worth nothing. */
    private static final Set<String> LEAVING = Set.of("signIn", "signOut", "changePassword");

    private static String grade = "GOOD";

    @AutoClose
    private static final Office OFFICE = new Office();

    private static final Told A = new Walk(OFFICE, "NA-X").everything().told();
    private static final Told B = new Walk(OFFICE, "NB-X").everything().told();
    private static final Told C = new Walk(OFFICE, "NC-X").everything().told();

    /** What names something of the other unit: told to it, and not to a third. */
    private static Set<String> marks() {
        Set<String> both =
                OF_BOTH.stream().flatMap(field -> B.of(field).stream()).collect(Collectors.toSet());
        Set<String> shared = OF_SHARED_LOT.stream()
                .flatMap(field -> B.of(field).stream().filter(A.of(field)::contains))
                .collect(Collectors.toSet());
        assertThat(shared).hasSizeLessThanOrEqualTo(MOST_SHARED);
        both.addAll(shared);
        Set<String> marks = B.all().stream()
                .filter(value -> NAMED.matcher(value).matches() && !C.said(value) && !both.contains(value))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(marks).hasSizeGreaterThan(200);
        return marks;
    }

    private static List<String> saidOfB(String answer, Set<String> marks) {
        Stream<String> texts = Pattern.compile(OF_B).matcher(answer).results().map(found -> found.group());
        return Stream.concat(texts, marks.stream().filter(answer::contains)).toList();
    }

    @Test
    @Order(1)
    void each_of_both_has_something_in_every_register_and_a_third_has_nothing() {
        assertThat(B.fields()).hasSizeGreaterThan(900);
        assertThat(new TreeSet<>(A.fields())).as("the same happened to both").isEqualTo(new TreeSet<>(B.fields()));
        assertThat(C.all()).noneMatch(value -> value.matches(".*(甲方|乙方)(?!区).*"));
    }

    @Test
    @Order(2)
    void whatever_is_asked_nothing_of_the_other_unit_is_said() {
        Set<String> marks = marks();
        List<String> said = new ArrayList<>();
        Set<String> reached = new TreeSet<>();
        for (String account : OF_A.keySet()) {
            Walk walk = new Walk(OFFICE, account).everything();
            if (account.equals("NA-X")) {
                walk.eachThing();
            }
            reached.addAll(walk.told().fields());
            walk.answers().forEach(answer -> {
                List<String> ofB = saidOfB(answer, marks);
                if (!ofB.isEmpty()) {
                    said.add(account + " " + answer.substring(0, answer.indexOf(' ')) + " " + ofB);
                }
            });
        }
        assertThat(said).isEmpty();
        Reached.of(
                        OFFICE.schema().getQueryType().getFieldDefinitions().stream()
                                .filter(query -> mayAny("NA-X", query)),
                        reached)
                .isWideEnough();
    }

    @Test
    @Order(3)
    void nothing_of_the_other_unit_is_in_any_file() {
        Set<String> marks = marks();
        List<String> fetched = new ArrayList<>();
        for (GraphQLFieldDefinition export : OFFICE.schema().getQueryType().getFieldDefinitions()) {
            if (!typeOf(export).equals("ExportLink") || !mayAny("NA-X", export)) {
                continue;
            }
            String arguments = new Filled(name -> "NA").arguments(export.getArguments(), null, "");
            JsonNode answer = JsonMapper.shared()
                    .readTree(OFFICE.ask("NA-X", "{ done: " + export.getName() + arguments + " { url } }"));
            String url = answer.at("/data/done/url").asString("");
            if (!url.isEmpty()) {
                HttpResponse<String> answered = OFFICE.fetch(url);
                assertThat(answered.statusCode()).isEqualTo(200);
                String file = answered.body();
                assertThat(saidOfB(file, marks))
                        .as("%s: %s", export.getName(), file)
                        .isEmpty();
                fetched.add(export.getName());
            }
        }
        assertThat(fetched).as("exports that were fetched").hasSizeGreaterThan(50);
    }

    @Test
    @Order(3)
    void a_file_of_the_other_unit_is_answered_as_one_that_is_not_there() {
        FilesClient files = new FilesClient(OFFICE::address);
        Set<String> digests = B.of("HistoryEntry.evidence").stream()
                .filter(digest -> !A.said(digest) && !C.said(digest))
                .collect(Collectors.toSet());

        assertThat(digests).isNotEmpty();
        for (String digest : digests) {
            assertThat(files.fetch(OFFICE.token("NB-X"), digest).statusCode()).isEqualTo(200);
            for (String part : List.of("", "/thumbnail")) {
                HttpResponse<byte[]> theirs = files.fetch(OFFICE.token("NA-X"), digest + part);
                HttpResponse<byte[]> none = files.fetch(OFFICE.token("NA-X"), Ids.ofNobody(digest) + part);
                assertThat(theirs.statusCode()).isEqualTo(404).isEqualTo(none.statusCode());
                assertThat(theirs.body()).isEqualTo(none.body());
            }
        }
    }

    @Test
    @Order(3)
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void whoever_listens_hears_of_the_own_unit_only() throws InterruptedException {
        Set<String> marks = marks();
        Set<String> missing = new TreeSet<>(Set.of("registerChanges", "myTaskChanges"));
        try (Line line = new Line(OFFICE.address(), OFFICE.token("NA-X"))) {
            missing.forEach(changes -> line.subscribe(
                    changes,
                    "subscription { " + changes
                            + Selections.below(
                                    OFFICE.schema().getSubscriptionType().getFieldDefinition(changes)) + " }"));
            while (!missing.isEmpty()) {
                await().until(() -> {
                    happensAtBoth();
                    return line.hasNext();
                });
                JsonNode heard = line.next();
                assertThat(saidOfB(heard.toString(), marks)).as("%s", heard).isEmpty();
                assertThat(heard.toString()).doesNotContain("-NB-").contains("\"next\"");
                missing.remove(heard.path("id").asString());
            }
            happensAtBoth();
            while (line.hasNext()) {
                JsonNode heard = line.next();
                assertThat(saidOfB(heard.toString(), marks)).as("%s", heard).isEmpty();
            }
        }
    }

    /** At the other one first. Each time the condition is another one: what stays as it was is no change. */
    private static void happensAtBoth() {
        grade = grade.equals("GOOD") ? "WORN" : "GOOD";
        for (String unit : List.of("NB", "NA")) {
            String answer = OFFICE.ask(unit + "-H", """
                    mutation {
                      assessConditions(input: {lines: [{code: "%1$s", grade: %4$s}], commandId: "%3$s"})
                        { lines { userErrors { code } } userErrors { code } }
                      draftTransfer(input: {unit: "%2$s", purpose: ALLOTMENT, reason: "%2$s", items: [], commandId: "%3$s"})
                        { userErrors { code } }
                    }
                    """.formatted(cardOf(unit), unit, UUID.randomUUID(), grade));
            assertThat(answer).doesNotContain("\"code\"", "errors\":[{");
        }
    }

    private static String cardOf(String unit) {
        String answer = OFFICE.ask(unit + "-H", "{ register(filter: {states: [IN_USE]}) { nodes { code kind } } }");
        return JsonMapper.shared()
                .readTree(answer)
                .at("/data/register/nodes")
                .valueStream()
                .filter(thing -> thing.path("kind").asString().equals("ASSET"))
                .map(thing -> thing.path("code").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(4)
    void every_query_answers_to_what_is_the_others_as_to_what_is_not_there() {
        assertEqual(OFFICE.schema().getQueryType(), 1_000);
    }

    @Test
    @Order(5)
    void every_mutation_answers_to_what_is_the_others_as_to_what_is_not_there() {
        assertEqual(OFFICE.schema().getMutationType(), 500);
    }

    /** Accounts take turns among those whose roles allow it. */
    private static void assertEqual(GraphQLObjectType root, int atLeast) {
        Probe probe = new Probe(OFFICE, new Filled(OtherUnitsTest::own));
        Set<String> marks = marks();
        List<String> different = new ArrayList<>();
        int tried = 0;
        for (GraphQLFieldDefinition field : root.getFieldDefinitions()) {
            List<String> accounts = OF_A.keySet().stream()
                    .filter(account -> mayAny(account, field))
                    .sorted()
                    .toList();
            for (Place place : accounts.isEmpty() ? List.<Place>of() : Filled.places(field.getArguments())) {
                boolean names = !NO_NAMES.contains(place.name())
                        && (place.id() || root.getName().equals("Query"));
                for (String id : names ? Ids.at(place.name(), B, A, C) : Set.<String>of()) {
                    String account = accounts.get(tried++ % accounts.size());
                    String theirs = probe.answer(account, root, field, place, id);
                    String none = probe.answerToNobody(account, root, field, place, id);
                    boolean same = theirs.equals(none) || isEverybodys(field.getName() + " " + place, id);
                    if (!same || !saidOfB(theirs, marks).isEmpty()) {
                        different.add(account + " " + field.getName() + " " + place + " " + id + "\n  " + theirs
                                + "\n  " + none);
                    }
                }
            }
        }
        assertThat(different)
                .as("of %d ids of the other unit in fields of %s", tried, root.getName())
                .isEmpty();
        assertThat(tried).as("ids of the other unit that were tried").isGreaterThan(atLeast);
    }

    /** A room that nobody has may be asked for by everybody, also while another unit has asked for it. */
    private static boolean isEverybodys(String place, String id) {
        return EVERYBODYS.contains(place)
                || place.equals("requestSpaceReallocation input/rooms")
                        && B.of("ReallocatedRoom.code").contains(id);
    }

    private static String own(String name) {
        return switch (name) {
            case "unit", "under", "owner", "toUnit", "fromUnit", "leadUnit" -> "NA";
            case "staff", "custodian", "user", "driver" -> "NA-H";
            default -> Ids.at(name, A, B, C).stream().findFirst().orElse("x");
        };
    }

    private static boolean mayAny(String account, GraphQLFieldDefinition field) {
        AllowedTo rule = OFFICE.bean(Operations.class).rules().get(field.getName());
        return rule != null
                && !LEAVING.contains(field.getName())
                && (rule.anyRole()
                        || Arrays.stream(rule.value()).anyMatch(OF_A.getOrDefault(account, Set.of())::contains));
    }

    private static String typeOf(GraphQLFieldDefinition field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    }
}
