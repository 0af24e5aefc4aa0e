package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.events.asset.SerialNumberClaimed;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A card, its code and its serial number are entered together or not at all. */
@OnEverySite
class ClaimsIT {

    private static final int ROUNDS = 10;

    @AutoClose
    private final Crowd keepers = new Crowd();

    private final Site site;

    ClaimsIT(Stores stores) {
        site = stores.site();
    }

    @Test
    void of_two_who_register_one_serial_number_one_gets_it_and_nothing_of_the_other_is_stored() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String serial = UUID.randomUUID().toString();
            List<String> commands =
                    List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
            List<JsonNode> answers = keepers.atOnce(
                    2,
                    keeper -> site.deciding(keeper)
                            .mutate(Role.KEEPER, Stockroom.REGISTER, desk(serial, commands.get(keeper))));

            int winner = answers.get(0).path("userErrors").isEmpty() ? 0 : 1;
            holds(serial, answers.get(winner));
            isRefused(serial, answers.get(winner), answers.get(1 - winner));
            assertThat(site.stream(Ids.of("DEMO-KEEPER", commands.get(1 - winner), "0")))
                    .isEmpty();
        }
    }

    /** The card, the claim of its code and the claim of its serial number. */
    private void holds(String serial, JsonNode winner) {
        assertThat(winner.path("userErrors")).isEmpty();
        String id = winner.path("id").asString();
        assertThat(site.stream(id)).hasSize(1);
        assertThat(site.stream("code:" + winner.path("code").asString())).hasSize(1);
        assertThat(site.stream("serial:/" + serial.toUpperCase(Locale.ROOT)))
                .singleElement()
                .extracting(claim -> ((SerialNumberClaimed) claim.getPayload()).assetId())
                .isEqualTo(id);
    }

    private static void isRefused(String serial, JsonNode winner, JsonNode loser) {
        JsonNode refusal = loser.path("userErrors").path(0);
        assertThat(refusal.path("code").asString()).isEqualTo("SERIAL_NUMBER_TAKEN");
        assertThat(refusal.path("params").toString())
                .contains(serial, winner.path("code").asString());
    }

    private static Map<String, Object> desk(String serial, String commandId) {
        Map<String, Object> input = new HashMap<>(Stockroom.desk(Storekeeper.DAY));
        Map<Object, Object> card = new HashMap<>((Map<?, ?>) input.get("card"));
        card.put("serialNo", serial);
        input.put("card", card);
        input.put("commandId", commandId);
        return input;
    }
}
