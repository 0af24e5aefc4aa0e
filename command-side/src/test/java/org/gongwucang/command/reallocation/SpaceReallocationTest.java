package org.gongwucang.command.reallocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.building.BuildingHouse.DAY;
import static org.gongwucang.command.building.BuildingHouse.told;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.command.building.BuildingHouse;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Caller.Deputation;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reallocation.SpaceReallocationController.SpaceReallocationPayload;
import org.gongwucang.command.reallocation.SpaceReallocationInputs.ApproveSpaceReallocationInput;
import org.gongwucang.command.reallocation.SpaceReallocationInputs.RejectSpaceReallocationInput;
import org.gongwucang.command.reallocation.SpaceReallocationInputs.RequestSpaceReallocationInput;
import org.gongwucang.command.reallocation.SpaceReallocationInputs.ReverseSpaceReallocationEntryInput;
import org.gongwucang.command.reallocation.SpaceReallocationInputs.WithdrawSpaceReallocationInput;
import org.gongwucang.command.room.OccupierKind;
import org.gongwucang.command.room.RoomHouse;
import org.gongwucang.command.room.Rooms;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.reallocation.SpaceReallocationEntry;
import org.gongwucang.events.reallocation.SpaceReallocationEntryReversed;
import org.gongwucang.events.room.RoomEntryReversed;
import org.gongwucang.events.room.RoomReallocated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rooms go over to another unit, all of them or none, and back. */
@OpenHouse
class SpaceReallocationTest {

    @Autowired
    private BuildingHouse house;

    @Autowired
    private RoomHouse rooms;

    @Autowired
    private Rooms known;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private SpaceReallocationController by(Caller who) {
        return new SpaceReallocationController(desk, () -> who, errors, known);
    }

    private SpaceReallocationPayload request(Caller who, String toUnit, String... codes) {
        return by(who).requestSpaceReallocation(new RequestSpaceReallocationInput(
                toUnit, OccupierKind.ORGAN, null, List.of(codes), "用房紧张", List.of(), house.next(), DAY));
    }

    private SpaceReallocationPayload approve(Caller who, String act) {
        return by(who).approveSpaceReallocation(
                        new ApproveSpaceReallocationInput(act, "协2号", List.of(), house.next(), DAY, null));
    }

    private SpaceReallocationPayload reject(Caller who, String act) {
        return by(who).rejectSpaceReallocation(new RejectSpaceReallocationInput(act, "另有用途", house.next(), DAY, null));
    }

    private SpaceReallocationPayload withdraw(Caller who, String act) {
        return by(who).withdrawSpaceReallocation(
                        new WithdrawSpaceReallocationInput(act, "不需要", house.next(), DAY, null));
    }

    private SpaceReallocationPayload reverse(Caller who, String act, Class<?> kind) {
        return by(who).reverseSpaceReallocationEntry(new ReverseSpaceReallocationEntryInput(
                act, house.eventOf(act, kind), "录错", List.of(), house.next(), null));
    }

    private static List<String> codes(SpaceReallocationPayload payload) {
        return BuildingHouse.codes(payload.userErrors());
    }

    private String requested(String... codes) {
        SpaceReallocationPayload payload = request(house.space(), house.other(), codes);
        assertThat(codes(payload)).isEmpty();
        return String.valueOf(payload.reallocation());
    }

    @Test
    void an_approval_moves_every_room_by_one_certificate_and_says_the_area() {
        String theirs = rooms.allocated("18.25");
        String nobodys = rooms.office("9.50");
        String act = requested(theirs, nobodys);

        assertThat(codes(approve(house.approver(), act))).isEmpty();

        SpaceReallocated moved = house.said(act, SpaceReallocated.class).get(0);
        assertThat(moved.number()).isEqualTo("TJ-" + house.other() + "-2026-0001");
        assertThat(moved.area()).isEqualTo("27.75");
        assertThat(moved.rooms()).hasSize(2);
        RoomReallocated first =
                house.said(house.idOf(theirs), RoomReallocated.class).get(0);
        assertThat(first.fromUnit()).isEqualTo(house.unit());
        assertThat(first.toUnit()).isEqualTo(house.other());
        RoomReallocated second =
                house.said(house.idOf(nobodys), RoomReallocated.class).get(0);
        assertThat(second.fromUnit()).isNull();
        assertThat(second.certificate()).isEqualTo(first.certificate()).isEqualTo(moved.certificate());
        assertThat(rooms.sits("dan", theirs, "18.25")).isEmpty();
    }

    @Test
    void rooms_that_cannot_go_over_are_named_and_none_goes() {
        String vacant = rooms.allocated("9");
        String later = rooms.allocated("9");
        String act = requested(vacant, later);
        assertThat(rooms.sits("ann", later, "9")).isEmpty();

        SpaceReallocationPayload refused = approve(house.approver(), act);
        assertThat(codes(refused)).containsExactly("SPACE_REALLOCATION_UNAVAILABLE");
        assertThat(told(refused.userErrors(), "rooms")).contains("ROOM_OCCUPIED", later);
        assertThat(house.said(house.idOf(vacant), RoomReallocated.class)).isEmpty();

        String own = rooms.allocated("9", house.other());
        assertThat(told(request(house.space(), house.other(), own).userErrors(), "rooms"))
                .contains("ROOM_ALLOCATED");
    }

    @Test
    void whoever_asked_does_not_approve_nor_has_it_approved_by_a_deputy() {
        Caller both = house.who("space", house.office(), "SPACE_OFFICER", "APPROVER");
        String act =
                String.valueOf(request(both, house.other(), rooms.office("9")).reallocation());

        assertThat(codes(approve(both, act))).containsExactly("DUTIES_NOT_APART");
        Caller deputy = new Caller(
                house.staff("approver"),
                house.approver().roles(),
                house.office(),
                List.of(new Deputation("d1", house.staff("space"))));
        assertThat(codes(approve(deputy, act))).containsExactly("DUTIES_NOT_APART");
        assertThat(codes(reject(both, act))).containsExactly("DUTIES_NOT_APART");
        assertThat(codes(approve(house.approver(), act))).isEmpty();
    }

    @Test
    void a_unit_asks_for_what_nobody_has_and_learns_nothing_of_what_others_have() {
        String nobodys = rooms.office("9");
        String theirs = rooms.allocated("9");

        assertThat(codes(request(house.stranger(), house.unit(), nobodys))).containsExactly("NOT_FOUND");
        assertThat(codes(request(house.stranger(), house.other(), theirs))).containsExactly("NOT_FOUND");
        SpaceReallocationPayload asked = request(house.stranger(), house.other(), nobodys);
        assertThat(codes(asked)).isEmpty();
        assertThat(codes(withdraw(house.handler(), String.valueOf(asked.reallocation()))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(withdraw(house.stranger(), String.valueOf(asked.reallocation()))))
                .isEmpty();
    }

    @Test
    void what_is_decided_is_not_decided_again() {
        String room = rooms.office("9");
        String rejected = requested(room);
        assertThat(codes(reject(house.approver(), rejected))).isEmpty();
        assertThat(codes(approve(house.approver(), rejected))).containsExactly("SPACE_REALLOCATION_STATE");
        String withdrawn = requested(room);
        assertThat(codes(withdraw(house.space(), withdrawn))).isEmpty();
        assertThat(codes(reject(house.approver(), withdrawn))).containsExactly("SPACE_REALLOCATION_STATE");
    }

    @Test
    void of_two_approvals_for_one_room_at_once_one_moves_it() throws Exception {
        String room = rooms.office("9");
        String one = requested(room);
        String other = String.valueOf(request(house.space(), house.unit(), room).reallocation());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> both = threads.invokeAll(List.of(
                    () -> codes(approve(house.approver(), one)), () -> codes(approve(house.approver(), other))));

            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .containsExactlyInAnyOrder(List.of(), List.of("SPACE_REALLOCATION_ROOM_MOVED"));
            assertThat(house.said(house.idOf(room), RoomReallocated.class)).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it() {
        String room = rooms.office("9");
        String rejected = requested(room);
        assertThat(codes(reject(house.approver(), rejected))).isEmpty();
        String withdrawn = requested(room);
        assertThat(codes(withdraw(house.space(), withdrawn))).isEmpty();
        String moved = requested(room);
        assertThat(codes(approve(house.approver(), moved))).isEmpty();

        List.of(rejected, withdrawn, moved).forEach(act -> taking.all(ReversibleKind.SPACE_REALLOCATION, act));

        assertThat(taking.kinds(rejected, withdrawn, moved))
                .containsExactlyInAnyOrderElementsOf(kindsOf(SpaceReallocationEntry.class));
        assertThat(taking.kinds(house.idOf(room))).containsExactly(RoomReallocated.class);
    }

    @Test
    void an_approval_goes_back_with_every_room_and_may_be_given_anew() {
        String theirs = rooms.allocated("18.25");
        String nobodys = rooms.office("9.50");
        String act = requested(theirs, nobodys);
        assertThat(codes(approve(house.approver(), act))).isEmpty();

        assertThat(codes(reverse(house.space(), act, SpaceReallocated.class))).containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(codes(reverse(house.approver(), act, SpaceReallocated.class)))
                .isEmpty();

        assertThat(house.said(act, SpaceReallocationEntryReversed.class)).hasSize(1);
        assertThat(house.said(house.idOf(theirs), RoomEntryReversed.class)).hasSize(1);
        assertThat(house.said(house.idOf(nobodys), RoomEntryReversed.class)).hasSize(1);
        assertThat(codes(approve(house.approver(), act))).isEmpty();
    }
}
