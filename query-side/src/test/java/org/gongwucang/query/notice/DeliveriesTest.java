package org.gongwucang.query.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Notice NOTICE = new Notice("n1", "RETURN_LOAN", "OVERDUE", "K-1", "U1", null, null);

    @AutoClose
    private final JdbcShelf shelf = JdbcShelf.inMemory();

    private final Hands clock = new Hands();
    private final Deliveries deliveries = new Deliveries(shelf, clock, MINUTE);
    private final Deliveries elsewhere = new Deliveries(shelf, clock, MINUTE);

    /** A clock whose hands are set. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        void goOn(Duration time) {
            now = now.plus(time);
        }
    }

    private Delivery pending() {
        return deliveries.after("", 9).get(0);
    }

    @Test
    void one_process_at_a_time_has_it_and_the_next_one_when_that_died() {
        deliveries.enter(NOTICE, Webhook.NAME);
        Delivery seen = pending();

        assertThat(deliveries.claim(seen)).isPresent();
        assertThat(elsewhere.claim(seen)).isEmpty();
        assertThat(elsewhere.claim(pending())).isEmpty();
        clock.goOn(Duration.ofMinutes(2));

        assertThat(elsewhere.claim(pending())).isPresent();
    }

    @Test
    void what_has_arrived_is_not_entered_again_while_it_waits() {
        deliveries.enter(NOTICE, Webhook.NAME);
        deliveries.enter(NOTICE, NoticeMail.NAME);
        deliveries.arrived(deliveries.claim(pending()).orElseThrow());
        elsewhere.enter(NOTICE, NoticeMail.NAME);
        assertThat(deliveries.after("", 9)).extracting(Delivery::channel).containsExactly(Webhook.NAME);

        clock.goOn(Duration.ofDays(31));
        deliveries.forget(Set.of("n1"));
        deliveries.enter(NOTICE, NoticeMail.NAME);
        assertThat(deliveries.after("", 9)).hasSize(1);

        deliveries.forget(Set.of());
        deliveries.enter(NOTICE, NoticeMail.NAME);
        assertThat(deliveries.after("", 9)).hasSize(2);
    }

    @Test
    void pauses_double_and_after_twelve_tries_it_is_given_up_until_somebody_says_so() {
        deliveries.enter(NOTICE, Webhook.NAME);
        List<Duration> pauses = new ArrayList<>();
        while (!pending().givenUp()) {
            Delivery claimed = deliveries.claim(pending()).orElseThrow();
            deliveries.failed(claimed, "HTTP_500");
            Duration pause = Duration.between(clock.instant(), pending().nextTryAt());
            pauses.add(pause);
            assertThat(deliveries.claim(pending())).isEmpty();
            clock.goOn(pause);
        }

        assertThat(pauses).hasSize(12).startsWith(MINUTE, MINUTE.multipliedBy(2), MINUTE.multipliedBy(4));
        assertThat(pauses).endsWith(Duration.ofHours(6));
        assertThat(pending().trouble()).isEqualTo("HTTP_500");
        clock.goOn(Duration.ofDays(9));
        assertThat(deliveries.claim(pending())).isEmpty();

        assertThat(deliveries.retry(pending().key())).isPresent();
        assertThat(deliveries.claim(pending())).isPresent();
        assertThat(deliveries.retry("unknown/MAIL")).isEmpty();
    }
}
