package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

    /** Commands go to the process that their record belongs to: of so many records both processes have some. */
    private static final int ENOUGH_FOR_BOTH = 8;

    private final Site site;

    RefusalsIT(Stores stores) {
        site = stores.site();
    }

    @Test
    void a_rule_of_a_record_says_the_same_through_each_process() {
        for (int desk = 0; desk < ENOUGH_FOR_BOTH; desk++) {
            String code = new Storekeeper(site.deciding(desk % 2)).stored();
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
    void a_rule_of_a_set_says_the_same_through_each_process() {
        Map<String, Object> again = Map.of(
                "codeSystem", "TEST", "edition", "1", "code", "DESK", "name", "办公桌", "effectiveFrom", "2020-01-01");
        String define = "mutation($i: DefineAssetClassInput!) { done: defineAssetClass(input: $i)"
                + " { userErrors { code message params { name value } } } }";
        JsonNode first = site.deciding(0).mutate(Role.ADMINISTRATOR, define, again);

        assertThat(first.path("userErrors").path(0).path("code").asString()).isEqualTo("CLASS_EXISTS");
        assertThat(first.path("userErrors").path(0).path("params")).isNotEmpty();
        assertThat(site.deciding(1).mutate(Role.ADMINISTRATOR, define, again)).isEqualTo(first);
    }
}
