package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.command.asset.OrderActs.Line;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.kernel.CommandHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two orders that ask for the same thing at once. */
@CommandHouse
class ReservationRaceTest {

    private static final int ROUNDS = 1_000;

    @Autowired
    private CardHouse house;

    @Autowired
    private OrderActs orders;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void of_two_orders_for_one_asset_exactly_one_gets_it_a_thousand_times() throws Exception {
        Wanted wanted = new Wanted("ASSET", house.idOf(house.inStock()), 1, null);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(raced(line(wanted), line(wanted))).as("round %d", round).containsExactly("ASSET_RESERVED");
        }
    }

    @Test
    void of_two_orders_for_more_pieces_than_there_are_exactly_one_gets_them() throws Exception {
        Wanted wanted = new Wanted("LOT", house.idOf(house.lot(3)), 2, null);
        for (int round = 0; round < ROUNDS / 10; round++) {
            assertThat(raced(line(wanted), line(wanted))).as("round %d", round).containsExactly("LOT_SHORT");
        }
    }

    private Line line(Wanted wanted) {
        return orders.line(house.next(), Purpose.LOAN, house.stranger(), wanted);
    }

    /** Refusals of both; whoever won lets go again. */
    private List<String> raced(Line one, Line other) throws Exception {
        List<String> refusals = Collections.synchronizedList(new ArrayList<>());
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (Line line : List.of(one, other)) {
                both.add(threads.submit(() -> {
                    start.await();
                    return refusals.addAll(line.reserve(DAY));
                }));
            }
            for (Future<?> done : both) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        List<String> letGo = new ArrayList<>(one.releaseAll(DAY));
        letGo.addAll(other.releaseAll(DAY));
        assertThat(letGo).hasSize(1);
        return refusals;
    }
}
