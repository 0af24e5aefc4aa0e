package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongwucang.standalone.testing.Storekeeper;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A ledger is filled again while it is asked. */
@OnEverySite
class RefillIT {

    private static final String REFILL =
            "mutation { done: refillLedger(input: {ledger: \"holding\"}) { ledger { fill filling } } }";

    @AutoClose
    private final Crowd askers = new Crowd();

    private final Site site;

    RefillIT(Stores stores) {
        site = stores.site();
    }

    @Test
    void whoever_asks_meanwhile_is_answered_and_both_processes_go_over_to_the_new_fill() throws Exception {
        Storekeeper keeper = new Storekeeper(site.deciding(0));
        keeper.stored();
        int before = fill(0);
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicInteger answered = new AtomicInteger();
        Future<?> asking = askers.meanwhile(() -> {
            while (!isOver.get()) {
                site.answering(answered.get() % 2)
                        .done(Role.AUDITOR, "{ done: stock(first: 20) { totalCount nodes { code } } }", Map.of());
                answered.incrementAndGet();
            }
        });

        site.answering(0).done(Role.ADMINISTRATOR, REFILL, Map.of());
        await().until(() -> fill(0) == before + 1 && fill(1) == before + 1);
        String code = keeper.stored();
        await().until(() -> isTold(0, code) && isTold(1, code));
        isOver.set(true);
        asking.get();

        assertThat(answered.get()).isGreaterThan(1);
        for (int process = 0; process < 2; process++) {
            assertThat(site.ledger(process, "holding").path("filling").isNull()).isTrue();
            assertThat(site.proof(process, "holding").path("differences")).isEmpty();
        }
    }

    private int fill(int process) {
        return site.ledger(process, "holding").path("fill").asInt();
    }

    private boolean isTold(int process, String code) {
        return site.answering(process)
                .done(Role.AUDITOR, "query($c: ID!) { done: asset(code: $c) { code } }", Map.of("c", code))
                .isObject();
    }
}
