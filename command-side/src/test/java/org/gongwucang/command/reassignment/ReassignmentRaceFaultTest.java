package org.gongwucang.command.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.reassignment.ReassignmentHouse.codes;
import static org.gongwucang.command.reassignment.ReassignmentHouse.item;
import static org.gongwucang.command.reassignment.ReassignmentHouse.pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.command.reassignment.ReassignmentDesk.ReassignmentPayload;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.asset.AssetReassigned;
import org.gongwucang.events.asset.LotReassigned;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hands over the same at the same time; {@code -Dfault.rounds} says how often. */
@OpenHouse
class ReassignmentRaceFaultTest {

    private static final int ROUNDS = Integer.getInteger("fault.rounds", 100);

    @Autowired
    private ReassignmentHouse house;

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeEach
    void opens() {
        house.opens();
    }

    /** In every round two acts that name two things in opposite order are approved at once. */
    @Test
    void of_two_acts_that_race_for_one_thing_exactly_one_gets_it() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String desk = house.desk(10);
            String other = house.desk(10);
            List<String> rivals = List.of(house.agreed(item(desk), item(other)), house.agreed(item(other), item(desk)));

            List<ReassignmentPayload> answers = atOnce(rivals);

            assertExactlyOne(answers);
            assertThat(house.said(house.idOf(desk), AssetReassigned.class)).hasSize(1);
            assertThat(house.said(house.idOf(other), AssetReassigned.class)).hasSize(1);
            assertThat(rivals.stream()
                            .mapToInt(act ->
                                    house.said(act, ReassignmentLineMoved.class).size())
                            .sum())
                    .isEqualTo(2);
        }
    }

    /** In every round two acts want more of a lot than there is for both. */
    @Test
    void of_two_acts_that_race_for_pieces_of_one_lot_exactly_one_gets_them() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String lot = house.lot(10);

            List<ReassignmentPayload> answers =
                    atOnce(List.of(house.agreed(pieces(lot, 6)), house.agreed(pieces(lot, 7))));

            assertExactlyOne(answers);
            assertThat(house.said(house.idOf(lot), LotReassigned.class)).hasSize(1);
        }
    }

    private static void assertExactlyOne(List<ReassignmentPayload> answers) {
        assertThat(answers).filteredOn(answer -> codes(answer).isEmpty()).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !codes(answer).isEmpty())
                .allMatch(answer -> codes(answer).equals(List.of("REASSIGNMENT_LINES_UNAVAILABLE")));
    }

    private List<ReassignmentPayload> atOnce(List<String> acts) throws Exception {
        List<Callable<ReassignmentPayload>> calls = new ArrayList<>();
        acts.forEach(act -> calls.add(() -> house.deciding(house.approver()).approveReassignment(house.input(act))));
        List<ReassignmentPayload> answers = new ArrayList<>();
        for (Future<ReassignmentPayload> answer : people.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }
}
