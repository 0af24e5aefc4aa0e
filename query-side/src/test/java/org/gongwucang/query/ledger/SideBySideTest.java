package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private final SideBySide sideBySide = new SideBySide();

    @Test
    void several_are_under_way_at_a_time() throws InterruptedException {
        CyclicBarrier bothAreHere = new CyclicBarrier(2);
        Set<String> done = ConcurrentHashMap.newKeySet();

        sideBySide.each(List.of("first", "second"), one -> {
            meet(bothAreHere);
            done.add(one);
        });

        assertThat(done).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void one_alone_is_done_by_who_asks() throws InterruptedException {
        AtomicReference<Thread> by = new AtomicReference<>();

        sideBySide.each(List.of("alone"), one -> by.set(Thread.currentThread()));

        assertThat(by).hasValue(Thread.currentThread());
    }

    @Test
    void where_one_fails_the_others_are_done_before_that_is_told() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        List<Integer> all = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

        assertThatThrownBy(() -> sideBySide.each(all, one -> {
                    if (one == 3) {
                        throw new IllegalArgumentException("three");
                    }
                    done.add(one);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("three");
        assertThat(done).hasSize(all.size() - 1).doesNotContain(3);
    }

    @Test
    void who_is_stopped_waits_for_nobody() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        Set<String> broken = ConcurrentHashMap.newKeySet();
        Thread waiting = new Thread(() -> {
            try {
                sideBySide.each(List.of("first", "second"), one -> hold(begun, one, broken));
            } catch (InterruptedException e) {
                broken.add("who asks");
            }
        });
        waiting.start();
        begun.await();

        waiting.interrupt();
        waiting.join();

        await().untilAsserted(() -> assertThat(broken).containsExactlyInAnyOrder("who asks", "first", "second"));
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("nobody else came", e);
        }
    }

    private static void hold(CountDownLatch begun, String one, Set<String> broken) {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            broken.add(one);
        }
    }
}
