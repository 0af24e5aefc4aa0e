package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.gongwucang.standalone.testing.Client;
import org.gongwucang.standalone.testing.Line;
import org.gongwucang.standalone.testing.Storekeeper;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever listens hears of each change, whichever process it listens at. */
@OnEverySite
class ListenersIT {

    private static final String LISTEN =
            "subscription { registerChanges%s { cursor resync holding { code state location { location } } } }";

    private final Site site;

    ListenersIT(Stores stores) {
        site = stores.site();
    }

    @Test
    void a_change_is_heard_at_each_process_and_a_cursor_of_one_is_good_at_the_other() throws Exception {
        JsonNode last;
        try (Line one = line(0);
                Line other = line(1)) {
            one.subscribe(LISTEN.formatted(""));
            other.subscribe(LISTEN.formatted(""));
            happensUntilBothListen(one, other);
            String code = new Storekeeper(site.deciding(1)).stored();
            last = heardInStock(one, code);
            assertThat(heardInStock(other, code).path("holding")).isEqualTo(last.path("holding"));
        }
        String missed = new Storekeeper(site.deciding(0)).stored();
        try (Line resumed = line(1)) {
            resumed.subscribe(
                    LISTEN.formatted("(after: \"" + last.path("cursor").asString() + "\")"));
            assertThat(heardInStock(resumed, missed).path("resync").asBoolean()).isFalse();
        }
    }

    private Line line(int process) throws InterruptedException {
        Client at = site.answering(process);
        return new Line(at.address(), at.token(Role.AUDITOR));
    }

    /** Whoever subscribes is not told when listening has begun, so something happens until it was heard. */
    private void happensUntilBothListen(Line one, Line other) {
        Storekeeper keeper = new Storekeeper(site.deciding(0));
        await().until(() -> {
            keeper.register();
            return one.hasNext() && other.hasNext();
        });
    }

    /** Passes over what else is told; a list that must be read anew is no answer. */
    private static JsonNode heardInStock(Line line, String code) throws InterruptedException {
        JsonNode change = line.heard("registerChanges");
        while (!isInStock(change, code)) {
            assertThat(change.path("resync").asBoolean()).as("%s", change).isFalse();
            change = line.heard("registerChanges");
        }
        return change;
    }

    private static boolean isInStock(JsonNode change, String code) {
        JsonNode holding = change.path("holding");
        return holding.path("code").asString("").equals(code)
                && holding.path("state").asString().equals("IN_STOCK");
    }
}
