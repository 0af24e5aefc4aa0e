package org.gongwucang.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.query.export.Column.Reading;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.execution.GraphQlSource;

/** What is declared here against the schema: nothing is forgotten, nothing is asked differently. */
class ExportedViewTest {

    private static final Set<String> NOT_OF_THE_ROWS = Set.of("first", "after", "last", "before");
    private static final Set<String> OF_THE_FILE = Set.of("format", "byteOrderMark");

    /** The key is how the ledger tells rows apart, and nobody's business. */
    private static final Set<String> NEVER_SHOWN = Set.of("key");

    /** A history belongs to one thing, and is shown beside it; refusals are no ledger; my tasks are among all tasks. */
    private static final Set<String> NOT_EXPORTED =
            Set.of("assetHistory", "refusals", "signInJournal", "erasures", "myTasks");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private final GraphQLSchema schema = SIDE.bean(GraphQlSource.class).schema();
    private final Labels labels = SIDE.bean(Labels.class);

    @Test
    void every_list_that_can_be_asked_for_page_by_page_can_be_exported() {
        Set<String> lists = schema.getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("first") != null)
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toSet());
        lists.removeAll(NOT_EXPORTED);

        assertThat(Arrays.stream(ExportedView.values()).map(ExportedView::field))
                .containsAll(lists);
    }

    @ParameterizedTest
    @EnumSource
    void an_export_is_asked_with_what_its_list_is_asked_with(ExportedView view) {
        Map<String, String> ofTheList = arguments(view.field());
        ofTheList.keySet().removeAll(NOT_OF_THE_ROWS);
        Map<String, String> ofTheExport = arguments(exportOf(view));
        assertThat(ofTheExport).containsKeys("format", "byteOrderMark");
        ofTheExport.keySet().removeAll(OF_THE_FILE);

        assertThat(ofTheExport).isEqualTo(ofTheList);
    }

    @ParameterizedTest
    @EnumSource
    void the_ledger_up_to_whose_horizon_it_tells_is_there(ExportedView view) {
        assertThat(SIDE.bean(Ledgers.class).statuses())
                .extracting(Ledgers.Status::name)
                .contains(view.ledger());
    }

    @ParameterizedTest
    @EnumSource
    void every_value_of_a_row_has_its_column(ExportedView view) {
        GraphQLObjectType row = new ListQuestion(schema, view).row();
        String each = view.each();
        boolean below = each != null;
        GraphQLObjectType shown = below ? object(row.getFieldDefinition(each)) : row;
        Set<String> columns = view.columns().stream()
                .map(column -> below ? column.replaceFirst("^" + each + "\\.", "") : column)
                .map(column -> column.split("[.:]", 2)[0])
                .collect(Collectors.toSet());

        assertThat(shown.getFieldDefinitions().stream()
                        .filter(field -> !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType))
                        .map(GraphQLFieldDefinition::getName)
                        .filter(name -> !NEVER_SHOWN.contains(name)))
                .isSubsetOf(columns);
    }

    @ParameterizedTest
    @EnumSource
    void no_two_columns_of_a_view_are_called_the_same(ExportedView view) {
        for (Locale language : Labels.LANGUAGES) {
            List<String> headers = view.columns().stream()
                    .map(column -> Column.of(
                                    column,
                                    new ListQuestion(schema, view).row(),
                                    new Reading(labels, language, ZoneId.of("Asia/Shanghai")))
                            .header())
                    .toList();
            assertThat(headers).doesNotHaveDuplicates().noneMatch(header -> header.contains("."));
        }
    }

    private Map<String, String> arguments(String field) {
        return schema.getQueryType().getFieldDefinition(field).getArguments().stream()
                .collect(Collectors.toMap(
                        GraphQLArgument::getName,
                        argument -> GraphQLTypeUtil.simplePrint(argument.getType())
                                + (argument.hasSetDefaultValue()
                                        ? argument.getArgumentDefaultValue().getValue()
                                        : ""),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static GraphQLObjectType object(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAllAs(field.getType());
    }

    private static String exportOf(ExportedView view) {
        return "export"
                + Arrays.stream(view.name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }
}
