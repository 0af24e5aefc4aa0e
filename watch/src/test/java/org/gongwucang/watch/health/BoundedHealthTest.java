package org.gongwucang.watch.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** 限时检查: whoever probes never waits for a store that does not answer. */
class BoundedHealthTest {

    private static final Duration SOON = BoundedHealth.PATIENCE.plusSeconds(2);

    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final BoundedHealth slow = new BoundedHealth("slow") {
        @Override
        protected Health ask() throws Exception {
            asked.incrementAndGet();
            answer.await();
            return Health.up().build();
        }
    };

    @Test
    void what_does_not_answer_is_down_and_is_not_asked_again_meanwhile() {
        long start = System.nanoTime();

        assertThat(slow.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(slow.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON.multipliedBy(2));
        assertThat(asked).hasValue(1);

        answer.countDown();
        await().until(() -> slow.health().getStatus().equals(Status.UP));
    }

    @Test
    void many_probes_ask_once() {
        answer.countDown();

        for (int probe = 0; probe < 50; probe++) {
            assertThat(slow.health().getStatus()).isEqualTo(Status.UP);
        }
        assertThat(asked.get()).isLessThan(50);
    }

    @Test
    void a_ledger_server_that_is_away_is_down_before_its_driver_gives_up() {
        try (MongoClient nobody = MongoClients.create("mongodb://127.0.0.1:1/gongwucang")) {
            long start = System.nanoTime();

            assertThat(new LedgerServerHealth(nobody.getDatabase("gongwucang"))
                            .health()
                            .getStatus())
                    .isEqualTo(Status.DOWN);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        }
    }

    @Test
    void what_fails_is_down_with_its_reason() {
        BoundedHealth broken = new BoundedHealth("broken") {
            @Override
            protected Health ask() {
                throw new IllegalStateException("the disk is gone");
            }
        };

        assertThat(broken.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(broken.health().getDetails().toString()).contains("the disk is gone");
    }
}
