package org.gongwucang.standalone.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.gongwucang.standalone.book.OrderDuties.Duty;
import org.gongwucang.standalone.book.OrderDuties.Person;
import org.gongwucang.standalone.book.RowVerdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excerpts of two public books of orders under the mappings that ship as examples, and rows that are wrong. */
class OrdersBookTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "import");
    private static final Path BOOKS = Path.of("src", "test", "resources", "books");
    private static final String HEADER =
            "rtd_ref,state,station_name_lea,fsc,quantity,date_requested,justification," + "reason_cancelled\n";

    @TempDir
    Path folder;

    @Test
    void reads_shipments_as_orders_of_the_day_of_shipment() {
        List<RowVerdict<OrderRow>> verdicts = new ArrayList<>();
        NewReferences references = Book.of(
                        BOOKS.resolve("us-dla-leso-fy23q2-shipments-excerpt.csv"),
                        EXAMPLES.resolve("leso-shipments.yaml"))
                .readOrders(verdicts::add);

        assertThat(verdicts).hasSize(44).allSatisfy(v -> assertThat(v.outcome()).isEqualTo(Outcome.ACCEPTED));
        assertThat(references.units()).hasSize(6);
        assertThat(references.parents())
                .hasSize(5)
                .allSatisfy(unit -> assertThat(unit.parent()).isEqualTo("GWC-OFFICE"));
        assertThat(references.classes()).isEmpty();
        assertThat(references.staff())
                .hasSize(6)
                .allSatisfy(person -> assertThat(person.staff()).isEqualTo(person.unit() + "-HEAD"));
        OrderRow first = Objects.requireNonNull(verdicts.get(0).entry());
        assertThat(first.identity()).isEqualTo("2YTN5E30068130").isEqualTo(first.document());
        assertThat(first.occurredOn()).isEqualTo(LocalDate.of(2023, 1, 25));
        assertThat(first.value()).isEqualByComparingTo("250");
    }

    @Test
    void reads_each_refused_request_once_and_keeps_the_reason_of_those_for_nothing() {
        List<RowVerdict<OrderRow>> verdicts = new ArrayList<>();
        NewReferences references = Book.of(
                        BOOKS.resolve("us-dla-leso-fy23q2-cancellations-excerpt.csv"),
                        EXAMPLES.resolve("leso-cancellations.yaml"))
                .readOrders(verdicts::add);

        assertThat(verdicts).filteredOn(v -> v.outcome() == Outcome.ACCEPTED).hasSize(60);
        assertThat(verdicts).filteredOn(v -> v.outcome() == Outcome.REPEATED).hasSize(15);
        assertThat(verdicts)
                .filteredOn(v -> v.outcome() == Outcome.REFUSED)
                .hasSize(3)
                .allSatisfy(v -> assertThat(v.findings())
                        .containsExactly(
                                Finding.refusal("QUANTITY_OUT_OF_RANGE", "quantity", "0"),
                                Finding.kept("REASON_KEPT", "reason_cancelled", "Rejected by EAC2005.")));
        assertThat(references.units()).hasSize(29);
        assertThat(references.classes()).isNotEmpty();
    }

    @Test
    void keeps_the_local_day_a_reason_on_one_line_and_says_where_none_was_given() throws IOException {
        List<RowVerdict<OrderRow>> verdicts = refused("""
                1,AL,POLICE,2320,2,2023-02-26T23:59:59,"FOR
                PATROL"," Not\t now. \n Ask again. "
                2,AL,POLICE,2320,2,2012-12-12,,
                """);

        OrderRow first = Objects.requireNonNull(verdicts.get(0).entry());
        assertThat(first.reason()).isEqualTo("FOR PATROL");
        assertThat(first.refusedBecause()).isEqualTo("Not now. Ask again.");
        assertThat(first.occurredOn()).isEqualTo(LocalDate.of(2023, 2, 26));
        assertThat(first.assetClass()).isEqualTo(new ClassCode("FSC", "2023", "2320"));
        OrderRow second = Objects.requireNonNull(verdicts.get(1).entry());
        assertThat(second.reason()).isEqualTo("NOT_STATED").isEqualTo(second.refusedBecause());
    }

    @Test
    void a_row_that_says_something_else_of_the_same_order_is_refused() throws IOException {
        List<RowVerdict<OrderRow>> verdicts = refused("""
                1,AL,POLICE,2320,2,2023-02-26,WHY,NO
                1,AL,POLICE,2320,3,2023-02-26,WHY,NO
                1,AL,POLICE,2320,2,2023-02-26,WHY,NO
                2,AL,POLICE,2320,2,,WHY,NO
                ,AL,POLICE,2320,2,2023-02-26,WHY,NO
                """);

        assertThat(verdicts)
                .extracting(RowVerdict::outcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.REFUSED, Outcome.REPEATED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(verdicts.get(1).findings())
                .containsExactly(Finding.refusal("IDENTITY_TWICE_IN_FILE", "rtd_ref", "1 (row 1)"));
        assertThat(verdicts.get(3).findings()).contains(Finding.refusal("DATE_MISSING", "date_requested", ""));
        assertThat(verdicts.get(4).findings()).contains(Finding.refusal("TEXT_EMPTY", "rtd_ref", ""));
    }

    @Test
    void names_who_does_what() throws IOException {
        OrderDuties duties = Objects.requireNonNull(
                MappingFile.read(EXAMPLES.resolve("leso-shipments.yaml")).orders());

        assertThat(duties.people())
                .containsOnlyKeys(Duty.ENROL, Duty.REQUEST, Duty.APPROVE, Duty.ISSUE, Duty.CHECK, Duty.SIGN);
        assertThat(duties.people()).containsEntry(Duty.ISSUE, new Person("demo-keeper", "DEMO-KEEPER"));
        assertThat(duties.warehouse()).isEqualTo("LESO");
        assertThat(duties.things()).isEqualTo("US-DLA-LESO-FY23Q2-STOCK");
    }

    @Test
    void refuses_one_person_for_two_duties_and_duties_of_nobody() {
        refuses(
                said -> said.replace(
                        "{account: demo-keeper, staff: DEMO-KEEPER}", "{account: demo-approver, staff: DEMO-APPROVER}"),
                "people.issue: demo-approver (DEMO-APPROVER) has another duty");
        refuses(said -> said.replace("staff: DEMO-KEEPER", "staff: DEMO-APPROVER"), "has another duty already");
        refuses(said -> said.replaceAll("  sign: .*\n", ""), "people.sign is missing");
        refuses(said -> said.replace("  sign:", "  reject:"), "people.sign is missing");
        refuses(
                said -> said.replace("staff: DEMO-KEEPER}", "staff: DEMO-KEEPER, password: x}"),
                "password is not known");
        refuses(said -> said.replaceAll("  enrol: .*\n", ""), "people.enrol and create.staff go together");
        refuses(said -> said.replace("warehouse: LESO\n", ""), "warehouse is missing");
        refuses(said -> said.replaceAll("things:\n.*\n", ""), "by things (book: KEY) or by fields.code");
        refuses(said -> said.replace("fields:\n", "fields:\n  code: X\n"), "not by both");
        refuses(said -> said.replace("  identity: ${requisition_id}\n", ""), "fields.identity is missing");
    }

    @Test
    void names_the_column_that_is_missing() throws IOException {
        Path file = Files.writeString(folder.resolve("book.csv"), HEADER.replace("rtd_ref,", "") + "AL,P,1,1,,,\n");

        assertThatThrownBy(() -> Book.of(file, EXAMPLES.resolve("leso-cancellations.yaml")))
                .isInstanceOf(MappingInvalid.class)
                .hasMessageContaining("no column rtd_ref");
    }

    private void refuses(UnaryOperator<String> changed, String because) {
        assertThatThrownBy(() ->
                        MappingFile.parse(changed.apply(Files.readString(EXAMPLES.resolve("leso-shipments.yaml")))))
                .isInstanceOf(MappingInvalid.class)
                .hasMessageContaining(because);
    }

    private List<RowVerdict<OrderRow>> refused(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("book.csv"), HEADER + rows);
        List<RowVerdict<OrderRow>> verdicts = new ArrayList<>();
        Book.of(file, EXAMPLES.resolve("leso-cancellations.yaml")).readOrders(verdicts::add);
        return verdicts;
    }
}
