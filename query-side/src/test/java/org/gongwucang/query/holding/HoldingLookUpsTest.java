package org.gongwucang.query.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What belongs to the rows of a page is looked up once for all of them, and is never left without its name. */
class HoldingLookUpsTest {

    private static final String PAGE = """
            query($first: Int, $asOf: Date) { register(first: $first, asOf: $asOf) { nodes { code
                unit { name parent { name } } location { name warehouse { name unit { name } } }
                custodian { staff unit { name } } offeredTo { staff } assetClass { name parent { name } } } } }
            """;

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .person("S0001", "U1", "AUDITOR", "2020-01-01")
                .warehouse("W01", "U1", "2020-01-01");
        for (int n = 0; n < 60; n++) {
            SIDE.chronicle()
                    .unit("U1" + n, "单位" + n, "U1", "2020-01-01")
                    .place("W01/" + n, "2025-01-01")
                    .inStock("a" + n, "办公桌", "U1" + n, "800", "W01/" + n, "S0001", "2024-03-02");
        }
    }

    private static int lookUps(GraphQlTester asker, int first) {
        return SIDE.lookUps()
                .during(() -> page(asker, first, null)
                        .path("register.nodes[*].code")
                        .entityList(String.class)
                        .hasSize(first));
    }

    private static GraphQlTester.Response page(GraphQlTester asker, int first, @Nullable String asOf) {
        return asker.document(PAGE)
                .variable("first", first)
                .variable("asOf", asOf)
                .execute();
    }

    @Test
    void fifty_rows_ask_the_ledgers_as_often_as_two() {
        GraphQlTester asker = SIDE.as("S0001");
        lookUps(asker, 1);

        int forTwo = lookUps(asker, 2);
        assertThat(lookUps(asker, 50)).isEqualTo(forTwo);
        assertThat(forTwo).isBetween(5, 20);
    }

    @Test
    void a_place_that_was_entered_later_than_what_lies_in_it_is_named_all_the_same() {
        String name = page(SIDE.as("S0001"), 1, "2024-06-01")
                .path("register.nodes[0].location.name")
                .entity(String.class)
                .get();
        assertThat(Objects.requireNonNull(name)).startsWith("库区W01/");
    }
}
