package org.gongwucang.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongwucang.events.building.BuildingDemolished;
import org.gongwucang.events.building.BuildingRegistered;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.building.TitleApplied;
import org.gongwucang.events.building.TitleRegistered;
import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffTransferred;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.room.RoomClosed;
import org.gongwucang.events.room.RoomVacated;
import org.gongwucang.events.room.VacateDutySet;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an opening may bring in of buildings and rooms, and what becomes of them with time. */
class PremisesQualityTest {

    private static final LocalDate FIRST = day("2025-01-01");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U11", "区会计中心", "U1", "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .unit("U3", "区档案局", null, "2020-01-01")
                .person("S0001", "U1", "SPACE_OFFICER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "U3", "UNIT_HANDLER", "2020-01-01")
                .person("S0004", "U1", "KEEPER", "2020-01-01");
        Stream.of("P1", "P2", "P4", "P5", "P6")
                .forEach(staff -> SIDE.chronicle().person(staff, "U1", "UNIT_HANDLER", "2020-01-01"));
        SIDE.chronicle().person("P3", "U11", "UNIT_HANDLER", "2020-01-01");
        buildings();
        rooms();
        later();
    }

    private static void buildings() {
        SIDE.chronicle()
                .tell("b1", opened("b1", "100", "权1"))
                .tell("b2", opened("b2", "50", null))
                .tell("b3", new BuildingRegistered("b3", "K-b3", "新楼", "一路3号", 3, null, area("90"), "U2", "文1号", FIRST))
                .tell("b3", new TitleApplied("b3", "S0001", List.of(), day("2025-02-01")))
                .tell("b3", new TitleRegistered("b3", "权3", "U2", "S0001", List.of(), day("2025-03-01")))
                .tell("b4", opened("b4", "10", null));
    }

    private static OpeningBuildingRecorded opened(String id, String gross, @Nullable String certificate) {
        return new OpeningBuildingRecorded(
                id, "K-" + id, "楼" + id, "一路", 3, null, area(gross), "U1", null, certificate, null, FIRST);
    }

    private static BigDecimal area(String squareMetres) {
        return new BigDecimal(squareMetres);
    }

    /** In b1 100 of 100 m², in b2 55 of 50. */
    private static void rooms() {
        room("r1", "b1", "60", "U1", "旧1", seat("P1", "60"));
        room("r2", "b1", "40", "U1", "旧2", seat("P3", "20"), seat("P4", "20"));
        room("r3", "b2", "30", "U1", null, seat("P2", "30"));
        room("r4", "b2", "10", "U1", "旧4", seat("P1", "10"));
        room("r5", "b2", "8", "U1", "旧5", seat("P5", "8"));
        room("r6", "b2", "7", "U3", "旧6", seat("P5", "7"));
        room("r7", "b4", "12", "U2", null);
        room("r8", "b3", "12", null, null);
    }

    private static void room(
            String id,
            String building,
            String usable,
            @Nullable String unit,
            @Nullable String certificate,
            Occupant... of) {
        SIDE.chronicle()
                .tell(
                        id,
                        new OpeningRoomRecorded(
                                id,
                                "K-" + id,
                                building,
                                "K-" + building,
                                1,
                                "N" + id,
                                "OFFICE",
                                area(usable),
                                unit,
                                "ORGAN",
                                null,
                                null,
                                certificate,
                                List.of(of),
                                null,
                                FIRST));
    }

    private static Occupant seat(String staff, String share) {
        return new Occupant(staff, "COUNTY_SECTION_HEAD", null, area(share));
    }

    private static void later() {
        SIDE.chronicle()
                .tell(
                        "q1",
                        new SecondOfficeRequested(
                                "q1", "BG-U1-2025-0001", "P5", "U3", "主任", "兼任", "S0003", List.of(), day("2025-02-01")))
                .tell("q1", new SecondOfficeApproved("q1", "S0009", List.of(), day("2025-02-03")))
                .tell(
                        "r1",
                        new VacateDutySet(
                                "r1",
                                "P1",
                                "U1",
                                "RETIREMENT",
                                day("2025-02-01"),
                                day("2025-02-28"),
                                "S0001",
                                List.of(),
                                day("2025-02-01")))
                .tell("r1", new RoomVacated("r1", "U1", List.of("P1"), "退", "S0001", List.of(), day("2025-03-10")))
                .tell("staff:P2", new StaffTransferred("P2", "U2", day("2025-04-01")))
                .tell("staff:P4", new StaffDeactivated("P4", "退休", day("2025-05-01")))
                .tell("unit:U3", new UnitDeactivated("U3", "撤并", day("2025-06-01")))
                .tell("r7", new RoomClosed("r7", "b4", "DEMOLISHED", day("2025-07-01")))
                .tell("b4", new BuildingDemolished("b4", "文4号", "S0001", List.of(), day("2025-07-01")));
    }

    private static List<String> found(String check, String asOf) {
        return SIDE
                .as("S0001")
                .document("""
                        query($check: DataQualityCheck!, $asOf: Date!) {
                          dataQualityFindings(check: $check, asOf: $asOf) { nodes { register code detail } } }
                        """)
                .variable("check", check)
                .variable("asOf", asOf)
                .execute()
                .path("dataQualityFindings.nodes")
                .entityList(Map.class)
                .get()
                .stream()
                .map(one -> one.get("code") + (one.get("detail") == null ? "" : " " + one.get("detail")))
                .toList();
    }

    @Test
    void a_building_is_told_until_its_title_is_registered_or_it_is_no_more() {
        assertThat(found("TITLE_NOT_REGISTERED", "2025-01-31")).containsExactly("K-b2", "K-b3", "K-b4");
        assertThat(found("TITLE_NOT_REGISTERED", "2025-02-01")).containsExactly("K-b2", "K-b3 2025-02-01", "K-b4");
        assertThat(found("TITLE_NOT_REGISTERED", "2025-03-01")).containsExactly("K-b2", "K-b4");
        assertThat(found("TITLE_NOT_REGISTERED", "2025-07-01")).containsExactly("K-b2");
    }

    @Test
    void a_building_is_told_whose_rooms_are_larger_than_itself() {
        assertThat(found("ROOMS_LARGER_THAN_BUILDING", "2025-01-31")).containsExactly("K-b2 55/50", "K-b4 12/10");
        assertThat(found("ROOMS_LARGER_THAN_BUILDING", "2025-07-01")).containsExactly("K-b2 55/50");
    }

    @Test
    void a_room_that_a_unit_has_without_a_certificate_is_told() {
        assertThat(found("ALLOCATED_WITHOUT_CERTIFICATE", "2025-01-31")).containsExactly("K-r3", "K-r7");
        assertThat(found("ALLOCATED_WITHOUT_CERTIFICATE", "2025-07-01")).containsExactly("K-r3");
    }

    @Test
    void a_room_is_told_from_the_day_after_it_should_have_been_left_until_it_is() {
        assertThat(found("VACATE_OVERDUE", "2025-02-28")).isEmpty();
        assertThat(found("VACATE_OVERDUE", "2025-03-01")).containsExactly("K-r1 P1 2025-02-28");
        assertThat(found("VACATE_OVERDUE", "2025-03-10")).isEmpty();
    }

    @Test
    void who_went_to_another_unit_or_left_and_sits_there_still_is_told() {
        assertThat(found("OCCUPANT_NOT_OF_UNIT", "2025-03-31")).containsExactly("K-r6 P5");
        assertThat(found("OCCUPANT_NOT_OF_UNIT", "2025-04-01")).containsExactly("K-r3 P2", "K-r6 P5");
        assertThat(found("OCCUPANT_NOT_OF_UNIT", "2025-05-01")).containsExactly("K-r2 P4", "K-r3 P2", "K-r6 P5");
    }

    @Test
    void a_second_smaller_office_is_told_where_nobody_permitted_it() {
        assertThat(found("SECOND_OFFICE_NOT_PERMITTED", "2025-02-02")).containsExactly("K-r4 P1 K-r1", "K-r6 P5 K-r5");
        assertThat(found("SECOND_OFFICE_NOT_PERMITTED", "2025-02-03")).containsExactly("K-r4 P1 K-r1");
        assertThat(found("SECOND_OFFICE_NOT_PERMITTED", "2025-03-10")).isEmpty();
    }

    @Test
    void what_a_unit_has_that_is_no_more_is_told() {
        assertThat(found("UNIT_INACTIVE", "2025-05-31")).isEmpty();
        assertThat(found("UNIT_INACTIVE", "2025-06-01")).containsExactly("K-r6");
        assertThat(found("ENTRY_WAITS_FOR_REPAIR", "2025-06-01")).isEmpty();
    }

    @Test
    void a_unit_is_told_of_a_second_office_also_where_the_first_is_another_unit_s_but_not_which_that_is() {
        SIDE.as("S0003")
                .document("""
                        { dataQualityFindings(check: SECOND_OFFICE_NOT_PERMITTED, asOf: "2025-02-02") { nodes { code detail } } }
                        """)
                .execute()
                .path("dataQualityFindings.nodes")
                .matchesJsonStrictly("[{\"code\": \"K-r6\", \"detail\": \"P5\"}]");
    }

    @Test
    void whoever_does_not_read_rooms_is_told_of_no_flaw_in_them() {
        for (String registers : List.of("", "registers: [ROOM, BUILDING], ")) {
            SIDE.as("S0004")
                    .document("{ dataQualityFindings(" + registers + "asOf: \"2025-02-02\") { totalCount }"
                            + " dataQuality(" + registers + "asOf: \"2025-02-02\") { figures { rows } } }")
                    .execute()
                    .path("dataQualityFindings.totalCount")
                    .matchesJsonStrictly("0")
                    .path("dataQuality.figures[*].rows")
                    .entityList(Integer.class)
                    .satisfies(rows -> assertThat(rows).isNotEmpty().containsOnly(0));
        }
    }

    @Test
    void a_unit_is_told_of_its_own_buildings_and_rooms_only() {
        SIDE.as("S0002")
                .document("""
                        { dataQualityFindings(asOf: "2025-02-01") { nodes { check register code name unitCode pieces } } }
                        """)
                .execute()
                .path("dataQualityFindings.nodes")
                .matchesJsonStrictly("""
                        [{"check": "ALLOCATED_WITHOUT_CERTIFICATE", "register": "ROOM", "code": "K-r7", "name": "Nr7",
                          "unitCode": "U2", "pieces": 1},
                         {"check": "TITLE_NOT_REGISTERED", "register": "BUILDING", "code": "K-b3", "name": "新楼",
                          "unitCode": "U2", "pieces": 1}]
                        """);
    }
}
