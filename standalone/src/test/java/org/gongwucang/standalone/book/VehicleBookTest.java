package org.gongwucang.standalone.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.standalone.book.RowVerdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up register of vehicles, as untidy as a real one, under the mapping that ships as an example. */
class VehicleBookTest {

    private static final Path MAPPING = Path.of("..", "examples", "import", "seattle-fleet.yaml");
    private static final Path FLEET = Path.of("src", "test", "resources", "books", "fleet-made-up.csv");

    @TempDir
    Path folder;

    private static List<RowVerdict<HeldRow>> read(Decisions decisions) {
        List<RowVerdict<HeldRow>> verdicts = new ArrayList<>();
        Book.of(FLEET, MAPPING).readVehicles(decisions, verdicts::add);
        return verdicts;
    }

    private static Stream<VehicleRow> vehicles(List<RowVerdict<HeldRow>> verdicts) {
        return verdicts.stream()
                .map(RowVerdict::entry)
                .filter(VehicleRow.class::isInstance)
                .map(VehicleRow.class::cast);
    }

    private static VehicleRow vehicle(int row) {
        return vehicles(read(Decisions.NONE))
                .filter(entry -> entry.row() == row)
                .findAny()
                .orElseThrow();
    }

    private static List<Integer> rows(List<RowVerdict<HeldRow>> verdicts, Outcome outcome) {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() == outcome)
                .map(RowVerdict::row)
                .toList();
    }

    private Decisions decisions(String rows) throws IOException {
        return decisionsAbout(Book.of(FLEET, MAPPING).fileDigest(), rows);
    }

    private Decisions decisionsAbout(String digest, String rows) throws IOException {
        return Decisions.read(Files.writeString(folder.resolve("decisions.yaml"), "file: " + digest + "\n" + rows));
    }

    @Test
    void a_number_is_a_text_and_keeps_its_zeros() {
        assertThat(vehicle(1).oldCardNo()).isEqualTo("00417");
        assertThat(vehicle(2).oldCardNo()).isEqualTo("417");
        assertThat(vehicle(1).value()).isEqualByComparingTo("14190.13");
    }

    @Test
    void a_plate_is_read_as_the_mapping_says_and_its_absence_makes_equipment_of_the_row() {
        assertThat(vehicle(3).plate()).isNull();
        assertThat(vehicle(5).plate()).isEqualTo("10003A");
        assertThat(vehicle(11).plate()).isEqualTo("10006");
        assertThat(read(Decisions.NONE).get(3).entry()).isInstanceOfSatisfying(OpeningRow.class, card -> {
            assertThat(card.oldCardNo()).isEqualTo("E0901");
            assertThat(card.name()).isEqualTo("FORKLIFT");
            assertThat(card.unitValue()).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(card.acquiredOn()).isEqualTo(LocalDate.of(1998, 3, 2));
        });
    }

    @Test
    void categories_are_told_by_the_first_line_that_fits() {
        assertThat(vehicle(1).category()).isEqualTo("LAW_ENFORCEMENT");
        assertThat(vehicle(3).category()).isEqualTo("SPECIAL_TECHNICAL");
        assertThat(vehicle(5).category()).isEqualTo("OTHER");
        assertThat(vehicle(11).category()).isEqualTo("SPECIAL_TECHNICAL");
        assertThat(vehicle(13).category()).isEqualTo("EMERGENCY");
        assertThat(vehicle(12).newEnergy()).isTrue();
        assertThat(vehicle(5).newEnergy()).isFalse();
    }

    @Test
    void years_of_two_digits_turn_at_the_pivot_and_an_empty_day_is_none() {
        assertThat(vehicle(13).acquiredOn()).isEqualTo(LocalDate.of(2015, 7, 31));
        assertThat(vehicle(11).acquiredOn()).isEqualTo(LocalDate.of(1946, 1, 1));
        assertThat(vehicle(12).acquiredOn()).isNull();
    }

    @Test
    void refuses_what_cannot_be_read() {
        List<RowVerdict<HeldRow>> verdicts = read(Decisions.NONE);

        assertThat(rows(verdicts, Outcome.REFUSED)).containsExactly(16, 17, 18);
        assertThat(verdicts.get(15).findings())
                .containsExactly(Finding.refusal("PLATE_MALFORMED", "License#", "10/09A"));
        assertThat(verdicts.get(16).findings())
                .containsExactly(Finding.refusal("NUMBER_MALFORMED", "InServiceCost", "$2,9000.00"));
        assertThat(verdicts.get(17).findings())
                .containsExactly(Finding.refusal("DATE_MALFORMED", "InServiceDate", "30-Feb-15"));
    }

    @Test
    void rows_that_bear_one_number_wait_for_a_decision_and_name_each_other() {
        List<RowVerdict<HeldRow>> verdicts = read(Decisions.NONE);

        assertThat(rows(verdicts, Outcome.UNDECIDED)).containsExactly(6, 7, 8, 9, 10, 14, 15);
        assertThat(verdicts.get(6).findings())
                .containsExactly(
                        Finding.refusal("OLD_CARD_NUMBER_TWICE_IN_FILE", "EquipID", "30003 (rows 6, 7, 8)"),
                        Finding.refusal("PLATE_TWICE_IN_FILE", "License#", "10004A (rows 6, 7, 8)"));
        assertThat(verdicts.get(9).findings())
                .containsExactly(Finding.refusal("PLATE_TWICE_IN_FILE", "License#", "10005A (rows 9, 10)"));
        assertThat(verdicts.get(14).findings())
                .containsExactly(Finding.refusal("OLD_CARD_NUMBER_TWICE_IN_FILE", "EquipID", "E0902 (rows 14, 15)"));
    }

    @Test
    void what_was_decided_is_entered_or_left_out_and_said() throws IOException {
        List<RowVerdict<HeldRow>> verdicts = read(decisions("""
                rows:
                  7: take
                  9: take without plate
                  10: take
                  15: take
                otherwise: leave-out
                """));

        assertThat(rows(verdicts, Outcome.UNDECIDED)).isEmpty();
        assertThat(rows(verdicts, Outcome.WARNING)).containsExactly(7, 9, 10, 15);
        assertThat(rows(verdicts, Outcome.REFUSED)).containsExactly(6, 8, 14, 16, 17, 18);
        assertThat(vehicles(verdicts).filter(v -> v.row() == 9).findAny().orElseThrow())
                .satisfies(vehicle -> assertThat(vehicle.plate()).isNull())
                .satisfies(vehicle -> assertThat(vehicle.oldCardNo()).isEqualTo("30004"));
        assertThat(verdicts.get(13).findings())
                .containsExactly(Finding.refusal("DECIDED_LEFT_OUT", "EquipID", "E0902 (rows 14, 15)"));
    }

    @Test
    void others_wait_on_where_only_some_were_decided_or_two_were_given_one_number() throws IOException {
        List<RowVerdict<HeldRow>> some = read(decisions("rows: {6: leave-out, 7: take, 14: take, 15: take}\n"));

        assertThat(rows(some, Outcome.UNDECIDED)).containsExactly(8, 9, 10, 14, 15);
        assertThat(rows(some, Outcome.WARNING)).containsExactly(7);
        List<RowVerdict<HeldRow>> last = read(decisions("rows: {6: leave-out, 7: leave-out}\n"));
        assertThat(rows(last, Outcome.UNDECIDED)).containsExactly(9, 10, 14, 15);
        assertThat(rows(last, Outcome.WARNING)).containsExactly(8);
    }

    @Test
    void decisions_are_about_this_file_and_about_rows_that_need_one() throws IOException {
        Decisions other = decisionsAbout("0".repeat(64), "rows: {7: take}\n");
        Decisions needless = decisions("rows: {1: leave-out}\n");

        assertThatThrownBy(() -> read(other)).isInstanceOf(MappingInvalid.class).hasMessageContaining("another file");
        assertThatThrownBy(() -> read(needless))
                .isInstanceOf(MappingInvalid.class)
                .hasMessageContaining("rows.1");
        assertThatThrownBy(() -> decisions("rows: {7: maybe}\n")).hasMessageContaining("take without");
        assertThatThrownBy(() -> decisions("rows: {7: take without unit}\n")).hasMessageContaining("rows.7");
        assertThatThrownBy(() -> decisions("rows: {x: take}\n")).hasMessageContaining("no data row");
        assertThatThrownBy(() -> decisions("otherwise: take\n")).hasMessageContaining("leave-out");
    }

    @Test
    void a_mapping_of_vehicles_says_which_rows_are_equipment_and_what_categories_are_called() throws IOException {
        String written = Files.readString(MAPPING);

        assertThatThrownBy(() -> MappingFile.parse(written.replace("  where: {License#: \"\"}\n", "")))
                .hasMessageContaining("equipment.where is missing");
        assertThatThrownBy(() -> MappingFile.parse(written.replace("  unitValue:", "  worth:")))
                .hasMessageContaining("equipment.fields.worth");
        assertThatThrownBy(() -> MappingFile.parse(
                        "book: B\nkind: vehicles\ndated: 2015-07-31\nfields: {make: {value: a, otherwise: b}}\n"))
                .hasMessageContaining("needs a table");
        Path mapping =
                Files.writeString(folder.resolve("m.yaml"), written.replace("otherwise: OTHER", "otherwise: CAR"));
        List<RowVerdict<HeldRow>> verdicts = new ArrayList<>();
        Book.of(FLEET, mapping).readVehicles(Decisions.NONE, verdicts::add);
        assertThat(verdicts.get(4).findings())
                .containsExactly(Finding.refusal("CATEGORY_UNKNOWN", "Dept, Description", "CAR"));
    }
}
