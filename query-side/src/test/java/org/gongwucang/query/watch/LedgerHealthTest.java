package org.gongwucang.query.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.gongwucang.query.ledger.Ledgers.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

/** 台账健康: when a half that answers is ready, and when somebody must look after it. */
class LedgerHealthTest {

    private static final Instant MORNING = Instant.parse("2026-11-25T01:00:00Z");
    private static final Duration MOST = Duration.ofSeconds(60);

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private List<Status> statuses = List.of();
    private Instant now = MORNING;
    private final LedgerLags lags = new LedgerLags(() -> statuses, new StoreEnd(events), () -> now);
    private final LedgerHealth health = new LedgerHealth(() -> statuses, lags, MOST);

    @AfterEach
    void the_store_is_closed() {
        events.shutDown();
    }

    @Test
    void it_is_ready_when_every_ledger_has_caught_up() {
        assertThat(told(health.caughtUp())).isEqualTo("OUT_OF_SERVICE {}");
        statuses = List.of(status("unit", MORNING, true, 0), status("holding", MORNING, false, 0));
        assertThat(told(health.caughtUp())).isEqualTo("OUT_OF_SERVICE {holding=0.50}");
        statuses = List.of(status("unit", MORNING, true, 0), status("holding", MORNING, true, 0));
        assertThat(told(health.caughtUp())).isEqualTo("UP {}");
    }

    @Test
    void it_is_not_ready_while_a_ledger_is_far_behind() {
        recorded(MORNING);
        statuses = List.of(status("unit", MORNING.minusSeconds(90), true, 0));
        lags.look();

        assertThat(told(health.level())).isEqualTo("OUT_OF_SERVICE {unit=90 s}");

        statuses = List.of(status("unit", MORNING, true, 0));
        lags.look();
        assertThat(told(health.level())).isEqualTo("UP {}");
        assertThat(lags.lags()).containsEntry("unit", Duration.ZERO);
    }

    @Test
    void the_first_entry_after_a_quiet_night_is_no_lag_of_a_night() {
        recorded(MORNING.minusSeconds(36_000));
        statuses = List.of(status("unit", MORNING.minusSeconds(36_000), true, 0));
        lags.look();
        now = MORNING.plusSeconds(2);
        recorded(MORNING.plusSeconds(1));
        lags.look();

        assertThat(lags.lags()).containsEntry("unit", Duration.ofSeconds(2));
        now = MORNING.plusSeconds(90);
        lags.look();
        assertThat(told(health.level())).isEqualTo("OUT_OF_SERVICE {unit=90 s}");
    }

    @Test
    void a_ledger_is_level_with_a_store_that_is_empty() {
        statuses = List.of(status("unit", null, true, 0));
        lags.look();

        assertThat(lags.lags()).containsEntry("unit", Duration.ZERO);
    }

    @Test
    void a_parked_stream_is_told_and_keeps_nobody_from_asking() {
        statuses = List.of(status("unit", MORNING, true, 3), status("staff", MORNING, true, 0));

        assertThat(told(health.whole())).isEqualTo("DEGRADED {unit=3 streams parked}");
        assertThat(told(health.caughtUp())).isEqualTo("UP {}");
    }

    private void recorded(Instant at) {
        events.publish(new GenericDomainEventMessage<>("T", "T-" + at, 0, new GenericMessage<>("entry"), at));
    }

    private static String told(Health health) {
        return health.getStatus().getCode() + " " + health.getDetails();
    }

    private static Status status(String name, @Nullable Instant horizon, boolean caughtUp, int parked) {
        BigDecimal progress = new BigDecimal(caughtUp ? "1.00" : "0.50");
        return new Status(name, 1, 0, horizon, caughtUp, progress, null, false, parked, true);
    }
}
