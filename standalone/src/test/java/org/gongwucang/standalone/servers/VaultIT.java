package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What may be erased is kept apart from the ledgers. */
@OnServers
class VaultIT {

    private final SiteApart site;

    VaultIT(Stores stores) {
        site = stores.apart();
    }

    @Test
    void accounts_and_sign_ins_are_in_a_database_of_their_own() {
        assertThat(site.vaultDatabase().listCollectionNames().into(new ArrayList<>()))
                .contains("accounts", "sign-ins")
                .doesNotContain("ledgers");
        assertThat(site.ledgerDatabase().listCollectionNames().into(new ArrayList<>()))
                .contains("ledgers")
                .doesNotContain("accounts", "sign-ins", "staff-names");
    }
}
