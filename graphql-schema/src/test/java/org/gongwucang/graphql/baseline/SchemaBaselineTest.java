package org.gongwucang.graphql.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongwucang.graphql.Sdl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The schema against the committed baseline: additions pass, removals and changes of type do not, until the baseline is
 * renewed on purpose with {@code -Dschema.baseline=renew}.
 */
class SchemaBaselineTest {

    private static final Path BASELINE = Path.of("src/test/resources/schema-baseline.graphqls");

    private static final String SMALL = """
            schema { query: Query mutation: Mutation }
            type Query { chair(code: ID!, legs: Int): Chair }
            type Mutation { buy(input: BuyInput!): Chair! }
            type Chair { code: ID! colour: Colour! legs: Int }
            input BuyInput { legs: Int }
            enum Colour { RED GREEN }
            """;

    @Test
    void no_client_of_the_baseline_is_broken() throws IOException {
        String now = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectiveDefinitions(false)
                        .includeSchemaDefinition(true))
                .print(Sdl.schema(Sdl.standalone()));
        if ("renew".equals(System.getProperty("schema.baseline"))) {
            Files.writeString(BASELINE, now, UTF_8);
        }

        assertThat(SchemaChanges.breaking(Files.readString(BASELINE, UTF_8), now))
                .as("removals and changes of type; if they are meant, renew the baseline (see CONTRIBUTING.md)")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'legs: Int }\ninput', '}\ninput'",
        "'legs: Int }\ninput', 'legs: String }\ninput'",
        "'code: ID! colour', 'code: ID colour'",
        "'legs: Int): Chair', 'legs: Int!): Chair'",
        "'(code: ID!, legs: Int)', '(code: ID!)'",
        "'BuyInput { legs: Int }', 'BuyInput { legs: Int wood: String! }'",
        "'BuyInput { legs: Int }', 'BuyInput { legs: Int! = 4 }'",
        "'BuyInput { legs: Int }', 'BuyInput { wood: String }'",
        "'RED GREEN', 'RED'"
    })
    void what_would_break_a_client_is_found(String before, String after) {
        assertThat(SMALL).contains(before);

        assertThat(SchemaChanges.breaking(SMALL, SMALL.replace(before, after))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'legs: Int }\ninput', 'legs: Int wood: String }\ninput'",
        "'legs: Int): Chair', 'legs: Int, wood: String): Chair'",
        "'BuyInput { legs: Int }', 'BuyInput { legs: Int wood: String }'",
        "'BuyInput { legs: Int }', 'BuyInput { legs: Int wood: [ID!]! = [] }'",
        "'RED GREEN', 'RED GREEN BLUE'",
        "'type Chair', 'type Table { code: ID! } type Chair'"
    })
    void additions_pass(String before, String after) {
        assertThat(SMALL).contains(before);

        assertThat(SchemaChanges.breaking(SMALL, SMALL.replace(before, after))).isEmpty();
    }
}
