package org.gongwucang.command.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.building.BuildingHouse.DAY;
import static org.gongwucang.command.building.BuildingHouse.code;
import static org.gongwucang.command.building.BuildingHouse.codes;
import static org.gongwucang.command.building.BuildingHouse.told;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.command.building.BuildingController.BuildingPayload;
import org.gongwucang.command.building.BuildingInputs.RecordDemolitionInput;
import org.gongwucang.command.building.BuildingInputs.RegisterBuildingInput;
import org.gongwucang.command.building.BuildingInputs.RegisterTitleInput;
import org.gongwucang.command.building.BuildingInputs.TransferTitleInput;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.room.RoomHouse;
import org.gongwucang.command.room.RoomKind;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetCodeVoided;
import org.gongwucang.events.building.BuildingDemolished;
import org.gongwucang.events.building.BuildingEntry;
import org.gongwucang.events.building.BuildingEntryReversed;
import org.gongwucang.events.building.BuildingRegistered;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.building.TitleCertificateReleased;
import org.gongwucang.events.building.TitleRegistered;
import org.gongwucang.events.building.TitleTransferred;
import org.gongwucang.events.room.RoomClosed;
import org.gongwucang.events.room.RoomRegistered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a building is entered, how its title goes, and how it ends. */
@OpenHouse
class BuildingTest {

    @Autowired
    private BuildingHouse house;

    @Autowired
    private RoomHouse rooms;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private BuildingPayload transfer(String building, String... evidence) {
        return house.asking(house.space())
                .transferTitle(
                        new TransferTitleInput(building, "某公司", "文2号", List.of(evidence), house.next(), DAY, null));
    }

    private BuildingPayload demolish(String building) {
        String evidence = house.brought(house.space()).id();
        return house.asking(house.space())
                .recordDemolition(
                        new RecordDemolitionInput(building, "文3号", List.of(evidence), house.next(), DAY, null));
    }

    @Test
    void is_entered_with_a_code_of_the_one_series_and_answered_again() {
        RegisterBuildingInput input = house.registration(5, "5000.5");
        BuildingPayload first = house.asking(house.space()).registerBuilding(input);

        assertThat(house.asking(house.space()).registerBuilding(input)).isEqualTo(first);
        assertThat(first.code()).startsWith("GWC-");
        String id = String.valueOf(first.building());
        assertThat(house.said(id, BuildingRegistered.class)).singleElement().satisfies(entry -> {
            assertThat(entry.grossArea()).isEqualTo(new BigDecimal("5000.50"));
            assertThat(entry.unit()).isEqualTo(house.unit());
        });
        assertThat(house.said("code:" + first.code(), AssetCodeClaimed.class))
                .singleElement()
                .satisfies(claim -> assertThat(claim.kind()).isEqualTo("BUILDING"));
    }

    @Test
    void floors_and_area_have_bounds() {
        assertThat(codes(house.asking(house.space()).registerBuilding(house.registration(0, "10"))))
                .containsExactly("FLOORS_OUT_OF_RANGE");
        assertThat(codes(house.asking(house.space()).registerBuilding(house.registration(201, "10"))))
                .containsExactly("FLOORS_OUT_OF_RANGE");
        assertThat(codes(house.asking(house.space()).registerBuilding(house.registration(200, "0.01"))))
                .isEmpty();
        assertThat(codes(house.asking(house.space()).registerBuilding(house.registration(1, "0"))))
                .containsExactly("AREA_OUT_OF_RANGE");
        assertThat(codes(house.asking(house.space()).registerBuilding(house.registration(1, "1000000.01"))))
                .containsExactly("AREA_OUT_OF_RANGE");
        assertThat(codes(house.asking(house.space()).registerBuilding(house.registration(1, "10.001"))))
                .containsExactly("AREA_TOO_FINE");
    }

    @Test
    void opening_buildings_are_closed_after_the_go_live() {
        assertThat(codes(house.opening(null, null, null))).containsExactly("OPENING_CLOSED");
    }

    @Test
    void title_is_applied_for_registered_with_proof_and_transferred() {
        String building = house.building();
        assertThat(codes(house.asking(house.space()).registerTitle(house.title(building, "权1" + building))))
                .containsExactly("TITLE_STATE");
        code(house.asking(house.space()).applyForTitle(house.application(building)));
        assertThat(codes(house.asking(house.space()).applyForTitle(house.application(building))))
                .containsExactly("TITLE_STATE");
        RegisterTitleInput unproven =
                new RegisterTitleInput(building, "权1" + building, house.unit(), List.of(), house.next(), DAY, null);
        assertThat(codes(house.asking(house.space()).registerTitle(unproven))).containsExactly("TITLE_NOT_PROVEN");
        code(house.asking(house.space()).registerTitle(house.title(building, "权1" + building)));
        assertThat(codes(transfer(building))).containsExactly("TITLE_NOT_PROVEN");
        code(transfer(building, house.brought(house.space()).id()));

        assertThat(house.kinds(house.idOf(building)))
                .containsExactly("BuildingRegistered", "TitleApplied", "TitleRegistered", "TitleTransferred");
        assertThat(codes(demolish(building))).containsExactly("BUILDING_GONE");
    }

    @Test
    void a_certificate_is_about_one_building_also_when_two_register_it_at_once() throws Exception {
        String certificate = "权2" + house.unit();
        String first = house.titled(certificate);
        String second = house.building();
        code(house.asking(house.space()).applyForTitle(house.application(second)));

        BuildingPayload refused = house.asking(house.space()).registerTitle(house.title(second, certificate));
        assertThat(codes(refused)).containsExactly("TITLE_CERTIFICATE_TAKEN");
        assertThat(told(refused.userErrors(), "heldBy")).isEqualTo(first);

        String third = house.building();
        code(house.asking(house.space()).applyForTitle(house.application(third)));
        try (Pair pair = new Pair()) {
            List<BuildingPayload> both = pair.run(
                    () -> house.asking(house.space()).registerTitle(house.title(second, certificate + "x")),
                    () -> house.asking(house.space()).registerTitle(house.title(third, certificate + "x")));
            assertThat(both.stream().flatMap(one -> codes(one).stream())).containsExactly("TITLE_CERTIFICATE_TAKEN");
        }
    }

    /** Two at once. */
    private static final class Pair implements AutoCloseable {

        private final ExecutorService threads = Executors.newFixedThreadPool(2);

        List<BuildingPayload> run(Callable<BuildingPayload> one, Callable<BuildingPayload> other) throws Exception {
            List<Future<BuildingPayload>> both = threads.invokeAll(List.of(one, other));
            return List.of(both.get(0).get(), both.get(1).get());
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    @Test
    void a_building_goes_with_its_rooms_and_only_where_nobody_has_one() {
        String building = house.titled("权3" + house.unit());
        String room = rooms.room(building, "0101", RoomKind.OFFICE, "18.00");
        rooms.allocates(house.unit(), room);

        BuildingPayload refused =
                transfer(building, house.brought(house.space()).id());
        assertThat(codes(refused)).containsExactly("BUILDING_IN_USE");
        assertThat(told(refused.userErrors(), "rooms")).isEqualTo(room);
        rooms.reclaims(room);
        code(transfer(building, house.brought(house.space()).id()));
        assertThat(house.kinds(house.idOf(room))).endsWith("RoomClosed");
    }

    @Test
    void demolition_ends_every_room_and_frees_its_number() {
        String building = house.building();
        String room = rooms.room(building, "0101", RoomKind.OFFICE, "18.00");

        code(demolish(building));

        assertThat(house.kinds(house.idOf(room))).containsExactly("RoomRegistered", "RoomClosed");
        assertThat(house.kinds(house.idOf(building)))
                .containsExactly("BuildingRegistered", "RoomNumberTaken", "RoomNumberGivenUp", "BuildingDemolished");

        code(house.reverse(house.space(), building, house.eventOf(house.idOf(building), BuildingDemolished.class)));
        assertThat(house.kinds(house.idOf(room))).endsWith("RoomEntryReversed");
    }

    @Test
    void a_certificate_is_free_again_when_its_registration_is_taken_back() {
        String certificate = "权4" + house.unit();
        String building = house.titled(certificate);

        code(house.reverse(house.space(), building, house.eventOf(house.idOf(building), TitleRegistered.class)));

        assertThat(house.said("title:" + certificate.toUpperCase(Locale.ROOT), TitleCertificateReleased.class))
                .hasSize(1);
        code(house.asking(house.space()).registerTitle(house.title(building, certificate)));
    }

    @Test
    void a_registration_is_taken_back_with_all_that_was_built_on_it_once_that_is_confirmed() {
        String building = house.building();
        String room = rooms.room(building, "0101", RoomKind.OFFICE, "18.00");
        String opening = house.eventOf(house.idOf(building), BuildingRegistered.class);

        BuildingPayload refused = house.reverse(house.space(), building, opening);
        assertThat(codes(refused)).containsExactly("ENTRIES_BUILD_ON_IT");
        assertThat(told(refused.userErrors(), "entries")).contains(room + " RoomRegistered");
        code(house.reverse(
                house.space(),
                building,
                opening,
                told(refused.userErrors(), "confirm").split(" ")));

        assertThat(house.said(house.idOf(building), BuildingEntryReversed.class))
                .hasSize(2);
        assertThat(house.said("code:" + building, AssetCodeVoided.class)).hasSize(1);
        assertThat(house.said("code:" + room, AssetCodeVoided.class)).hasSize(1);
        assertThat(codes(house.asking(house.space()).applyForTitle(house.application(building))))
                .containsExactly("RECORD_VOID");
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it_with_the_rooms_that_went() {
        String transferred = house.titled("权6" + house.unit());
        String room = house.idOf(rooms.room(transferred, "0101", RoomKind.OFFICE, "18.00"));
        code(transfer(transferred, house.brought(house.space()).id()));
        String demolished = house.building();
        code(demolish(demolished));
        String[] buildings = {house.idOf(transferred), house.idOf(demolished)};

        for (String building : buildings) {
            taking.all(ReversibleKind.BUILDING, building);
        }

        assertThat(taking.kinds(buildings))
                .containsExactlyInAnyOrderElementsOf(kindsOf(BuildingEntry.class, OpeningBuildingRecorded.class));
        assertThat(taking.kinds(room)).containsExactlyInAnyOrder(RoomRegistered.class, RoomClosed.class);
    }

    @Test
    void what_was_there_before_the_go_live_was_confirmed_and_stays() {
        String code = "B" + house.next();
        String id = "building-" + code;
        house.given(
                id,
                new OpeningBuildingRecorded(
                        id, code, "二号楼", "青江路2号", 3, null, BigDecimal.TEN, house.unit(), null, null, null, DAY));
        house.given("code:" + code, new AssetCodeClaimed(code, id, "BUILDING", DAY));

        assertThat(codes(house.reverse(house.migrator(), code, house.eventOf(id, OpeningBuildingRecorded.class))))
                .containsExactly("OPENING_CLOSED");
    }

    @Test
    void a_transfer_is_taken_back_by_a_space_officer_only() {
        String building = house.titled("权5" + house.unit());
        code(transfer(building, house.brought(house.space()).id()));
        String event = house.eventOf(house.idOf(building), TitleTransferred.class);

        assertThat(codes(house.reverse(house.migrator(), building, event))).containsExactly("NOT_YOURS_TO_REVERSE");
        code(house.reverse(house.space(), building, event));
        assertThat(codes(transfer(building, house.brought(house.space()).id()))).isEmpty();
    }
}
