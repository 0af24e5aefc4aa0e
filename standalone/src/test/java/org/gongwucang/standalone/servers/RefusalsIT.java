package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A refusal arrives whole, whichever process decided it: with its code, the values weighed and a sentence. */
@OnEverySite
class RefusalsIT {

    private static final String RELOCATE = "mutation($i: RelocateAssetsInput!) { done: relocateAssets(input: $i)"
            + " { lines { userErrors { code message params { name value } } } userErrors { code } } }";

    /** Commands about classes go to the process that the class belongs to: of so many both processes have some. */
    private static final int ENOUGH_FOR_BOTH = 8;

    private final Site site;

    RefusalsIT(Stores stores) {
        site = stores.site();
    }

    @Test
    void a_rule_of_a_card_says_the_same_through_each_process() {
        for (int process = 0; process < 2; process++) {
            String code = new Storekeeper(site.deciding(process)).stored();
            JsonNode refusal = refusal(0, code);

            assertThat(refusal.path("code").asString()).isEqualTo("ALREADY_THERE");
            assertThat(refusal.path("params").toString())
                    .isEqualTo("[{\"name\":\"code\",\"value\":\"" + code
                            + "\"},{\"name\":\"location\",\"value\":\"STOCK/A\"}]");
            assertThat(refusal.path("message").asString()).contains(code);
            assertThat(refusal(1, code)).isEqualTo(refusal);
        }
    }

    private JsonNode refusal(int process, String code) {
        return site.deciding(process)
                .mutate(Role.KEEPER, RELOCATE, Stockroom.carrying(code, Stockroom.ZONE_A, Storekeeper.DAY, null))
                .path("lines")
                .path(0)
                .path("userErrors")
                .path(0);
    }

    @Test
    void a_rule_of_a_record_that_another_process_decides_on_says_the_same() {
        String define = "mutation($i: DefineAssetClassInput!) { done: defineAssetClass(input: $i)"
                + " { userErrors { code message params { name value } } } }";
        for (int number = 0; number < ENOUGH_FOR_BOTH; number++) {
            Map<String, Object> desks =
                    desks("DESK-" + number + "-" + UUID.randomUUID().toString().substring(0, 8));
            assertThat(site.deciding(0)
                            .mutate(Role.ADMINISTRATOR, define, desks)
                            .path("userErrors"))
                    .isEmpty();

            JsonNode refused = site.deciding(0).mutate(Role.ADMINISTRATOR, define, desks);
            assertThat(refused.path("userErrors").path(0).path("code").asString())
                    .isEqualTo("CLASS_EXISTS");
            assertThat(refused.path("userErrors").path(0).path("params")).isNotEmpty();
            assertThat(site.deciding(1).mutate(Role.ADMINISTRATOR, define, desks))
                    .isEqualTo(refused);
        }
    }

    private static Map<String, Object> desks(String code) {
        return Map.of("codeSystem", "TEST", "edition", "1", "code", code, "name", "办公桌", "effectiveFrom", "2020-01-01");
    }
}
