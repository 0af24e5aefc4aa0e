package org.gongwucang.graphql.baseline;

import graphql.parser.ParserOptions;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Optional;
import org.gongwucang.graphql.Sdl;

/** What a client that was written against the earlier schema would stumble over in the later one. */
final class SchemaChanges {

    private SchemaChanges() {}

    /** The whole contract in one text is longer than what is taken from a stranger, and the comparison parses it by itself. */
    static List<String> breaking(String earlier, String later) {
        ParserOptions usual = ParserOptions.getDefaultParserOptions();
        ParserOptions.setDefaultParserOptions(
                usual.transform(ours -> ours.maxTokens(Integer.MAX_VALUE).maxCharacters(Integer.MAX_VALUE)));
        try {
            return compared(earlier, later);
        } finally {
            ParserOptions.setDefaultParserOptions(usual);
        }
    }

    private static List<String> compared(String earlier, String later) {
        GraphQLSchema before = Sdl.schema(new SchemaParser().parse(earlier));
        GraphQLSchema after = Sdl.schema(new SchemaParser().parse(later));
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        return reporter.getEvents().stream()
                .filter(event -> event.getLevel() == DiffLevel.BREAKING)
                .filter(event -> !mayBeLeftOut(event, before, after))
                .map(DiffEvent::getReasonMsg)
                .toList();
    }

    /** A field of an input that is new, never null and has a default: who does not know it leaves it out. */
    private static boolean mayBeLeftOut(DiffEvent event, GraphQLSchema before, GraphQLSchema after) {
        return field(event, before).isEmpty()
                && field(event, after)
                        .filter(GraphQLInputObjectField::hasSetDefaultValue)
                        .isPresent();
    }

    private static Optional<GraphQLInputObjectField> field(DiffEvent event, GraphQLSchema schema) {
        return schema.getType(event.getTypeName()) instanceof GraphQLInputObjectType input
                ? Optional.ofNullable(input.getField(event.getFieldName()))
                : Optional.empty();
    }
}
