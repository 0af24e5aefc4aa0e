package org.gongwucang.query.holding;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.test.tester.GraphQlTester;

class HoldingPagesTest {

    private static final long SEED = 20261123;
    private static final List<String> NAMES =
            List.of("办公桌", "会议桌", "文件柜", "碎纸机", "笔记本电脑", "台式电脑", "打印机", "Printer $gt", "沙发");
    private static final String PAGE = """
            query($filter: HoldingFilterInput, $orderBy: [HoldingOrderInput!], $first: Int, $after: String,
                  $last: Int, $before: String, $asOf: Date) {
              register(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last,
                       before: $before, asOf: $asOf) {
                totalCount edges { cursor node { key } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
            """;

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final Random RANDOM = new Random(SEED);

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .unit("U2", "档案局", "U1", "2020-01-01")
                .unit("U3", "信访局", "U2", "2020-01-01")
                .person("S0001", "U1", "AUDITOR", "2020-01-01");
        for (int i = 0; i < 150; i++) {
            String id = "a" + i;
            String name = NAMES.get(RANDOM.nextInt(NAMES.size()));
            String unit = "U" + (1 + RANDOM.nextInt(3));
            String value = RANDOM.nextInt(30) * 100 + ".50";
            String on = "2024-0" + (1 + RANDOM.nextInt(9)) + "-10";
            if (RANDOM.nextBoolean()) {
                SIDE.chronicle().inUse(id, name, unit, value, on);
            } else {
                String place = List.of("W01/A", "W01/A/1", "W01/AB", "W02/A").get(RANDOM.nextInt(4));
                SIDE.chronicle().inStock(id, name, unit, value, place, "S000" + RANDOM.nextInt(3), on);
            }
        }
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                question(Map.of(), row -> true),
                question(Map.of("text", "电脑"), row -> row.name().contains("电脑")),
                question(Map.of("text", "桌"), row -> row.name().contains("桌")),
                question(Map.of("text", "printer $"), row -> row.name().startsWith("Printer $")),
                question(Map.of("text", "GWC-2026-a1"), row -> row.code().startsWith("GWC-2026-a1")),
                question(
                        Map.of("text", "SN-a12"),
                        row -> String.valueOf(row.serialNo()).startsWith("SN-a12")),
                question(Map.of("text", ".*"), row -> false),
                question(Map.of("text", "{$ne: null}"), row -> false),
                question(Map.of("custodian", "{\"$ne\": null}"), row -> false),
                question(Map.of("under", "U2"), row -> !row.unit().equals("U1")),
                question(
                        Map.of("location", "W01/A"),
                        row -> Objects.equals(row.location(), "W01/A")
                                || String.valueOf(row.location()).startsWith("W01/A/")),
                question(Map.of("states", List.of("IN_USE")), row -> row.state().equals("IN_USE")),
                question(Map.of("custodian", "S0001"), row -> "S0001".equals(row.custodian())),
                question(
                        Map.of("valueFrom", "500.50", "valueTo", 1000.5),
                        row -> row.value().compareTo(new BigDecimal("500.5")) >= 0
                                && row.value().compareTo(new BigDecimal("1000.5")) <= 0),
                question(
                        Map.of("codes", List.of("GWC-2026-a3", "none")),
                        row -> row.code().equals("GWC-2026-a3")),
                question(Map.of("idleDaysFrom", 0), row -> row.state().equals("IN_STOCK")));
    }

    private static Arguments question(Map<String, Object> filter, Predicate<HoldingRow> fits) {
        return Arguments.of(filter, fits);
    }

    private static final Map<String, Comparator<HoldingRow>> ORDERS = Map.of(
            "NAME", Comparator.comparing(HoldingRow::name, Collator.getInstance(new ULocale("zh@collation=pinyin"))),
            "VALUE", Comparator.comparing(HoldingRow::value),
            "LOCATION", Comparator.comparing(row -> row.location() == null ? "" : row.location()),
            "BOOKED_ON", Comparator.comparing(HoldingRow::bookedOn));

    @ParameterizedTest
    @MethodSource("questions")
    void pages_in_either_direction_are_the_whole_list(Map<String, Object> filter, Predicate<HoldingRow> fits) {
        for (String field : ORDERS.keySet()) {
            boolean descending = RANDOM.nextBoolean();
            boolean past = RANDOM.nextBoolean();
            List<String> expected = naive(fits, Objects.requireNonNull(ORDERS.get(field)), descending);
            Map<String, Object> variables = new HashMap<>(Map.of(
                    "filter",
                    filter,
                    "orderBy",
                    List.of(Map.of("field", field, "direction", descending ? "DESC" : "ASC"))));
            if (past) {
                variables.put("asOf", "2024-12-31");
            }
            assertThat(walk(variables, true, expected.size()))
                    .as("%s %s", field, variables)
                    .isEqualTo(expected);
            assertThat(walk(variables, false, expected.size()))
                    .as("%s %s", field, variables)
                    .isEqualTo(expected);
        }
    }

    private static List<String> naive(Predicate<HoldingRow> fits, Comparator<HoldingRow> order, boolean descending) {
        Comparator<Seen<HoldingRow>> byRow = Comparator.comparing(Seen::row, order);
        Comparator<Seen<HoldingRow>> whole = byRow.thenComparing(Seen::key);
        return SIDE.bean(Ledgers.class).reader(SIDE.bean(HoldingLedger.class)).all(new Where(), At.NOW).stream()
                .filter(seen -> fits.test(seen.row()))
                .sorted(descending ? whole.reversed() : whole)
                .map(Seen::key)
                .toList();
    }

    private List<String> walk(Map<String, Object> question, boolean forward, int total) {
        List<String> keys = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            GraphQlTester.Response page = page(question, forward, cursor, 1 + RANDOM.nextInt(60));
            page.path("register.totalCount").entity(Integer.class).isEqualTo(total);
            List<String> found = page.path("register.edges[*].node.key")
                    .entityList(String.class)
                    .get();
            if (forward) {
                keys.addAll(found);
            } else {
                List<String> reversed = new ArrayList<>(found);
                Collections.reverse(reversed);
                keys.addAll(reversed);
            }
            more = page.path("register.pageInfo." + (forward ? "hasNextPage" : "hasPreviousPage"))
                    .entity(Boolean.class)
                    .get();
            if (more) {
                cursor = page.path("register.pageInfo." + (forward ? "endCursor" : "startCursor"))
                        .entity(String.class)
                        .get();
            }
        }
        if (!forward) {
            Collections.reverse(keys);
        }
        return keys;
    }

    private GraphQlTester.Response page(
            Map<String, Object> question, boolean forward, @Nullable String cursor, int size) {
        GraphQlTester.Request<?> request = SIDE.as("S0001").document(PAGE);
        question.forEach(request::variable);
        request.variable(forward ? "first" : "last", size);
        request.variable(forward ? "after" : "before", cursor);
        return request.execute();
    }

    @Test
    void a_cursor_is_good_for_its_own_order_only() {
        String cursor = page(Map.of("orderBy", List.of(Map.of("field", "VALUE"))), true, null, 3)
                .path("register.pageInfo.endCursor")
                .entity(String.class)
                .get();

        refused(Map.of("after", cursor), "CURSOR_INVALID");
        refused(Map.of("after", "garbage"), "CURSOR_INVALID");
        refused(Map.of("after", ""), "CURSOR_INVALID");
        refused(Map.of("first", 0), "PAGE_SIZE_OUT_OF_RANGE");
        refused(Map.of("first", 201), "PAGE_SIZE_OUT_OF_RANGE");
        refused(Map.of("last", -1), "PAGE_SIZE_OUT_OF_RANGE");
        refused(Map.of("first", 1, "last", 1), "PAGE_SIZE_OUT_OF_RANGE");
        refused(Map.of("asOf", "2199-12-31"), "ARGUMENT_INVALID");
        refused(Map.of("filter", Map.of("idleDaysFrom", -1)), "ARGUMENT_INVALID");
    }

    private void refused(Map<String, Object> variables, String code) {
        GraphQlTester.Request<?> request = SIDE.as("S0001").document(PAGE);
        variables.forEach(request::variable);
        request.execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .as("%s", variables)
                        .isNotEmpty()
                        .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }
}
