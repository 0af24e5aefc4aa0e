package org.gongwucang.query.export;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.query.export.Column.Reading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** 导出: asks for the rows and writes them, page by page, as whoever this thread acts for. */
@Component
class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private final Asking asking;
    private final GraphQlSource source;
    private final Labels labels;
    private final ZoneId zone;

    Exports(
            Asking asking,
            GraphQlSource source,
            Labels labels,
            @Value("${gongwucang.zone:Asia/Shanghai}") ZoneId zone) {
        this.asking = asking;
        this.source = source;
        this.labels = labels;
        this.zone = zone;
    }

    /** 落笔处: asked for when the first page is there, and not before. */
    interface Opening {
        OutputStream open() throws IOException;
    }

    ListQuestion question(ExportedView view) {
        GraphQLSchema schema = source.schema();
        return new ListQuestion(schema, view);
    }

    /** Asks for one row, so that whoever cannot be answered is told at once. */
    void tryOut(Statement statement) {
        new Pages(asking, question(statement.view()), statement, 1).next();
    }

    /** Writes the export. Where this ends with an exception the file is not whole. */
    void write(Statement statement, Opening opening) throws IOException {
        ListQuestion question = question(statement.view());
        List<Column> columns = columns(statement, question);
        Iterator<List<Map<String, @Nullable Object>>> pages =
                new Pages(asking, question, statement, question.pageSize());
        List<Map<String, @Nullable Object>> page = pages.next();
        Table table = table(statement, columns, opening.open());
        long rows = write(page, columns, table);
        while (pages.hasNext()) {
            rows += write(pages.next(), columns, table);
        }
        table.finish();
        LOG.info("{} exported {} rows of {}", statement.account(), rows, statement.view());
    }

    private List<Column> columns(Statement statement, ListQuestion question) {
        Reading reading = new Reading(labels, statement.locale(), zone);
        return statement.view().columns().stream()
                .map(declared -> Column.of(declared, question.row(), reading))
                .toList();
    }

    private Table table(Statement statement, List<Column> columns, OutputStream out) throws IOException {
        List<String> headers = columns.stream().map(Column::header).toList();
        return switch (statement.format()) {
            case CSV -> new CsvTable(out, statement.byteOrderMark(), headers);
            case XLSX ->
                new XlsxTable(out, labels.label("Query." + statement.view().field(), statement.locale()), headers);
        };
    }

    private static long write(List<Map<String, @Nullable Object>> page, List<Column> columns, Table table)
            throws IOException {
        for (Map<String, @Nullable Object> row : page) {
            List<@Nullable Object> cells = new ArrayList<>(columns.size());
            columns.forEach(column -> cells.add(column.in(row)));
            table.row(cells);
        }
        table.flush();
        return page.size();
    }
}
