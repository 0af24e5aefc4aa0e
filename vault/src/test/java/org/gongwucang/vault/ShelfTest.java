package org.gongwucang.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.MongoShelf;
import org.gongwucang.vault.shelf.RememberingShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 架: the same promises on both stores; on a real mongod too where GONGWUCANG_TEST_MONGODB_URI names one. */
class ShelfTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 20;

    enum Store {
        HSQLDB,
        REMEMBERING,
        MONGODB,
        SHARED
    }

    record Count(int value) {}

    private final List<AutoCloseable> open = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void closes() throws Exception {
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_is_taken_once(Store store) {
        Shelf shelf = shelf(store);

        assertThat(shelf.putIfAbsent("d", "k", "1")).isTrue();
        assertThat(shelf.putIfAbsent("d", "k", "2")).isFalse();
        assertThat(shelf.putIfAbsent("other", "k", "3")).isTrue();
        assertThat(shelf.get("d", "k")).contains(new Shelf.Item("k", 1, "1"));
    }

    @ParameterizedTest
    @EnumSource
    void a_document_is_replaced_in_the_version_that_was_read_only(Store store) {
        Shelf shelf = shelf(store);
        shelf.putIfAbsent("d", "k", "1");

        assertThat(shelf.replace("d", "k", 1, "2")).isTrue();
        assertThat(shelf.replace("d", "k", 1, "3")).isFalse();
        assertThat(shelf.replace("d", "none", 1, "3")).isFalse();
        assertThat(shelf.get("d", "k")).contains(new Shelf.Item("k", 2, "2"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_deleted_is_gone_and_its_key_is_free(Store store) {
        Shelf shelf = shelf(store);
        shelf.putIfAbsent("d", "k", "1");
        shelf.delete("d", "k");
        shelf.delete("d", "never there");

        assertThat(shelf.get("d", "k")).isEmpty();
        assertThat(shelf.putIfAbsent("d", "k", "2")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void lists_by_prefix_in_the_order_of_keys_and_takes_no_sign_for_a_wildcard(Store store) {
        Shelf shelf = shelf(store);
        List.of("b%2", "a", "b%1", "bx1", "b_", "公物").forEach(key -> shelf.putIfAbsent("d", key, "1"));

        assertThat(shelf.list("d", "b%")).extracting(Shelf.Item::key).containsExactly("b%1", "b%2");
        assertThat(shelf.list("d", "b_")).extracting(Shelf.Item::key).containsExactly("b_");
        assertThat(shelf.list("d", "公")).extracting(Shelf.Item::key).containsExactly("公物");
        assertThat(shelf.list("d", "")).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void walks_in_pages_along_the_keys(Store store) {
        Shelf shelf = shelf(store);
        List.of("c", "a", "d", "b").forEach(key -> shelf.putIfAbsent("d", key, "1"));
        shelf.putIfAbsent("other", "a1", "1");

        assertThat(shelf.listAfter("d", "", 2)).extracting(Shelf.Item::key).containsExactly("a", "b");
        assertThat(shelf.listAfter("d", "b", 9)).extracting(Shelf.Item::key).containsExactly("c", "d");
        assertThat(shelf.listAfter("d", "d", 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_change_of_writers_at_the_same_time_is_lost(Store store) throws Exception {
        Drawer<Count> drawer = new Drawer<>(shelf(store), "counts", Count.class);
        drawer.putIfAbsent("k", new Count(0));

        together(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                drawer.change("k", count -> new Count(count.value() + 1));
            }
            return true;
        });

        assertThat(drawer.get("k")).contains(new Count(WRITERS * ROUNDS));
    }

    @ParameterizedTest
    @EnumSource
    void of_many_who_want_one_key_one_gets_it(Store store) throws Exception {
        Shelf shelf = shelf(store);

        for (int round = 0; round < ROUNDS; round++) {
            String key = "k" + round;
            assertThat(together(() -> shelf.putIfAbsent("d", key, "1")))
                    .filteredOn(taken -> taken)
                    .hasSize(1);
        }
    }

    @Test
    void what_was_written_is_there_after_a_restart() {
        try (Shelf before = JdbcShelf.in(folder)) {
            before.putIfAbsent("d", "k", "公物仓");
        }
        try (Shelf after = JdbcShelf.in(folder)) {
            assertThat(after.get("d", "k")).contains(new Shelf.Item("k", 1, "公物仓"));
        }
    }

    @Test
    void what_another_process_takes_away_is_gone_here_when_the_memory_of_it_ends() {
        String address = mongo();
        String database = "vault_" + UUID.randomUUID();
        Shelf here = opened(RememberingShelf.ofShared(MongoShelf.at(address, database), Duration.ofMillis(300)));
        Shelf there = opened(MongoShelf.at(address, database));
        there.putIfAbsent("sign-ins", "k", "1");
        assertThat(here.get("sign-ins", "k")).isPresent();

        there.delete("sign-ins", "k");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> here.get("sign-ins", "k").isEmpty());
    }

    @Test
    void that_something_is_missing_on_a_shared_shelf_is_not_remembered() {
        String address = mongo();
        String database = "vault_" + UUID.randomUUID();
        Shelf here = opened(RememberingShelf.ofShared(MongoShelf.at(address, database), Duration.ofHours(1)));
        Shelf there = opened(MongoShelf.at(address, database));
        assertThat(here.get("sign-ins", "k")).isEmpty();

        there.putIfAbsent("sign-ins", "k", "1");

        assertThat(here.get("sign-ins", "k")).isPresent();
    }

    @Test
    void many_who_look_the_same_up_while_the_shelf_is_away_wait_once_and_none_of_it_is_remembered() throws Exception {
        ClosedShelf closed = new ClosedShelf(opened(JdbcShelf.inMemory()));
        closed.putIfAbsent("sign-ins", "k", "1");
        Shelf here = RememberingShelf.ofShared(closed, Duration.ofHours(1));
        List<Thread> threads = new CopyOnWriteArrayList<>();
        ExecutorService readers = Executors.newFixedThreadPool(WRITERS, work -> {
            Thread thread = new Thread(work);
            threads.add(thread);
            return thread;
        });
        try {
            List<Future<?>> looks = new ArrayList<>();
            for (int reader = 0; reader < WRITERS; reader++) {
                looks.add(readers.submit(() -> here.get("sign-ins", "k")));
            }
            await().until(() -> threads.stream().allMatch(reader -> reader.getState() == Thread.State.WAITING));
            closed.answers.countDown();

            for (Future<?> look : looks) {
                assertThatThrownBy(look::get).hasRootCauseMessage("the shelf is away");
            }
        } finally {
            readers.shutdownNow();
        }
        assertThat(closed.looks).hasValue(1);
        closed.isAway = false;
        assertThat(here.get("sign-ins", "k")).isPresent();
    }

    /** Fails every look-up, slowly. */
    private static final class ClosedShelf implements Shelf {

        private final Shelf shelf;
        private final CountDownLatch answers = new CountDownLatch(1);
        private final AtomicInteger looks = new AtomicInteger();
        private volatile boolean isAway = true;

        ClosedShelf(Shelf shelf) {
            this.shelf = shelf;
        }

        @Override
        public Optional<Item> get(String drawer, String key) {
            if (!isAway) {
                return shelf.get(drawer, key);
            }
            looks.incrementAndGet();
            try {
                answers.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("the shelf is away");
        }

        @Override
        public boolean putIfAbsent(String drawer, String key, String json) {
            return shelf.putIfAbsent(drawer, key, json);
        }

        @Override
        public boolean replace(String drawer, String key, long version, String json) {
            return shelf.replace(drawer, key, version, json);
        }

        @Override
        public void delete(String drawer, String key) {
            shelf.delete(drawer, key);
        }

        @Override
        public List<Item> list(String drawer, String prefix) {
            return shelf.list(drawer, prefix);
        }

        @Override
        public List<Item> listAfter(String drawer, String key, int most) {
            return shelf.listAfter(drawer, key, most);
        }

        @Override
        public List<String> drawers() {
            return shelf.drawers();
        }

        @Override
        public void put(String drawer, Item item) {
            shelf.put(drawer, item);
        }

        @Override
        public void close() {
            shelf.close();
        }
    }

    @Test
    void houses_with_ledgers_of_their_own_on_one_server_have_vaults_of_their_own() {
        String server = mongo();
        String base = server.endsWith("/") ? server : server + "/";
        Shelf one = opened(MongoShelf.at(base + "house" + UUID.randomUUID().hashCode(), ""));
        Shelf other = opened(MongoShelf.at(base + "house" + UUID.randomUUID().hashCode(), ""));

        one.putIfAbsent("accounts", "k", "1");

        assertThat(other.get("accounts", "k")).isEmpty();
    }

    private Shelf opened(Shelf shelf) {
        open.add(0, shelf);
        return shelf;
    }

    private static List<Boolean> together(Callable<Boolean> act) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> answer : writers.invokeAll(Collections.nCopies(WRITERS, act))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            writers.shutdownNow();
        }
    }

    private Shelf shelf(Store store) {
        Shelf shelf = switch (store) {
            case HSQLDB -> JdbcShelf.in(folder);
            case REMEMBERING -> RememberingShelf.of(JdbcShelf.in(folder));
            case MONGODB -> MongoShelf.at(mongo(), "vault_" + UUID.randomUUID());
            case SHARED ->
                RememberingShelf.ofShared(MongoShelf.at(mongo(), "vault_" + UUID.randomUUID()), Duration.ofSeconds(3));
        };
        return opened(shelf);
    }

    private String mongo() {
        String real = System.getenv("GONGWUCANG_TEST_MONGODB_URI");
        if (real != null) {
            return real;
        }
        MongoServer server = new MongoServer(new MemoryBackend());
        open.add(server::shutdownNow);
        return server.bindAndGetConnectionString();
    }
}
