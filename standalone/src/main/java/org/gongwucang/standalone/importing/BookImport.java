package org.gongwucang.standalone.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.book.ClassRow;
import org.gongwucang.standalone.book.Mapping;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.gongwucang.standalone.book.NewReferences;
import org.gongwucang.standalone.book.OpeningRow;
import org.gongwucang.standalone.book.RowVerdict;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import tools.jackson.databind.JsonNode;

/**
 * 账簿导入: brings a book in. Every step meets itself when it is repeated, since its identity is the book and the row,
 * so an import that was cut off is gone on with by running it again.
 */
public final class BookImport {

    private static final int BATCH = 200;

    private final Book book;
    private final Mapping mapping;
    private final House house;
    private final Report report;
    private final Tally tally = new Tally();
    private final ImportIds ids;
    private int rowsInAll;

    public BookImport(Book book, House house, Report report) {
        this.book = book;
        this.mapping = book.mapping();
        this.house = house;
        this.report = report;
        this.ids = new ImportIds(book.fileDigest());
    }

    /** What the rows would become; nothing is written. */
    public static Tally dryRun(Book book, Report report) {
        Tally tally = new Tally();
        switch (book.mapping().kind()) {
            case OPENING -> book.readOpening(verdict -> note(verdict, tally, report));
            case ASSET_CLASSES -> book.readClasses(verdict -> note(verdict, tally, report));
            case TRANSFERS, REFUSED_REQUESTS -> book.readOrders(verdict -> note(verdict, tally, report));
        }
        return tally;
    }

    static void note(RowVerdict<?> verdict, Tally tally, Report report) {
        tally.count(verdict);
        report.verdict(verdict);
    }

    /** @throws HouseRefused where the book cannot be brought in, or is in already (BOOK_ALREADY_IMPORTED) */
    public Tally run() {
        House.requireNoErrors(house.ask(Documents.START, Map.of("input", Inputs.start(book, ids, "HOLDINGS"))));
        try (Lanes<JsonNode> lanes = new Lanes<>()) {
            if (mapping.kind() == Kind.OPENING) {
                NewReferences references = book.readOpening(verdict -> rowsInAll++);
                new References(house, lanes, report, ids, mapping.dated()).make(references);
                enter(lanes);
            } else {
                book.readClasses(verdict -> rowsInAll++);
                book.readClasses(verdict -> define(verdict, lanes));
            }
            lanes.await();
        }
        House.requireNoErrors(house.ask(Documents.COMPLETE, Map.of("input", Inputs.completion(book, ids, tally))));
        return tally;
    }

    private void enter(Lanes<JsonNode> lanes) {
        List<RowVerdict<OpeningRow>> batch = new ArrayList<>(BATCH);
        book.readOpening(verdict -> {
            note(verdict, tally, report);
            if (verdict.entry() != null) {
                batch.add(verdict);
            }
            if (batch.size() == BATCH) {
                send(List.copyOf(batch), lanes);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            send(List.copyOf(batch), lanes);
        }
    }

    private void send(List<RowVerdict<OpeningRow>> batch, Lanes<JsonNode> lanes) {
        lanes.send(() -> house.ask(Documents.OPENING_ENTRIES, Map.of("input", entries(batch))), done -> {
            House.requireNoErrors(done);
            for (JsonNode line : done.path("lines")) {
                refused(line, batch.get(line.path("line").asInt()));
            }
            report.progress("rows", batch.get(batch.size() - 1).row(), rowsInAll);
        });
    }

    private Map<String, Object> entries(List<RowVerdict<OpeningRow>> batch) {
        List<Map<String, Object>> lines = new ArrayList<>(batch.size());
        for (RowVerdict<OpeningRow> verdict : batch) {
            OpeningRow entry = verdict.entry();
            if (entry != null) {
                lines.add(Inputs.line(entry));
            }
        }
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("book", mapping.book());
        input.put("lines", lines);
        input.put("commandId", ids.of("rows", String.valueOf(batch.get(0).row())));
        input.put("occurredOn", mapping.dated().toString());
        return input;
    }

    private void define(RowVerdict<ClassRow> verdict, Lanes<JsonNode> lanes) {
        note(verdict, tally, report);
        ClassRow entry = verdict.entry();
        if (entry != null) {
            String id = ids.of("class", entry.assetClass().code());
            Map<String, Object> input = Inputs.newClass(entry, mapping.dated(), id);
            lanes.send(() -> house.ask(Documents.DEFINE_CLASS, Map.of("input", input)), done -> {
                refused(done, verdict);
                report.progress("rows", verdict.row(), rowsInAll);
            });
        }
    }

    private void refused(JsonNode done, RowVerdict<?> verdict) {
        JsonNode error = done.path("userErrors").path(0);
        if (!error.isMissingNode() && !House.codeIn(done).equals("CLASS_EXISTS")) {
            tally.refusedByHouse(verdict);
            report.refusedByHouse(
                    verdict,
                    House.codeIn(done),
                    error.path("field").asString(""),
                    error.path("message").asString(""));
        }
    }
}
