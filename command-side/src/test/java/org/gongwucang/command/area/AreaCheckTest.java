package org.gongwucang.command.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongwucang.command.area.AreaCheck.Relation;
import org.gongwucang.command.area.AreaCheck.Result;
import org.gongwucang.command.area.AreaCheck.Space;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.policy.PolicyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The standard of office area, cell by cell and on both sides of every boundary, as the program brings it along. */
@CommandHouse
class AreaCheckTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 11, 24);
    private static final LocalDate BEFORE = FIRST.minusDays(1);
    private static final BigDecimal A_LITTLE = new BigDecimal("0.01");

    @Autowired
    private OfficeAreas areas;

    private static List<Space> share(BigDecimal area) {
        return List.of(new Space("r", "R-1", Relation.SHARE, area));
    }

    private void assertLimit(PostRank rank, BigDecimal limit, LocalDate day, int version) {
        Result within = areas.check(rank, share(limit.setScale(2)), day);
        Result over = areas.check(rank, share(limit.add(A_LITTLE)), day);

        assertThat(within.isOver()).as("%s %s on %s", rank, limit, day).isFalse();
        assertThat(within.excess()).isEqualByComparingTo("0");
        assertThat(over.isOver()).as("%s %s on %s", rank, over.measured(), day).isTrue();
        assertThat(over.excess()).isEqualByComparingTo(A_LITTLE);
        assertThat(within.limit()).isEqualByComparingTo(limit);
        assertThat(within.weighing().version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "CENTRAL_MINISTER, 54",
        "CENTRAL_VICE_MINISTER, 42",
        "CENTRAL_BUREAU_HEAD, 24",
        "CENTRAL_BUREAU_DEPUTY, 18",
        "CENTRAL_DIVISION, 12",
        "CENTRAL_BELOW_DIVISION, 9",
        "PROVINCE_HEAD, 54",
        "PROVINCE_DEPUTY, 42",
        "PROVINCE_BUREAU_HEAD, 30",
        "PROVINCE_BUREAU_DEPUTY, 24",
        "PROVINCE_DIVISION_HEAD, 18",
        "PROVINCE_DIVISION_DEPUTY, 12",
        "PROVINCE_BELOW_DIVISION, 9",
        "CITY_HEAD, 42",
        "CITY_DEPUTY, 30",
        "CITY_BUREAU_HEAD, 24",
        "CITY_BUREAU_DEPUTY, 18",
        "CITY_BELOW_BUREAU, 9",
        "COUNTY_HEAD, 30",
        "COUNTY_DEPUTY, 24",
        "COUNTY_SECTION_HEAD, 18",
        "COUNTY_SECTION_DEPUTY, 12",
        "COUNTY_BELOW_SECTION, 9"
    })
    void every_cell_of_2014_passes_at_its_limit_and_fails_above_it(PostRank rank, BigDecimal limit) {
        assertLimit(rank, limit, FIRST, 2);
        assertLimit(rank, limit, LocalDate.of(2026, 3, 2), 2);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY_HEAD, 20",
        "COUNTY_DEPUTY, 12",
        "COUNTY_SECTION_HEAD, 9",
        "COUNTY_SECTION_DEPUTY, 9",
        "COUNTY_BELOW_SECTION, 6"
    })
    void the_day_before_the_earlier_values_hold(PostRank rank, BigDecimal limit) {
        assertLimit(rank, limit, BEFORE, 1);
    }

    @ParameterizedTest
    @EnumSource
    void every_rank_of_a_level_above_towns_has_a_limit_and_no_other(PostRank rank) {
        Result result = areas.check(rank, share(new BigDecimal("10.00")), FIRST);

        assertThat(result.limit() != null).isEqualTo(rank.level() != OrgLevel.TOWNSHIP);
    }

    /** What the earlier values do not give, and towns until the office activates its rule. */
    @Test
    void where_none_is_in_force_for_the_rank_nothing_is_over_and_version_0_is_told() {
        for (PostRank rank : Arrays.stream(PostRank.values())
                .filter(rank -> rank.level() != OrgLevel.COUNTY)
                .toList()) {
            Result result = areas.check(rank, share(new BigDecimal("999.00")), BEFORE);
            assertThat(result.limit()).as("%s", rank).isNull();
            assertThat(result.isOver()).isFalse();
            assertThat(result.excess()).isNull();
            assertThat(result.weighing().version()).isZero();
        }
        assertThat(areas.check(PostRank.TOWNSHIP_HEAD, share(BigDecimal.TEN), FIRST)
                        .weighing()
                        .rule())
                .isEqualTo(Rule.OFFICE_AREA_TOWNSHIP);
        assertThat(areas.check(PostRank.COUNTY_HEAD, share(BigDecimal.TEN), LocalDate.of(1999, 12, 31))
                        .weighing()
                        .version())
                .isZero();
    }

    @Test
    void a_decision_tells_the_limit_of_the_rank_and_what_it_was_held_against() {
        Result result = areas.check(PostRank.COUNTY_SECTION_HEAD, share(new BigDecimal("18.01")), FIRST);

        assertThat(result.weighing().text("limits")).isEqualTo("COUNTY_SECTION_HEAD=18");
        assertThat(result.weighing().fact("measured")).isEqualTo("18.01");
        assertThat(result.weighing().fact("rank")).isEqualTo("COUNTY_SECTION_HEAD");
    }

    @Test
    void what_is_behind_the_same_door_or_for_the_person_alone_counts() {
        List<Space> spaces = List.of(
                new Space("a", "A", Relation.SHARE, new BigDecimal("12.00")),
                new Space("b", "B", Relation.SAME_DOOR, new BigDecimal("4.00")),
                new Space("c", "C", Relation.EXCLUSIVE, new BigDecimal("2.00")),
                new Space("d", "D", Relation.WASHROOM, new BigDecimal("0.01")));
        assertThat(areas.check(PostRank.COUNTY_SECTION_HEAD, spaces.subList(0, 3), FIRST)
                        .isOver())
                .isFalse();
        assertThat(areas.check(PostRank.COUNTY_SECTION_HEAD, spaces, FIRST).isOver())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true, 6.00, 24.00", "false, 6.00, 18.00", "false, 6.01, 18.01", "false, 3.00, 18.00"})
    void a_washroom_counts_or_does_not_up_to_its_measure(boolean inside, BigDecimal washroom, BigDecimal measured) {
        Weighing standard = new Weighing(
                Rule.OFFICE_AREA,
                3,
                List.of(
                        new PolicyValue("limits", "COUNTY_SECTION_HEAD=18"),
                        new PolicyValue("washroomInside", String.valueOf(inside)),
                        new PolicyValue("washroom", "6")),
                List.of());
        Result result = AreaCheck.of(
                PostRank.COUNTY_SECTION_HEAD,
                List.of(
                        new Space("a", "A", Relation.SHARE, new BigDecimal("18.00")),
                        new Space("b", "B", Relation.WASHROOM, washroom)),
                standard);

        assertThat(result.measured()).isEqualByComparingTo(measured);
    }
}
