package org.gongwucang.standalone.importing;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.book.Mapping;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.gongwucang.standalone.book.NewReferences;
import org.gongwucang.standalone.book.OrderDuties;
import org.gongwucang.standalone.book.OrderDuties.Duty;
import org.gongwucang.standalone.book.OrderRow;
import org.gongwucang.standalone.book.RowVerdict;
import org.gongwucang.standalone.book.RowVerdict.Outcome;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import org.gongwucang.standalone.house.PatientAsking;
import org.gongwucang.standalone.importing.OrderSteps.Course;
import org.gongwucang.standalone.importing.OrderSteps.Way;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 出仓单导入: brings a book of orders in, each through the mutations of everybody by the people whom the mapping names. An import that
 * was cut off is gone on with by running it again. What the house refused leaves the book open: it is put right, and the import
 * run again.
 */
public final class OrdersImport {

    private static final int AHEAD = 100;

    /** An order whose thing is on its way. */
    private record Issued(RowVerdict<OrderRow> verdict, OrderRow row, Way way) {}

    private final Book book;
    private final Mapping mapping;
    private final House house;
    private final People people;
    private final Report report;
    private final Tally tally = new Tally();
    private final ImportIds ids;
    private final List<RowVerdict<OrderRow>> repeated = new ArrayList<>();
    private final Deque<Issued> issued = new ArrayDeque<>();
    private final Set<String> refused = new HashSet<>();
    private @Nullable OpeningThings things;
    private int rowsInAll;

    public OrdersImport(Book book, House house, People people, Report report) {
        this.book = book;
        this.mapping = book.mapping();
        this.house = house;
        this.people = people;
        this.report = report;
        this.ids = new ImportIds(book.fileDigest());
    }

    /**
     * @throws ImportNotReady where something has to be put right first; nothing was written
     * @throws HouseRefused where the book cannot be brought in, or is in already (BOOK_ALREADY_IMPORTED)
     */
    public Tally run() {
        requireReady();
        House.requireNoErrors(house.ask(Documents.START, Map.of("input", Inputs.start(book, ids, "ORDERS"))));
        OrderSteps steps = new OrderSteps(mapping, people);
        try (Lanes<Way> lanes = new Lanes<>();
                Lanes<JsonNode> made = new Lanes<>()) {
            NewReferences references = book.readOrders(verdict -> rowsInAll++);
            make(references, new References(house, made, report, ids, mapping.dated()));
            book.readOrders(verdict -> enter(verdict, steps, lanes));
            lanes.await();
            while (!issued.isEmpty()) {
                handOver(issued.remove(), steps, lanes);
            }
            lanes.await();
        }
        repeated.forEach(this::repeat);
        if (tally.refusedByHouse() == 0) {
            House.requireNoErrors(house.ask(Documents.COMPLETE, Map.of("input", Inputs.completion(book, ids, tally))));
        }
        return tally;
    }

    private void make(NewReferences references, References making) {
        making.make(references);
        people.find(Duty.ENROL).ifPresent(administrator -> making.enrol(references.staff(), administrator));
    }

    private void requireReady() {
        OrderDuties duties = Objects.requireNonNull(mapping.orders(), "a book of orders");
        String goLive = PatientAsking.ask(house, Documents.GO_LIVE, Map.of())
                .path("goLiveAt")
                .asString("");
        if (goLive.isEmpty() || OffsetDateTime.parse(goLive).isAfter(OffsetDateTime.now())) {
            throw new ImportNotReady(
                    "The house is not live yet: nothing leaves it before its opening was confirmed by a"
                            + " second person, and a minute has passed."
                            + (goLive.isEmpty() ? "" : " It is live from " + goLive + " on."));
        }
        String warehouse = duties.warehouse();
        if (warehouse != null) {
            Set<String> known = new HashSet<>();
            Pages.each(
                    house,
                    Documents.WAREHOUSES,
                    Map.of(),
                    row -> known.add(row.path("warehouse").asString()));
            if (!known.contains(warehouse)) {
                throw new ImportNotReady("warehouse: there is no warehouse " + warehouse + ".");
            }
        }
        if (duties.things() != null) {
            things = OpeningThings.of(duties.things(), ids.fileDigest(), house);
        }
    }

    private void enter(RowVerdict<OrderRow> verdict, OrderSteps steps, Lanes<Way> lanes) {
        if (verdict.outcome() == Outcome.REPEATED) {
            repeated.add(verdict);
            return;
        }
        BookImport.note(verdict, tally, report);
        OrderRow row = verdict.entry();
        if (row == null) {
            return;
        }
        if (mapping.kind() == Kind.REFUSED_REQUESTS) {
            lanes.send(() -> steps.refuse(row), way -> answered(verdict, row, way.course()));
            return;
        }
        String code =
                row.code() == null && things != null ? things.code(row.row()).orElse(null) : row.code();
        if (code == null) {
            refused.add(row.identity());
            tally.refusedForGood(verdict);
            report.refusedByHouse(verdict, "ROW_NOT_IN_OPENING", "things", row.identity());
        } else {
            lanes.send(() -> steps.issue(row, code), way -> taken(new Issued(verdict, row, way), steps, lanes));
        }
    }

    /** Others are issued first: meanwhile the ledger learns of the pass, and nobody waits for it. */
    private void taken(Issued one, OrderSteps steps, Lanes<Way> lanes) {
        if (one.way().course().step() != null) {
            answered(one.verdict(), one.row(), one.way().course());
            return;
        }
        issued.add(one);
        if (issued.size() > AHEAD) {
            handOver(issued.remove(), steps, lanes);
        }
    }

    private void handOver(Issued one, OrderSteps steps, Lanes<Way> lanes) {
        lanes.send(() -> steps.handOver(one.way()), way -> answered(one.verdict(), one.row(), way.course()));
    }

    private void answered(RowVerdict<OrderRow> verdict, OrderRow row, Course course) {
        if (course.step() != null) {
            refused.add(row.identity());
            tally.refusedByHouse(verdict);
            report.refusedByHouse(verdict, course.code(), course.step(), course.message());
        }
        report.progress("orders", verdict.row(), rowsInAll);
    }

    /** Told last, since only then it is known what became of the row that it repeats. */
    private void repeat(RowVerdict<OrderRow> verdict) {
        BookImport.note(verdict, tally, report);
        OrderRow row = verdict.entry();
        if (row != null && refused.contains(row.identity())) {
            tally.repeatsRefused();
        }
    }
}
