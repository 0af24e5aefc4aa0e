package org.gongwucang.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.transfer.TransferHouse.codes;
import static org.gongwucang.command.transfer.TransferHouse.item;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asks for the same at the same time; {@code -Dfault.rounds} says how often. */
@OpenHouse
class TransferRaceFaultTest {

    private static final int ROUNDS = Integer.getInteger("fault.rounds", 100);

    @Autowired
    private TransferHouse house;

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeEach
    void opens() {
        house.opens();
    }

    /** In every round two orders want one card at once. */
    @Test
    void of_two_orders_that_race_for_one_card_exactly_one_gets_it() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String desk = house.desk(10);
            List<String> rivals =
                    List.of(house.requested(Purpose.LOAN, item(desk)), house.requested(Purpose.ALLOTMENT, item(desk)));

            List<TransferPayload> answers = atOnce(rivals.stream()
                    .<Callable<TransferPayload>>map(
                            order -> () -> house.approver().approveTransfer(house.approval(order)))
                    .toList());

            assertThat(answers).filteredOn(answer -> codes(answer).isEmpty()).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !codes(answer).isEmpty())
                    .allMatch(answer -> codes(answer).equals(List.of("TRANSFER_LINES_UNAVAILABLE")));
            assertThat(house.said(house.idOf(desk), AssetReserved.class)).hasSize(1);
        }
    }

    /** In every round two keepers issue the same line at once. */
    @Test
    void of_two_keepers_who_issue_one_line_exactly_one_does() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String order = house.approved(Purpose.ALLOTMENT, item(house.desk(10)));

            List<TransferPayload> answers = atOnce(List.of(
                    () -> house.handover(house.keeperAt()).issueTransferLines(house.issuing(order)),
                    () -> house.handover(house.who("second", "KEEPER")).issueTransferLines(house.issuing(order))));

            assertThat(answers).filteredOn(answer -> codes(answer).isEmpty()).hasSize(1);
            assertThat(house.said(order, TransferLineIssued.class)).hasSize(1);
            assertThat(house.said(order, GatePassIssued.class)).hasSize(1);
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
