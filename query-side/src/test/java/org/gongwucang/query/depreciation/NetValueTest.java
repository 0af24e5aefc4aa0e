package org.gongwucang.query.depreciation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongwucang.query.depreciation.Depreciable.Worth;
import org.gongwucang.query.depreciation.NetValue.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Twenty things at twelve months each, reckoned in fractions outside the program. */
class NetValueTest {

    private static final String CLASSES = "GB/T 14885@2022:";
    private static final DepreciationRule RULE = new DepreciationRule(
            1,
            Map.of(
                    CLASSES + "A0201", 6,
                    CLASSES + "A0202", 6,
                    CLASSES + "A0203", 8,
                    CLASSES + "A02", 10,
                    CLASSES + "A05", 15,
                    CLASSES + "A03", 0,
                    CLASSES + "A04", 0),
            0,
            true,
            CLASSES + "A0203");

    @ParameterizedTest
    @CsvFileSource(resources = "/depreciation/net-values.csv", numLinesToSkip = 1)
    void is_what_was_reckoned_by_hand(
            String thing,
            String assetClass,
            String acquired,
            String worth,
            boolean confiscated,
            String month,
            BigDecimal original,
            BigDecimal accumulated,
            BigDecimal net) {
        NetValue value = NetValue.of(
                new Depreciable(assetClass, YearMonth.parse(acquired), confiscated, worth(worth)),
                YearMonth.parse(month),
                RULE);

        assertThat(value.original()).as(thing).isEqualTo(original);
        assertThat(value.accumulated()).as(thing).isEqualTo(accumulated);
        assertThat(value.net()).as(thing).isEqualTo(net);
    }

    private static List<Worth> worth(String written) {
        return Arrays.stream(written.split(";"))
                .map(one -> one.split("="))
                .map(one -> new Worth(YearMonth.parse(one[0]), new BigDecimal(one[1])))
                .toList();
    }

    private static NetValue desk(DepreciationRule rule, String month) {
        return NetValue.of(
                new Depreciable(
                        CLASSES + "A05010201",
                        YearMonth.of(2018, 6),
                        true,
                        List.of(new Worth(YearMonth.of(2018, 6), new BigDecimal("1800")))),
                YearMonth.parse(month),
                rule);
    }

    @Test
    void confiscated_goods_are_depreciated_where_the_rule_does_not_leave_them_out() {
        DepreciationRule all = new DepreciationRule(2, RULE.years(), 0, false, RULE.vehicles());

        assertThat(desk(RULE, "2018-07").basis()).isEqualTo(Basis.NOT_DEPRECIATED);
        assertThat(desk(all, "2018-07").accumulated()).isEqualTo("20.00");
    }

    @Test
    void begins_as_many_months_later_as_the_rule_says() {
        DepreciationRule next = new DepreciationRule(3, RULE.years(), 1, false, RULE.vehicles());

        assertThat(desk(next, "2018-06").accumulated()).isEqualTo("0.00");
        assertThat(desk(next, "2018-07").accumulated()).isEqualTo("10.00");
        assertThat(desk(next, "2018-07").from()).isEqualTo(YearMonth.of(2018, 7));
    }

    @Test
    void without_a_rule_in_force_it_is_the_original_value_and_says_so() {
        NetValue value = desk(new DepreciationRule(0, Map.of(), 0, false, DepreciationRule.UNNAMED), "2030-01");

        assertThat(value.basis()).isEqualTo(Basis.NO_RULE_IN_FORCE);
        assertThat(value.net()).isEqualTo("1800.00");
    }

    @Test
    void says_when_its_life_has_passed() {
        DepreciationRule all = new DepreciationRule(2, RULE.years(), 0, false, RULE.vehicles());

        assertThat(desk(all, "2033-04").basis()).isEqualTo(Basis.DEPRECIATED);
        assertThat(desk(all, "2033-05").basis()).isEqualTo(Basis.FULLY_DEPRECIATED);
        assertThat(desk(all, "2040-01").net()).isEqualTo("0.00");
    }
}
