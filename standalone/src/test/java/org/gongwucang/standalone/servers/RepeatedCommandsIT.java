package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongwucang.standalone.testing.Storekeeper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One command, sent to both processes at once and again later. */
@OnEverySite
class RepeatedCommandsIT {

    private static final int ROUNDS = 10;
    private static final int SENDERS = 6;

    @AutoClose
    private final Crowd senders = new Crowd();

    private final Site site;

    RepeatedCommandsIT(Stores stores) {
        site = stores.site();
    }

    @Test
    void has_one_effect_and_equal_answers() throws Exception {
        Set<String> codes = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            String id = UUID.randomUUID().toString();
            List<JsonNode> answers =
                    senders.atOnce(SENDERS, sender -> new Storekeeper(site.deciding(sender % 2)).register(id));

            assertThat(answers).containsOnly(answers.get(0));
            assertThat(site.stream(answers.get(0).path("id").asString())).hasSize(1);
            assertThat(site.stream("code:" + answers.get(0).path("code").asString()))
                    .hasSize(1);
            codes.add(answers.get(0).path("code").asString());
        }
        assertThat(codes).hasSize(ROUNDS);
    }
}
