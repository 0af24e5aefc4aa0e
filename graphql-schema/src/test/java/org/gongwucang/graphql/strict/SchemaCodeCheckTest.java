package org.gongwucang.graphql.strict;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Controller;

class SchemaCodeCheckTest {

    private static final String SCHEMA = """
            type Query {
              chairs(filter: ChairFilterInput, first: Int, asOf: String): [Chair!]!
              chair(code: ID!): Chair
            }
            type Chair { code: ID! colour: Colour! legs: Int }
            enum Colour { RED GREEN }
            enum Size { SMALL LARGE }
            input ChairFilterInput { size: Size legs: Int! text: String sizes: [Size!] }
            """;

    enum Colour {
        RED,
        GREEN
    }

    enum Size {
        SMALL,
        LARGE
    }

    record Chair(String code, Colour colour, @Nullable Integer legs) {}

    record ChairFilterInput(
            @Nullable Size size,
            int legs,
            @Nullable String text,
            @Nullable List<Size> sizes) {}

    record Asked(@Nullable String asOf, @Nullable String knownAt) {}

    @Controller
    static class Chairs {

        @QueryMapping
        List<Chair> chairs(
                @Argument @Nullable ChairFilterInput filter,
                @Argument @Nullable Integer first,
                @Arguments Asked asked) {
            return List.of();
        }

        @QueryMapping
        CompletableFuture<@Nullable Chair> chair(@Argument String code) {
            return CompletableFuture.completedFuture(null);
        }
    }

    @Test
    void schema_and_code_that_say_the_same_have_no_gap() {
        assertThat(gaps(SCHEMA)).isEmpty();
    }

    @Test
    void a_field_without_code_is_a_gap() {
        assertThat(gaps(SCHEMA.replace("legs: Int }\nenum", "legs: Int wood: String }\nenum")))
                .containsExactly("Chair.wood has no code");
    }

    @Test
    void code_without_a_field_is_a_gap() {
        assertThat(gaps(SCHEMA.replace("chair(code: ID!): Chair", "")))
                .anySatisfy(gap -> assertThat(gap).startsWith("Query.chair is not in the schema"));
    }

    @Test
    void an_argument_nobody_reads_is_a_gap() {
        assertThat(gaps(SCHEMA.replace("chair(code: ID!", "chair(code: ID!, knownAt: String")))
                .containsExactly("Query.chair(knownAt) is read by nobody in chair");
    }

    @Test
    void an_argument_the_schema_lacks_is_a_gap() {
        assertThat(gaps(SCHEMA.replace("first: Int, ", "")))
                .anySatisfy(gap -> assertThat(gap).contains("reads arguments the schema lacks: [first]"));
    }

    @Test
    void input_fields_are_compared_in_both_directions() {
        assertThat(gaps(SCHEMA.replace("text: String", "words: String")))
                .containsExactly(
                        "ChairFilterInput.text is not in ChairFilterInput",
                        "ChairFilterInput.words is not in ChairFilterInput");
    }

    @Test
    void an_input_field_that_may_be_absent_where_code_does_not_expect_it_is_a_gap() {
        assertThat(gaps(SCHEMA.replace("legs: Int!", "legs: Int")))
                .containsExactly("ChairFilterInput.legs may be absent, which ChairFilterInput.legs does not expect");
    }

    @Test
    void a_default_value_is_never_absent() {
        assertThat(gaps(SCHEMA.replace("legs: Int!", "legs: Int = 4"))).isEmpty();
    }

    @Test
    void enums_of_inputs_are_compared_value_by_value() {
        assertThat(gaps(SCHEMA.replace("SMALL LARGE", "SMALL LARGE HUGE")))
                .containsExactly(
                        "ChairFilterInput.size: Size [HUGE, LARGE, SMALL] is not Size [LARGE, SMALL]",
                        "ChairFilterInput.sizes: Size [HUGE, LARGE, SMALL] is not Size [LARGE, SMALL]");
    }

    @Test
    void enums_of_answers_are_compared_value_by_value() {
        assertThat(gaps(SCHEMA.replace("RED GREEN", "RED")))
                .containsExactly("Chair.colour: Colour [RED] is not Colour [GREEN, RED]");
    }

    private static List<String> gaps(String sdl) {
        assertThat(new SchemaParser().parse(sdl).types()).isNotEmpty();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Chairs.class)) {
            AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
            controllers.setApplicationContext(context);
            controllers.afterPropertiesSet();
            AtomicReference<@Nullable SchemaReport> report = new AtomicReference<>();
            GraphQlSource.schemaResourceBuilder()
                    .schemaResources(new ByteArrayResource(sdl.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .configureRuntimeWiring(controllers)
                    .inspectSchemaMappings(report::set)
                    .build();
            SchemaReport made = report.get();
            assertThat(made).isNotNull();
            return made == null ? List.of() : SchemaCodeCheck.gaps(made);
        }
    }
}
