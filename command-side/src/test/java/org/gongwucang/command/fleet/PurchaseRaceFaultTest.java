package org.gongwucang.command.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.fleet.PurchaseDesk.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.command.fleet.FleetController.VehiclePurchasePayload;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two approvals of the last place at once; {@code -Dfault.rounds} says how often. */
@OpenHouse
class PurchaseRaceFaultTest {

    private static final int ROUNDS = Integer.getInteger("fault.rounds", 200);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private FleetWorld world;

    @Autowired
    private PurchaseDesk desk;

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeEach
    void opens() {
        world.opens();
    }

    @Test
    void of_two_approvals_of_the_last_place_exactly_one_passes() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            world.opens();
            world.establishment(world.unit(), 1, 0);
            List<String> rivals = List.of(desk.requested(DAY), desk.requested(DAY));

            List<VehiclePurchasePayload> answers = atOnce(rivals);

            assertThat(answers)
                    .filteredOn(answer -> answer.userErrors().isEmpty())
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !answer.userErrors().isEmpty())
                    .allSatisfy(answer -> assertThat(codes(answer.userErrors())).containsExactly("QUOTA_EXCEEDED"));
            assertThat(world.said("fleet:" + world.unit(), VehiclePurchaseApproved.class))
                    .hasSize(1);
        }
    }

    private List<VehiclePurchasePayload> atOnce(List<String> purchases) throws Exception {
        List<Callable<VehiclePurchasePayload>> calls = new ArrayList<>();
        purchases.forEach(purchase -> calls.add(() -> desk.approve(world.approver(), purchase, DAY)));
        List<VehiclePurchasePayload> answers = new ArrayList<>();
        for (Future<VehiclePurchasePayload> answer : people.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }
}
