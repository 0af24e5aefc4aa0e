package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two processes that change one record at the same time. */
@OnEverySite
class VersionConflictsIT {

    private static final int MOVES = 40;

    @AutoClose
    private final Crowd keepers = new Crowd();

    private final Site site;

    VersionConflictsIT(Stores stores) {
        site = stores.site();
    }

    @Test
    void every_acknowledged_move_of_one_card_is_stored_and_no_version_is_missing() throws Exception {
        JsonNode card = new Storekeeper(site.deciding(0)).register();
        String code = card.path("code").asString();
        new Storekeeper(site.deciding(1)).store(code);

        List<JsonNode> answers = keepers.atOnce(
                MOVES,
                keeper -> new Storekeeper(site.deciding(keeper % 2))
                        .carry(code, keeper % 4 < 2 ? Stockroom.ZONE_B : Stockroom.ZONE_A, null));

        List<Long> acknowledged = answers.stream()
                .filter(VersionConflictsIT::isDone)
                .map(line -> line.path("version").asLong())
                .sorted()
                .toList();
        assertThat(acknowledged)
                .isNotEmpty()
                .isEqualTo(LongStream.range(3, 3 + acknowledged.size()).boxed().toList());
        assertThat(answers)
                .filteredOn(line -> !isDone(line))
                .extracting(VersionConflictsIT::code)
                .allMatch("ALREADY_THERE"::equals);
        List<DomainEventMessage<?>> stream = site.stream(card.path("id").asString());
        assertThat(stream).hasSize(2 + acknowledged.size());
        assertThat(stream.subList(2, stream.size())).allMatch(entry -> entry.getPayload() instanceof AssetRelocated);
    }

    @Test
    void of_those_who_saw_the_same_version_exactly_one_succeeds() throws Exception {
        String code = new Storekeeper(site.deciding(0)).stored();
        for (long version = 2; version < 12; version++) {
            long seen = version;
            String to = version % 2 == 0 ? Stockroom.ZONE_B : Stockroom.ZONE_A;
            List<JsonNode> answers =
                    keepers.atOnce(6, keeper -> new Storekeeper(site.deciding(keeper % 2)).carry(code, to, seen));

            assertThat(answers)
                    .filteredOn(VersionConflictsIT::isDone)
                    .extracting(line -> line.path("version").asLong())
                    .containsExactly(seen + 1);
            assertThat(answers)
                    .filteredOn(line -> !isDone(line))
                    .extracting(VersionConflictsIT::code)
                    .hasSize(5)
                    .containsOnly("CHANGED_MEANWHILE");
        }
    }

    private static boolean isDone(JsonNode line) {
        return line.path("userErrors").isEmpty();
    }

    private static String code(JsonNode line) {
        return line.path("userErrors").path(0).path("code").asString();
    }
}
