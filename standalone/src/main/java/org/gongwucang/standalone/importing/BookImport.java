package org.gongwucang.standalone.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.book.ClassRow;
import org.gongwucang.standalone.book.Mapping;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.gongwucang.standalone.book.NewReferences;
import org.gongwucang.standalone.book.NewReferences.ClassDraft;
import org.gongwucang.standalone.book.NewReferences.UnitDraft;
import org.gongwucang.standalone.book.OpeningRow;
import org.gongwucang.standalone.book.RowVerdict;
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
    private final String digest;
    private int rowsInAll;

    public BookImport(Book book, House house, Report report) {
        this.book = book;
        this.mapping = book.mapping();
        this.house = house;
        this.report = report;
        this.digest = book.fileDigest();
    }

    /** What the rows would become; nothing is written. */
    public static Tally dryRun(Book book, Report report) {
        Tally tally = new Tally();
        if (book.mapping().kind() == Kind.OPENING) {
            book.readOpening(verdict -> note(verdict, tally, report));
        } else {
            book.readClasses(verdict -> note(verdict, tally, report));
        }
        return tally;
    }

    private static void note(RowVerdict<?> verdict, Tally tally, Report report) {
        tally.count(verdict);
        report.verdict(verdict);
    }

    /** @throws HouseRefused where the book cannot be brought in, or is in already (BOOK_ALREADY_IMPORTED) */
    public Tally run() {
        // Decided by the state of the book alone, so the id is a new one each time.
        House.requireNoErrors(house.ask(Documents.START, Map.of("input", start())));
        if (mapping.kind() == Kind.OPENING) {
            NewReferences references = book.readOpening(verdict -> rowsInAll++);
            create(references);
            enter();
        } else {
            book.readClasses(verdict -> rowsInAll++);
            book.readClasses(this::define);
        }
        House.requireNoErrors(house.ask(Documents.COMPLETE, Map.of("input", completion())));
        return tally;
    }

    private void create(NewReferences references) {
        List<UnitDraft> units = new ArrayList<>(references.parents());
        units.addAll(references.units());
        for (int i = 0; i < units.size(); i++) {
            UnitDraft unit = units.get(i);
            requireThere(
                    Documents.ESTABLISH_UNIT,
                    Inputs.unit(unit, mapping.dated(), id("unit", unit.unit())),
                    "UNIT_EXISTS");
            report.progress("units", i + 1, units.size());
        }
        for (ClassDraft draft : references.classes()) {
            String id = id("class", draft.assetClass().code());
            requireThere(Documents.DEFINE_CLASS, Inputs.newClass(draft, mapping.dated(), id), "CLASS_EXISTS");
        }
    }

    private void requireThere(String document, Map<String, Object> input, String there) {
        JsonNode done = house.ask(document, Map.of("input", input));
        if (!Set.of(there, "").contains(codeIn(done))) {
            House.requireNoErrors(done);
        }
    }

    private void enter() {
        List<RowVerdict<OpeningRow>> batch = new ArrayList<>(BATCH);
        book.readOpening(verdict -> {
            note(verdict, tally, report);
            if (verdict.entry() != null) {
                batch.add(verdict);
            }
            if (batch.size() == BATCH) {
                send(batch);
            }
        });
        if (!batch.isEmpty()) {
            send(batch);
        }
    }

    private void send(List<RowVerdict<OpeningRow>> batch) {
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
        input.put("commandId", id("rows", String.valueOf(batch.get(0).row())));
        input.put("occurredOn", mapping.dated().toString());
        JsonNode done = house.ask(Documents.OPENING_ENTRIES, Map.of("input", input));
        House.requireNoErrors(done);
        for (JsonNode line : done.path("lines")) {
            refused(line, batch.get(line.path("line").asInt()));
        }
        report.progress("rows", batch.get(batch.size() - 1).row(), rowsInAll);
        batch.clear();
    }

    private void define(RowVerdict<ClassRow> verdict) {
        note(verdict, tally, report);
        ClassRow entry = verdict.entry();
        if (entry != null) {
            String id = id("class", entry.assetClass().code());
            JsonNode done =
                    house.ask(Documents.DEFINE_CLASS, Map.of("input", Inputs.newClass(entry, mapping.dated(), id)));
            refused(done, verdict);
        }
        report.progress("rows", verdict.row(), rowsInAll);
    }

    private void refused(JsonNode done, RowVerdict<?> verdict) {
        JsonNode error = done.path("userErrors").path(0);
        if (!error.isMissingNode() && !codeIn(done).equals("CLASS_EXISTS")) {
            tally.refusedByHouse(verdict);
            report.refusedByHouse(
                    verdict,
                    codeIn(done),
                    error.path("field").asString(""),
                    error.path("message").asString(""));
        }
    }

    private static String codeIn(JsonNode done) {
        return done.path("userErrors").path(0).path("code").asString("");
    }

    private Map<String, Object> start() {
        return Map.of(
                "book", mapping.book(),
                "fileDigest", digest,
                "mappingDigest", book.mappingDigest(),
                "fileName", book.fileName(),
                "commandId", UUID.randomUUID().toString());
    }

    private Map<String, Object> completion() {
        return Map.of(
                "book", mapping.book(),
                "fileDigest", digest,
                "rows", tally.rows(),
                "accepted", tally.accepted(),
                "warned", tally.warned(),
                "refused", tally.refused(),
                "commandId", id("complete", ""));
    }

    private String id(String what, String which) {
        return "import/" + digest + "/" + what + "/" + which;
    }
}
