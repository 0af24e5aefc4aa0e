package org.gongwucang.standalone.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void keeps_the_day_as_it_is_written_and_never_shifts_it() {
        assertThat(DateForm.ISO.read("2023-02-26")).contains(LocalDate.of(2023, 2, 26));
        assertThat(DateForm.ISO.read("2023-02-26T23:59:59")).contains(LocalDate.of(2023, 2, 26));
        assertThat(DateForm.ISO.read("2023-02-26T23:59:59-11:00")).contains(LocalDate.of(2023, 2, 26));
    }

    @Test
    void refuses_days_that_no_calendar_has() {
        assertThat(DateForm.ISO.read("2023-02-29")).isEmpty();
        assertThat(DateForm.ISO.read("2023-13-01")).isEmpty();
        assertThat(DateForm.ISO.read("26.02.2023")).isEmpty();
        assertThat(DateForm.ISO.read("2023-02-26 nonsense")).isEmpty();
    }

    @Test
    void reads_two_digit_years_by_the_pivot_of_the_mapping() {
        DateForm form = DateForm.of("d-MMM-yy", 15);

        assertThat(form.read("04-Aug-00")).contains(LocalDate.of(2000, 8, 4));
        assertThat(form.read("1-JAN-15")).contains(LocalDate.of(2015, 1, 1));
        assertThat(form.read("1-Jan-16")).contains(LocalDate.of(1916, 1, 1));
        assertThat(form.read("31-Dec-46")).contains(LocalDate.of(1946, 12, 31));
    }

    @Test
    void refuses_a_two_digit_year_without_a_pivot_and_a_pattern_that_is_none() {
        assertThatThrownBy(() -> DateForm.of("d-MMM-yy", null))
                .isInstanceOf(MappingInvalid.class)
                .hasMessageContaining("pivot");
        assertThatThrownBy(() -> DateForm.of("what", null)).isInstanceOf(MappingInvalid.class);
    }

    @Test
    void reads_numbers_exactly() {
        assertThat(NumberForm.PLAIN.read("16568.15")).contains(new BigDecimal("16568.15"));
        assertThat(NumberForm.PLAIN.read("0.1")).contains(new BigDecimal("0.1"));
        assertThat(new NumberForm(".", ",", "$").read("$1,234,567.89")).contains(new BigDecimal("1234567.89"));
        assertThat(new NumberForm(",", ".", "").read("1.234,50")).contains(new BigDecimal("1234.50"));
    }

    @Test
    void reads_nothing_into_what_is_no_number() {
        for (String text : List.of("", "1e5", "1,234", "0x10", "1.2.3", "１２", "NaN", " 1", "1".repeat(31))) {
            assertThat(NumberForm.PLAIN.read(text)).as(text).isEmpty();
        }
    }

    @Test
    void fills_a_template_from_cells() {
        BookRow row = new BookRow(1, 2, Map.of("state", 0, "nsn", 1), List.of("AL", "2540-01-565-4700"));

        assertThat(Template.of("FSC").of(row)).isEqualTo("FSC");
        assertThat(Template.of("US-${state}-${first(4, nsn)}").of(row)).isEqualTo("US-AL-2540");
        assertThat(Template.of("${first(40, state)}").of(row)).isEqualTo("AL");
        assertThat(Template.of("${sha8(state)}").of(row)).isEqualTo("b7aea05a");
    }
}
