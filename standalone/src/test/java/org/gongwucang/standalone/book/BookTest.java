package org.gongwucang.standalone.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongwucang.standalone.book.RowVerdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excerpts of two public books under the mappings that ship as examples, and rows that are wrong in every way. */
class BookTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "import");
    private static final Path BOOKS = Path.of("src", "test", "resources", "books");
    private static final String HEADER =
            "state,agency_name,nsn,item_name,quantity,ui,acquisition_value_unit,ship_date\n";

    @TempDir
    Path folder;

    @Test
    void reads_a_property_book_row_by_row_and_merges_nothing() {
        List<RowVerdict<OpeningRow>> verdicts = new ArrayList<>();
        NewReferences references = book("us-dla-leso-2025-12-31-excerpt.csv", "leso-property-book.yaml")
                .readOpening(verdicts::add);
        List<OpeningRow> entries = verdicts.stream()
                .map(RowVerdict::entry)
                .filter(Objects::nonNull)
                .toList();

        assertThat(verdicts).hasSize(182);
        assertThat(entries).filteredOn(OpeningRow::isLot).hasSize(43);
        assertThat(entries).filteredOn(entry -> !entry.isLot()).hasSize(104);
        assertThat(entries.stream().map(OpeningRow::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("11640008.42");
        assertThat(references.units()).hasSize(30);
        assertThat(references.parents()).hasSize(4);
        assertThat(references.classes()).hasSize(32);
    }

    @Test
    void names_each_row_that_is_dated_after_the_book() {
        List<RowVerdict<OpeningRow>> verdicts = new ArrayList<>();
        book("us-dla-leso-2025-12-31-excerpt.csv", "leso-property-book.yaml").readOpening(verdicts::add);

        assertThat(verdicts)
                .filteredOn(v -> v.outcome() == Outcome.REFUSED)
                .hasSize(35)
                .allSatisfy(verdict -> {
                    Finding finding = verdict.findings().get(0);
                    assertThat(finding.rule()).isEqualTo("DATED_AFTER_BOOK");
                    assertThat(finding.column()).isEqualTo("ship_date");
                    assertThat(finding.value()).isGreaterThan("2025-12-31");
                    assertThat(verdict.line()).isEqualTo(verdict.row() + 1L);
                });
    }

    @Test
    void reads_a_class_list_leaves_out_other_letters_and_names_a_missing_parent() {
        List<RowVerdict<ClassRow>> verdicts = new ArrayList<>();
        book("cn-procurement-catalogue-2022-excerpt.csv", "procurement-catalogue-2022.yaml")
                .readClasses(verdicts::add);

        assertThat(verdicts).filteredOn(v -> v.entry() != null).hasSize(115);
        assertThat(verdicts).filteredOn(v -> v.outcome() == Outcome.LEFT_OUT).hasSize(10);
        assertThat(verdicts)
                .filteredOn(v -> v.outcome() == Outcome.REFUSED)
                .hasSize(8)
                .allSatisfy(v -> assertThat(v.findings().get(0).rule()).isEqualTo("NAME_SUSPECT"));
        assertThat(verdicts)
                .filteredOn(v -> v.outcome() == Outcome.WARNING)
                .hasSize(4)
                .allSatisfy(v -> assertThat(v.findings())
                        .containsExactly(Finding.warning("PARENT_NOT_IN_FILE", "parent_code", "A07050200")));
    }

    @Test
    void refuses_a_row_with_the_rule_the_column_and_the_value() throws IOException {
        List<RowVerdict<OpeningRow>> verdicts = opening("""
                AL,POLICE,2540-1,DESK,1.0,Each,5,2018-01-30
                AL,POLICE,2540-1,DESK,0,Each,5,2018-01-30
                AL,POLICE,2540-1,DESK,many,Each,5,2018-01-30
                AL,POLICE,2540-1,DESK,1,Each,5.005,2018-01-30
                AL,POLICE,2540-1,DESK,1,Each,-5,2018-01-30
                AL,POLICE,2540-1,DESK,1,Each,5,30/01/2018
                AL,POLICE,2540-1,,1,Each,5,2018-01-30
                AL,POLICE,,DESK,1,Each,,2018-01-30
                A L,POLICE,2540-1,DESK,1,Each,5,1018-01-30
                AL,POLICE,2540-1,DESK,1,Each,5
                """);

        assertThat(verdicts).allSatisfy(v -> assertThat(v.outcome()).isEqualTo(Outcome.REFUSED));
        assertThat(verdicts)
                .extracting(v -> v.findings().get(0))
                .containsExactly(
                        Finding.refusal("QUANTITY_NOT_WHOLE", "quantity", "1.0"),
                        Finding.refusal("QUANTITY_OUT_OF_RANGE", "quantity", "0"),
                        Finding.refusal("NUMBER_MALFORMED", "quantity", "many"),
                        Finding.refusal("VALUE_FINER_THAN_FEN", "acquisition_value_unit", "5.005"),
                        Finding.refusal("VALUE_NEGATIVE", "acquisition_value_unit", "-5"),
                        Finding.refusal("DATE_MALFORMED", "ship_date", "30/01/2018"),
                        Finding.refusal("TEXT_EMPTY", "item_name", ""),
                        Finding.refusal("TEXT_EMPTY", "nsn", ""),
                        Finding.refusal("DATE_TOO_EARLY", "ship_date", "1018-01-30"),
                        Finding.refusal("CELLS_MISSING", "row", "7 instead of 8"));
        assertThat(verdicts.get(7).findings()).extracting(Finding::rule).contains("NUMBER_MISSING");
        assertThat(verdicts.get(8).findings()).extracting(Finding::rule).contains("CODE_MALFORMED");
    }

    @Test
    void takes_identical_rows_as_separate_things_and_zero_as_a_value() throws IOException {
        String twin = "AL,POLICE,2540-1,DESK,1,Kit,0,2018-01-30\n";
        List<RowVerdict<OpeningRow>> verdicts = opening(twin + twin + twin);

        assertThat(verdicts).allSatisfy(v -> assertThat(v.outcome()).isEqualTo(Outcome.ACCEPTED));
        assertThat(verdicts)
                .extracting(v -> Objects.requireNonNull(v.entry()).row())
                .containsExactly(1, 2, 3);
    }

    private List<RowVerdict<OpeningRow>> opening(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("book.csv"), HEADER + rows);
        List<RowVerdict<OpeningRow>> verdicts = new ArrayList<>();
        Book.of(file, EXAMPLES.resolve("leso-property-book.yaml")).readOpening(verdicts::add);
        return verdicts;
    }

    private static Book book(String file, String mapping) {
        return Book.of(BOOKS.resolve(file), EXAMPLES.resolve(mapping));
    }
}
