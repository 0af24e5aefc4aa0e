package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A record with a long life is loaded from its snapshot by a process that has never seen it, and is the same. */
@OnEverySite
class SnapshotsIT {

    private static final long MOVES = 110;

    /** A snapshot is taken every 50 entries: from here on the second is there. */
    private static final long BEHIND_THE_SECOND = 99;

    private final Site site;

    SnapshotsIT(Stores stores) {
        site = stores.site();
    }

    @Test
    void a_fresh_process_decides_as_the_old_one_did() {
        JsonNode card = new Storekeeper(site.deciding(0)).register();
        String code = card.path("code").asString();
        new Storekeeper(site.deciding(0)).store(code);
        String first = UUID.randomUUID().toString();
        JsonNode firstAnswer = carry(0, first, code, Stockroom.ZONE_B);
        for (long move = 1; move < MOVES; move++) {
            carry((int) (move % 2), UUID.randomUUID().toString(), code, zone(move));
        }
        long version = 2 + MOVES;
        await().until(() -> beginsAt(card.path("id").asString()) >= BEHIND_THE_SECOND);

        site.renewDeciding();

        assertThat(carry(1, first, code, Stockroom.ZONE_B)).isEqualTo(firstAnswer);
        Storekeeper fresh = new Storekeeper(site.deciding(0));
        assertThat(fresh.carry(code, zone(MOVES), version - 1).toString()).contains("CHANGED_MEANWHILE");
        assertThat(fresh.carry(code, zone(MOVES - 1), version).toString()).contains("ALREADY_THERE");
        assertThat(fresh.carry(code, zone(MOVES), version).path("version").asLong())
                .isEqualTo(version + 1);
        assertThat(site.stream(card.path("id").asString())).hasSize((int) version + 1);
    }

    private static String zone(long move) {
        return move % 2 == 0 ? Stockroom.ZONE_B : Stockroom.ZONE_A;
    }

    private JsonNode carry(int process, String commandId, String code, String to) {
        Map<String, Object> input = new HashMap<>(Stockroom.carrying(code, to, Storekeeper.DAY, null));
        input.put("commandId", commandId);
        return Stockroom.done(site.deciding(process).mutate(Role.KEEPER, Stockroom.RELOCATE, input));
    }

    /** Sequence of what whoever loads the record reads first. */
    private long beginsAt(String id) {
        return site.events().readEvents(id).peek().getSequenceNumber();
    }
}
