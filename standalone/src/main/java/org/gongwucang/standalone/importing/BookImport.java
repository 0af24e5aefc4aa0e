package org.gongwucang.standalone.importing;

import java.util.Map;
import java.util.function.Consumer;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.book.ClassRow;
import org.gongwucang.standalone.book.Decisions;
import org.gongwucang.standalone.book.HeldRow;
import org.gongwucang.standalone.book.Mapping;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.gongwucang.standalone.book.NewReferences;
import org.gongwucang.standalone.book.RowVerdict;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import tools.jackson.databind.JsonNode;

/**
 * 账簿导入: brings a book in. Every step meets itself when it is repeated, since its identity is the book and the row,
 * so an import that was cut off, or waits for decisions, is gone on with by running it again.
 */
public final class BookImport {

    private final Book book;
    private final Decisions decisions;
    private final Mapping mapping;
    private final House house;
    private final Report report;
    private final Tally tally = new Tally();
    private final ImportIds ids;
    private int rowsInAll;

    public BookImport(Book book, House house, Report report) {
        this(book, Decisions.NONE, house, report);
    }

    /** @param decisions about numbers that several rows of a register of vehicles bear */
    public BookImport(Book book, Decisions decisions, House house, Report report) {
        this.book = book;
        this.decisions = decisions;
        this.mapping = book.mapping();
        this.house = house;
        this.report = report;
        this.ids = new ImportIds(book.fileDigest());
    }

    /** What the rows would become; nothing is written. */
    public static Tally dryRun(Book book, Decisions decisions, Report report) {
        Tally tally = new Tally();
        switch (book.mapping().kind()) {
            case OPENING, VEHICLES -> readHeld(book, decisions, verdict -> note(verdict, tally, report));
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
        NewReferences references =
                mapping.kind() == Kind.ASSET_CLASSES ? null : readHeld(book, decisions, verdict -> rowsInAll++);
        House.requireNoErrors(house.ask(Documents.START, Map.of("input", Inputs.start(book, ids, "HOLDINGS"))));
        try (Lanes<JsonNode> lanes = new Lanes<>()) {
            if (references != null) {
                new References(house, lanes, report, ids, mapping.dated()).make(references);
                enter(lanes);
            } else {
                book.readClasses(verdict -> rowsInAll++);
                book.readClasses(verdict -> define(verdict, lanes));
            }
            lanes.await();
        }
        if (tally.undecided() == 0) {
            House.requireNoErrors(house.ask(Documents.COMPLETE, Map.of("input", Inputs.completion(book, ids, tally))));
        }
        return tally;
    }

    /** A vehicle that several rows claim to be waits for a decision; everything else is entered meanwhile. */
    private void enter(Lanes<JsonNode> lanes) {
        OpeningBatches batches = new OpeningBatches(
                house, mapping, ids, lanes, this::refused, row -> report.progress("rows", row, rowsInAll));
        readHeld(book, decisions, verdict -> {
            note(verdict, tally, report);
            batches.add(verdict);
        });
        batches.flush();
    }

    private static NewReferences readHeld(
            Book book, Decisions decisions, Consumer<RowVerdict<? extends HeldRow>> verdicts) {
        return book.mapping().kind() == Kind.VEHICLES
                ? book.readVehicles(decisions, verdicts::accept)
                : book.readOpening(verdicts::accept);
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
