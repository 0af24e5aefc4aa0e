package org.gongwucang.query.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.building.BuildingRegistered;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.building.TitleApplied;
import org.gongwucang.events.building.TitleRegistered;
import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomEntryReversed;
import org.gongwucang.events.room.RoomOccupied;
import org.gongwucang.events.room.RoomPart;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.room.RoomSplit;
import org.gongwucang.events.room.RoomVacated;
import org.gongwucang.events.room.VacateDutySet;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Buildings, rooms, who has them, who sits in them and who should have left. */
class RoomQueriesTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final LocalDate FIRST = day("2025-01-01");

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U0", "区机关事务局", null, "2020-01-01")
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U11", "区会计中心", "U1", "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U0", "SPACE_OFFICER", "2020-01-01")
                .person("S0002", "U1", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "U2", "UNIT_HANDLER", "2020-01-01")
                .tell(
                        "b1",
                        new BuildingRegistered(
                                "b1", "K-b1", "政务中心", "青江路1号", 5, null, area("5000"), "U0", "文1号", FIRST))
                .tell("b1", new TitleApplied("b1", "S0001", List.of(), day("2025-02-01")))
                .tell("b1", new TitleRegistered("b1", "权1", "U0", "S0001", List.of(), day("2025-03-01")))
                .tell(
                        "b2",
                        new OpeningBuildingRecorded(
                                "b2", "K-b2", "老办公楼", "红阳路2号", 3, null, area("900"), "U1", null, null, null, FIRST));
        rooms();
        persons();
    }

    private static BigDecimal area(String squareMetres) {
        return new BigDecimal(squareMetres);
    }

    private static Occupant seat(String staff, String share) {
        return new Occupant(staff, "COUNTY_SECTION_HEAD", null, area(share));
    }

    private static void room(String id, String kind, String squareMetres) {
        SIDE.chronicle()
                .tell(
                        id,
                        new RoomRegistered(
                                id,
                                "K-" + id,
                                "b1",
                                "K-b1",
                                1,
                                "N" + id,
                                kind,
                                area(squareMetres),
                                "REGISTERED",
                                List.of(),
                                FIRST));
    }

    private static void allocated(String id, String unit, String occupier, @Nullable String name) {
        SIDE.chronicle()
                .tell(id, new RoomAllocated(id, unit, occupier, name, null, "FP-1", id, "S0001", List.of(), FIRST));
    }

    private static void rooms() {
        room("r1", "OFFICE", "18.25");
        room("r2", "OFFICE", "12");
        room("r3", "SERVICE", "40.5");
        room("r4", "OFFICE", "30");
        allocated("r1", "U1", "ORGAN", null);
        allocated("r2", "U1", "ORGAN", null);
        allocated("r3", "U11", "ENTERPRISE", "后勤公司");
        SIDE.chronicle()
                .tell(
                        "r1",
                        new RoomOccupied(
                                "r1", "U1", List.of(seat("P1", "9.25"), seat("P2", "9")), List.of(), "S0001", FIRST))
                .tell("r1", duty("r1", "P1", "TRANSFER", "2025-01-31", "2025-02-28"))
                .tell("r1", duty("r1", "P2", "CONCURRENT_POST_ENDED", "2025-01-31", "2025-03-31"))
                .tell(
                        "r1",
                        new RoomOccupied(
                                "r1", "U1", List.of(seat("P2", "18.25")), List.of("P1"), "S0001", day("2025-03-10")))
                .tell("r1", new RoomVacated("r1", "U1", List.of("P2"), "退", "S0001", List.of(), day("2025-05-01")))
                .tell(
                        "r4",
                        new RoomSplit(
                                "r4",
                                List.of(
                                        new RoomPart("r5", "K-r5", "N4a", area("15")),
                                        new RoomPart("r6", "K-r6", "N4b", area("15"))),
                                "S0001",
                                day("2025-04-01")))
                .tell(
                        "r7",
                        new OpeningRoomRecorded(
                                "r7",
                                "K-r7",
                                "b2",
                                "K-b2",
                                1,
                                "101",
                                "OFFICE",
                                area("24"),
                                "U2",
                                "ORGAN",
                                null,
                                null,
                                "旧1",
                                List.of(seat("P3", "24")),
                                area("1000"),
                                FIRST));
    }

    private static VacateDutySet duty(String room, String staff, String cause, String since, String dueOn) {
        return new VacateDutySet(
                room, staff, "U1", cause, day(since), day(dueOn), "S0001", List.of(), day("2025-02-01"));
    }

    private static void persons() {
        SIDE.chronicle()
                .tell(
                        "office:P1",
                        new OfficeTaken(
                                "P1", "r1", "K-r1", "U1", "COUNTY_SECTION_HEAD", null, area("9.25"), List.of(), FIRST))
                .tell("office:P1", new OfficeLeft("P1", "r1", "K-r1", day("2025-03-10")))
                .tell(
                        "office:P3",
                        new OfficeTaken("P3", "r7", "K-r7", "U2", "COUNTY_DEPUTY", "主任", area("24"), List.of(), FIRST))
                .tell(
                        "q1",
                        new SecondOfficeRequested(
                                "q1", "BG-U2-2025-0001", "P3", "U2", "主任", "兼任", "S0003", List.of(), day("2025-02-01")))
                .tell("q1", new SecondOfficeApproved("q1", "S0009", List.of(), day("2025-02-03")));
    }

    @Test
    void buildings_without_a_title_or_a_certificate_are_found_as_of_any_day() {
        SIDE.as("S0001")
                .document("""
                    { without: buildings(filter: {titles: [UNREGISTERED]}) { nodes { code title } }
                      missing: buildings(filter: {missingCertificate: true}) { nodes { code } }
                      then: buildings(asOf: "2025-02-15", filter: {missingCertificate: true}) { nodes { code title } }
                      owned: buildings(filter: {owner: "U0", search: "政务"}) { totalCount nodes { certificate registeredOn
                        owner { name } unit { unit } history { nodes { event } } } }
                      building(code: "K-b2") { name opening value } unknown: building(code: "K-r1") { name } }
                    """)
                .execute()
                .path("without.nodes")
                .matchesJson("[{\"code\": \"K-b2\"}]")
                .path("missing.nodes[*].code")
                .entityList(String.class)
                .containsExactly("K-b2")
                .path("then.nodes")
                .matchesJson("[{\"code\": \"K-b1\", \"title\": \"APPLIED\"}, {\"code\": \"K-b2\"}]")
                .path("owned")
                .matchesJson("""
                    {"totalCount": 1, "nodes": [{"certificate": "权1", "registeredOn": "2025-03-01",
                      "owner": {"name": "区机关事务局"}}]}
                    """)
                .path("owned.nodes[0].history.nodes[*].event")
                .entityList(String.class)
                .containsExactly("BuildingRegistered", "TitleApplied", "TitleRegistered")
                .path("building")
                .matchesJson("{\"name\": \"老办公楼\", \"opening\": true, \"value\": null}")
                .path("unknown")
                .valueIsNull();
    }

    @Test
    void rooms_are_told_by_unit_kind_and_whether_somebody_sits_there_as_of_any_day() {
        SIDE.as("S0001")
                .document("""
                    { now: rooms(filter: {under: "U1", vacant: true}) { nodes { code usableArea unit { unit } building { name } } }
                      then: rooms(asOf: "2025-01-15", filter: {under: "U1", vacant: false}) { nodes { code occupants { staff rank
                        share } } }
                      free: rooms(filter: {allocated: false, kinds: [OFFICE]}) { totalCount }
                      ended: rooms(filter: {ended: true}) { nodes { code end into } }
                      others: rooms(filter: {occupiers: [ENTERPRISE], search: "后勤"}) { nodes { code } }
                      hers: rooms(asOf: "2025-01-15", filter: {staff: "P1"}) { nodes { code } }
                      room(code: "K-r1") { vacant duties { staff } history { nodes { event } } } }
                    """)
                .execute()
                .path("now.nodes")
                .matchesJson("""
                    [{"code": "K-r1", "usableArea": 18.25, "building": {"name": "政务中心"}}, {"code": "K-r2"},
                     {"code": "K-r3", "unit": {"unit": "U11"}}]
                    """)
                .path("then.nodes")
                .matchesJson("""
                    [{"code": "K-r1", "occupants": [{"staff": "P1", "rank": "COUNTY_SECTION_HEAD", "share": 9.25},
                      {"staff": "P2", "share": 9}]}]
                    """)
                .path("free.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("ended.nodes")
                .matchesJson("[{\"code\": \"K-r4\", \"end\": \"SPLIT\", \"into\": [\"K-r5\", \"K-r6\"]}]")
                .path("others.nodes[*].code")
                .entityList(String.class)
                .containsExactly("K-r3")
                .path("hers.nodes[*].code")
                .entityList(String.class)
                .containsExactly("K-r1")
                .path("room.vacant")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("room.history.nodes[*].event")
                .entityList(String.class)
                .hasSize(7);
    }

    @Test
    void a_room_is_overdue_from_the_day_after_it_was_due_until_it_is_left() {
        assertThat(overdue("2025-02-28")).isEmpty();
        assertThat(overdue("2025-03-01")).containsExactly("P1 1");
        assertThat(overdue("2025-03-09")).containsExactly("P1 9");
        assertThat(overdue("2025-03-10")).isEmpty();
        assertThat(overdue("2025-03-31")).isEmpty();
        assertThat(overdue("2025-04-01")).containsExactly("P2 1");
        assertThat(overdue("2025-05-01")).isEmpty();
    }

    private static List<String> overdue(String asOf) {
        return SIDE
                .as("S0001")
                .document("{ overdueVacating(asOf: \"%s\") { room staff overdueDays } }".formatted(asOf))
                .execute()
                .path("overdueVacating")
                .entityList(RoomQueriesTest.Overdue.class)
                .get()
                .stream()
                .map(one -> one.staff() + " " + one.overdueDays())
                .toList();
    }

    /** One line of the answer. */
    record Overdue(String room, String staff, int overdueDays) {}

    @Test
    void space_is_summed_up_by_unit_and_every_figure_lists_its_rooms() {
        SIDE.as("S0001")
                .document("""
                    { then: unitSpace(asOf: "2025-01-15", under: "U1") { unitCode unitName area rooms officeArea officeRooms serviceArea
                        persons staff perHead nonOrganArea nonOrganRooms vacantArea vacantRooms }
                      now: unitSpace { unitCode persons perHead vacantRooms } }
                    """)
                .execute()
                .path("then")
                .matchesJson("""
                    [{"unitCode": "U1", "unitName": "区财政局", "area": 30.25, "rooms": ["K-r1", "K-r2"], "officeArea": 30.25,
                      "officeRooms": ["K-r1", "K-r2"], "serviceArea": 0, "persons": 2, "staff": ["P1", "P2"], "perHead": 15.13,
                      "nonOrganArea": 0, "nonOrganRooms": [], "vacantArea": 12, "vacantRooms": ["K-r2"]},
                     {"unitCode": "U11", "area": 40.5, "officeArea": 0, "serviceArea": 40.5, "persons": 0, "perHead": null,
                      "nonOrganArea": 40.5, "nonOrganRooms": ["K-r3"], "vacantRooms": []}]
                    """)
                .path("now")
                .matchesJson("""
                    [{"unitCode": "U1", "persons": 0, "perHead": null, "vacantRooms": ["K-r1", "K-r2"]}, {"unitCode": "U11"},
                     {"unitCode": "U2", "persons": 1, "perHead": 24, "vacantRooms": []}]
                    """);
    }

    @Test
    void who_sat_where_is_told_person_by_person() {
        SIDE.as("S0001")
                .document("""
                    { now: occupancy { nodes { staff code rank post share unit { name } room { number } } }
                      then: occupancy(asOf: "2025-02-01", filter: {under: "U1"}) { nodes { staff share } }
                      left: occupancy(filter: {left: true}) { nodes { staff leftOn } }
                      secondOffices(filter: {states: [APPROVED]}) { nodes { number staff decidedBy unit { unit } } }
                      secondOffice(number: "BG-U2-2025-0001") { state history { nodes { event } } }
                      approvals(filter: {kinds: [SECOND_OFFICE]}) { nodes { number result days } } }
                    """)
                .execute()
                .path("now.nodes")
                .matchesJson("""
                    [{"staff": "P3", "code": "K-r7", "rank": "COUNTY_DEPUTY", "post": "主任", "share": 24, "unit": {"name": "区审计局"},
                      "room": {"number": "101"}}]
                    """)
                .path("then.nodes")
                .matchesJson("[{\"staff\": \"P1\", \"share\": 9.25}]")
                .path("left.nodes")
                .matchesJson("[{\"staff\": \"P1\", \"leftOn\": \"2025-03-10\"}]")
                .path("secondOffices.nodes")
                .matchesJson("[{\"staff\": \"P3\", \"decidedBy\": \"S0009\", \"unit\": {\"unit\": \"U2\"}}]")
                .path("secondOffice.state")
                .entity(String.class)
                .isEqualTo("APPROVED")
                .path("approvals.nodes")
                .matchesJson("[{\"number\": \"BG-U2-2025-0001\", \"result\": \"APPROVED\", \"days\": 2}]");
    }

    @Test
    void a_unit_sees_its_own_rooms_and_what_is_below_it() {
        String asked = """
            { rooms { nodes { code } } room(code: "K-r7") { code } unitSpace { unitCode } occupancy { totalCount }
              overdueVacating(asOf: "2025-03-01") { staff } buildings { nodes { code } } secondOffices { totalCount } }
            """;
        SIDE.as("S0002").document(asked).execute().path("").matchesJson("""
            {"rooms": {"nodes": [{"code": "K-r1"}, {"code": "K-r2"}, {"code": "K-r3"}]}, "room": null,
             "unitSpace": [{"unitCode": "U1"}, {"unitCode": "U11"}], "occupancy": {"totalCount": 0},
             "overdueVacating": [{"staff": "P1"}], "buildings": {"nodes": [{"code": "K-b2"}]}, "secondOffices": {"totalCount": 0}}
            """);
        SIDE.as("S0003").document(asked).execute().path("").matchesJson("""
            {"rooms": {"nodes": [{"code": "K-r7"}]}, "room": {"code": "K-r7"}, "unitSpace": [{"unitCode": "U2"}],
             "occupancy": {"totalCount": 1}, "overdueVacating": [], "buildings": {"nodes": []}, "secondOffices": {"totalCount": 1}}
            """);
    }

    @Test
    void opening_entries_of_buildings_and_rooms_are_counted_in_the_opening_book() {
        SIDE.chronicle().person("S0008", "U0", "MIGRATOR", "2020-01-01");
        SIDE.awaitLedgers();
        SIDE.as("S0008")
                .document("{ openingBook { count value } openingEntries { nodes { code kind value quantity } } }")
                .execute()
                .path("openingBook")
                .matchesJson("{\"count\": 2, \"value\": 1000}")
                .path("openingEntries.nodes")
                .matchesJson("""
                    [{"code": "K-b2", "kind": "BUILDING", "value": 0, "quantity": 1},
                     {"code": "K-r7", "kind": "ROOM", "value": 1000}]
                    """);
    }

    @Test
    void what_is_taken_back_never_was_and_every_book_is_proven() {
        SIDE.chronicle()
                .tell("r9", roomOf("r9"))
                .tell("r9", new RoomAllocated("r9", "U2", "ORGAN", null, null, "FP-9", "r9", "S0001", List.of(), FIRST))
                .tell(
                        "r9",
                        new RoomEntryReversed(
                                "r9", eventOf("r9", 1), 1, "RoomAllocated", FIRST, "错", day("2025-06-01")));
        SIDE.awaitLedgers();

        SIDE.as("S0001")
                .document("{ room(code: \"K-r9\") { unit { unit } certificate } }")
                .execute()
                .path("room")
                .matchesJson("{\"unit\": null, \"certificate\": null}");
        for (String ledger :
                List.of("building", "room", "occupancy", "second-office", "opening-entry", "approval", "task")) {
            assertThat(SIDE.bean(Proofs.class).prove(ledger, At.NOW).differences())
                    .as(ledger)
                    .isEmpty();
        }
    }

    private static String eventOf(String stream, long sequence) {
        return SIDE.bean(EventStore.class).readEvents(stream, sequence).next().getIdentifier();
    }

    private static RoomRegistered roomOf(String id) {
        return new RoomRegistered(
                id, "K-" + id, "b2", "K-b2", 2, "201", "ANNEX", area("5"), "REGISTERED", List.of(), FIRST);
    }
}
