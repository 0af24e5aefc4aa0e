package org.gongwucang.graphql.baseline;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import org.gongwucang.graphql.Sdl;

/** What a client that was written against the earlier schema would stumble over in the later one. */
final class SchemaChanges {

    private SchemaChanges() {}

    static List<String> breaking(String earlier, String later) {
        CapturingReporter reporter = new CapturingReporter();
        SchemaDiffSet both = SchemaDiffSet.diffSetFromSdl(
                Sdl.schema(new SchemaParser().parse(earlier)), Sdl.schema(new SchemaParser().parse(later)));
        new SchemaDiff().diffSchema(both, reporter);
        return reporter.getEvents().stream()
                .filter(event -> event.getLevel() == DiffLevel.BREAKING)
                .map(DiffEvent::getReasonMsg)
                .toList();
    }
}
