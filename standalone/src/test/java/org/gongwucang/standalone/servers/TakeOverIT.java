package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongwucang.standalone.testing.Storekeeper;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A process that answers dies; the other one takes its ledgers over, and gives a share back when it returns. */
@OnServers
class TakeOverIT {

    private static final Duration AT_MOST = Duration.ofSeconds(10);
    private static final Duration UNTIL_SHARED = Duration.ofSeconds(30);

    private final SiteApart site;

    TakeOverIT(Stores stores) {
        site = stores.apart();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void the_other_process_follows_every_ledger_within_ten_seconds_and_gives_back_later(int victim) {
        await().atMost(UNTIL_SHARED).until(() -> owners().size() == 2);
        Set<String> before = owners();
        int survivor = 1 - victim;

        site.answerer(victim).kill();
        String code = new Storekeeper(site.deciding(0)).stored();

        await().atMost(AT_MOST).until(() -> isTold(survivor, code) && owners().size() == 1);
        assertThat(before).containsAll(owners());
        for (JsonNode ledger : site.ledgers(survivor)) {
            assertThat(ledger.path("caughtUp").asBoolean()).as("%s", ledger).isTrue();
        }

        site.answerer(victim).start();
        site.answerer(victim).awaitReady();
        await().until(() -> site.isCaughtUp(victim));
        await().atMost(UNTIL_SHARED).until(() -> owners().size() == 2);
        String next = new Storekeeper(site.deciding(0)).stored();
        await().atMost(AT_MOST).until(() -> isTold(victim, next) && isTold(survivor, next));
    }

    /** Who follows ledgers, as the leases in the database say. */
    private Set<String> owners() {
        return site.ledgerDatabase()
                .getCollection("ledger-leases")
                .find(Filters.ne("owner", ""))
                .map(lease -> String.valueOf(lease.get("owner")))
                .into(new HashSet<>());
    }

    private boolean isTold(int process, String code) {
        return site.answering(process)
                .done(Role.AUDITOR, "query($c: ID!) { done: asset(code: $c) { code } }", Map.of("c", code))
                .isObject();
    }
}
