package org.gongwucang.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.gongwucang.graphql.fixture.Client;
import org.gongwucang.graphql.fixture.Client.Reply;
import org.gongwucang.graphql.fixture.FixtureServer;
import org.gongwucang.graphql.fixture.Held;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 轮候: one query at a time here, and half a second of patience. */
@FixtureServer
@TestPropertySource(properties = {"gongwucang.query.at-once=1", "gongwucang.query.longest-wait=500ms"})
class TurnLimitTest {

    private static final String OTHER = "{readsIn}";

    @Autowired
    private Held held;

    @Autowired
    private Turns turns;

    @LocalServerPort
    private int port;

    private Client client = new Client(0);

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    /** Whatever became of the questions: the one turn is there again. */
    @AfterEach
    void nobody_has_kept_a_turn() {
        assertThat(client.query(OTHER).code()).isEmpty();
        assertThat(turns.waiting()).isZero();
    }

    private CompletableFuture<Reply> asked(String document) throws InterruptedException {
        CompletableFuture<Reply> answer = CompletableFuture.supplyAsync(() -> client.query(document));
        held.awaitBegun();
        return answer;
    }

    @Test
    void a_query_waits_for_its_turn() throws InterruptedException {
        CompletableFuture<Reply> first = asked("{held(way:WORKING)}");
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> client.query(OTHER));
        await().until(() -> turns.waiting() == 1);
        held.letGo();

        assertThat(first.join().text()).contains("WORKING");
        assertThat(second.join().code()).isEmpty();
    }

    @Test
    void what_waits_too_long_is_told_so_and_may_be_sent_again() throws InterruptedException {
        CompletableFuture<Reply> first = asked("{held(way:WORKING)}");
        Reply busy = client.query(OTHER);
        held.letGo();

        assertThat(busy.code()).isEqualTo("BUSY");
        assertThat(busy.json().at("/errors/0/extensions/retryable").asBoolean()).isTrue();
        assertThat(busy.json().path("data").isObject()).isFalse();
        assertThat(busy.message()).contains("轮到");
        assertThat(first.join().code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{held(way:ASIDE)}", "{held(way:LONG_WORK)}", "mutation{heldGrowth(amount:\"1.00\")}"})
    void who_waits_for_others_works_long_or_writes_holds_nobody_up(String document) throws InterruptedException {
        CompletableFuture<Reply> first = asked(document);
        Reply meanwhile = client.query(OTHER);
        held.letGo();

        assertThat(meanwhile.code()).isEmpty();
        assertThat(first.join().code()).isEmpty();
    }

    @Test
    void what_waited_for_others_is_worked_on_when_it_is_its_turn_again() throws InterruptedException {
        CompletableFuture<Reply> aside = asked("{held(way:ASIDE)}");
        CompletableFuture<Reply> working = asked("{held(way:WORKING)}");
        held.letGo();
        held.letGo();

        assertThat(aside.join().code()).isEmpty();
        assertThat(working.join().code()).isEmpty();
    }

    @Test
    void what_is_asked_within_a_query_has_the_same_turn() throws InterruptedException {
        CompletableFuture<Reply> outer = asked("{held(way:WITHIN)}");
        Reply busy = client.query(OTHER);
        held.letGo();

        assertThat(busy.code()).isEqualTo("BUSY");
        assertThat(outer.join().text()).contains("WITHIN");
    }

    @Test
    void what_fails_gives_its_turn_back() throws InterruptedException {
        CompletableFuture<Reply> first = asked("{held(way:FAILING)}");
        held.letGo();

        assertThat(first.join().code()).isEqualTo("UNAVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{trees(first:200){nodes{children{children{name}}}}}", "{nothing}", "{"})
    void what_is_refused_never_has_a_turn(String document) throws InterruptedException {
        CompletableFuture<Reply> first = asked("{held(way:WORKING)}");
        Reply refused = client.query(document);
        held.letGo();

        assertThat(refused.code()).startsWith("QUERY_");
        assertThat(first.join().code()).isEmpty();
    }
}
