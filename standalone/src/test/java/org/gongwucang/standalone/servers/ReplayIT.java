package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongwucang.standalone.testing.Storekeeper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ledgers that are lost are filled again from the events. */
@OnServers
class ReplayIT {

    private final SiteApart site;

    ReplayIT(Stores stores) {
        site = stores.apart();
    }

    @Test
    void every_ledger_is_filled_again_and_equals_its_entries() {
        new Storekeeper(site.deciding(0)).stored();
        site.stopAnswering();
        site.ledgerDatabase().drop();

        site.startAnswering();

        for (int process = 0; process < 2; process++) {
            assertThat(site.ledgers(process)).hasSizeGreaterThan(8);
            for (JsonNode ledger : site.ledgers(process)) {
                JsonNode proof = site.proof(process, ledger.path("name").asString());
                assertThat(proof.path("equal").asBoolean())
                        .as("%s %s", ledger, proof)
                        .isTrue();
            }
        }
    }
}
