package org.gongwucang.graphql.fault;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.graphql.Sdl;
import org.junit.jupiter.api.Test;

class FormCodesTest {

    private static Set<String> codes() {
        GraphQLEnumType codes = (GraphQLEnumType) Sdl.schema(Sdl.standalone()).getType("RejectionCode");
        assertThat(codes).isNotNull();
        return codes.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void only_codes_of_the_schema_are_named() {
        assertThat(codes()).containsAll(FormCodes.named());
    }

    @Test
    void a_code_that_is_named_nowhere_is_that_of_a_rule() {
        assertThat(FormCodes.contains("ASSET_HELD")).isFalse();
        assertThat(FormCodes.contains("A_RULE_OF_NEXT_YEAR")).isFalse();
        assertThat(FormCodes.contains("SERIAL_MALFORMED")).isTrue();
        assertThat(FormCodes.contains("COMMAND_ID_INVALID")).isTrue();
        assertThat(FormCodes.contains("TEXT_EMPTY")).isTrue();
    }

    /** What refuses a text refuses its form, whoever writes it. */
    @Test
    void codes_of_texts_and_of_malformed_values_are_of_form() {
        assertThat(codes())
                .filteredOn(code -> code.startsWith("TEXT_") || code.contains("MALFORMED") || code.endsWith("_INVALID"))
                .isNotEmpty()
                .allMatch(FormCodes::contains);
    }
}
