package org.gongwucang.graphql.label;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongwucang.graphql.Sdl;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.graphql.fault.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final Locale CHINESE = Labels.LANGUAGES.get(0);

    private final Labels labels = Labels.load();
    private final GraphQLSchema schema = Sdl.schema(Sdl.standalone());

    static Stream<Locale> languages() {
        return Labels.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_name_of_the_schema_has_a_label_and_no_label_is_without_a_name(Locale language) {
        Set<String> labelled = new TreeSet<>(labels.keys(language));
        labelled.removeIf(key -> key.startsWith("Event."));

        assertThat(labelled).isEqualTo(needed());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_label_is_blank_or_ends_with_space(Locale language) {
        assertThat(labels.keys(language))
                .allSatisfy(key -> assertThat(labels.label(key, language))
                        .isNotBlank()
                        .isEqualTo(labels.label(key, language).strip()));
    }

    @Test
    void events_have_a_label_in_both_languages_or_in_none() {
        assertThat(labels.keys(Locale.ENGLISH)).isEqualTo(labels.keys(CHINESE));
    }

    @Test
    void a_message_tells_the_same_values_in_both_languages() {
        Stream<String> told = labels.keys(CHINESE).stream()
                .filter(key -> key.endsWith(".message"))
                .map(key -> key.substring(0, key.length() - ".message".length()));

        assertThat(told)
                .allSatisfy(code ->
                        assertThat(labels.places(code, Locale.ENGLISH)).isEqualTo(labels.places(code, CHINESE)));
    }

    @Test
    void a_message_is_told_in_the_language_of_the_reader() {
        Map<String, String> params = Map.of("code", "GWC-2026-000001", "state", "IN_USE");

        assertThat(labels.message("RejectionCode.ASSET_NOT_IN_STOCK", params, CHINESE))
                .startsWith("资产 GWC-2026-000001 的状态为“在用”");
        assertThat(labels.message("RejectionCode.ASSET_NOT_IN_STOCK", params, Locale.UK))
                .startsWith("The asset GWC-2026-000001 is \"In use\"");
    }

    @Test
    void a_reader_of_any_other_language_gets_chinese() {
        assertThat(labels.label("Unit", Locale.FRENCH)).isEqualTo("单位");
    }

    @Test
    void a_value_with_signs_of_a_pattern_is_told_as_it_is() {
        assertThat(labels.message("RejectionCode.UNIT_UNKNOWN", Map.of("unit", "$1\\{code}"), Locale.ENGLISH))
                .contains("$1\\{code}");
    }

    @Test
    void a_name_without_a_label_is_shown_itself() {
        assertThat(labels.label("Nothing.known", CHINESE)).isEqualTo("Nothing.known");
    }

    private Set<String> needed() {
        Set<String> needed = new TreeSet<>();
        schema.getAllTypesAsList().stream()
                .filter(type ->
                        !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .forEach(type -> {
                    needed.add(type.getName());
                    members(type).forEach(member -> needed.add(type.getName() + "." + member));
                });
        Set.copyOf(needed).stream()
                .filter(key -> key.startsWith("RejectionCode."))
                .forEach(key -> needed.add(key + ".message"));
        Arrays.stream(FaultCode.values()).forEach(code -> needed.add("Fault." + code + ".message"));
        Arrays.stream(ArgumentFlaw.values()).forEach(flaw -> needed.add("Flaw." + flaw));
        return needed;
    }

    private static Stream<String> members(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer fields) {
            return fields.getFieldDefinitions().stream().map(field -> field.getName());
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream().map(field -> field.getName());
        }
        return type instanceof GraphQLEnumType values
                ? values.getValues().stream().map(value -> value.getName())
                : Stream.of();
    }
}
