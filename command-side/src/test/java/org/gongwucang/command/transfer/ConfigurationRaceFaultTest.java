package org.gongwucang.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.configuration.ConfigurationHouse.counted;
import static org.gongwucang.command.transfer.TransferHouse.DAY;
import static org.gongwucang.command.transfer.TransferHouse.codes;
import static org.gongwucang.command.transfer.TransferHouse.id;
import static org.gongwucang.command.transfer.TransferHouse.item;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.configuration.ConfigurationHouse;
import org.gongwucang.command.configuration.StandardHouse;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.events.configuration.ConfigurationClaimed;
import org.gongwucang.events.configuration.ConfigurationReleased;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two approvals want the last place at once; {@code -Dfault.rounds} says how often. */
@StandardHouse
class ConfigurationRaceFaultTest {

    private static final int ROUNDS = Integer.getInteger("fault.rounds", 200);

    @Autowired
    private TransferHouse house;

    @Autowired
    private ConfigurationHouse standard;

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeEach
    void opens() {
        standard.inForce(DAY.minusDays(1), DAY.plusDays(5));
        house.opens();
    }

    @Test
    void of_two_approvals_that_race_for_the_last_place_exactly_one_passes() throws Exception {
        assertThat(standard.state(house.asking(), 7, DAY, counted(house.desks(), 6)))
                .isEmpty();
        for (int round = 1; round <= ROUNDS; round++) {
            List<String> rivals = List.of(
                    house.requested(Purpose.ALLOTMENT, item(house.desk(10))),
                    house.requested(Purpose.ALLOTMENT, item(house.desk(10))));

            List<TransferPayload> answers = atOnce(rivals.stream()
                    .<Callable<TransferPayload>>map(
                            order -> () -> house.approver().approveTransfer(house.approval(order)))
                    .toList());

            assertThat(answers).filteredOn(answer -> codes(answer).isEmpty()).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !codes(answer).isEmpty())
                    .allMatch(answer -> codes(answer).equals(List.of("CONFIGURATION_PIECES_EXCEEDED")));
            assertThat(standard.said(house.asking(), ConfigurationClaimed.class))
                    .hasSize(round);
            for (String order : rivals) {
                id(house.handler().withdrawTransfer(house.because(order)));
            }
            assertThat(standard.said(house.asking(), ConfigurationReleased.class))
                    .hasSize(round);
        }
    }

    private List<TransferPayload> atOnce(List<Callable<TransferPayload>> calls) throws Exception {
        List<TransferPayload> answers = new ArrayList<>();
        for (Future<TransferPayload> answer : people.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }
}
