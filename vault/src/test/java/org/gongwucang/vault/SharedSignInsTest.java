package org.gongwucang.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongwucang.vault.account.Account;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.shelf.MongoShelf;
import org.gongwucang.vault.shelf.RememberingShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes on one vault, as they are wired: a sign-in holds at both, and its end bites at both within ten seconds. */
class SharedSignInsTest {

    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final String PASSWORD = "right password";

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String address = server.bindAndGetConnectionString();
    private final String database = "vault_" + UUID.randomUUID();
    private final CountingShelf there = new CountingShelf(MongoShelf.at(address, database));
    private final Process one = new Process(MongoShelf.at(address, database));
    private final Process other = new Process(there);
    private String token = "";

    /** What a process makes of the vault. */
    private static final class Process {
        private final Shelf shelf;
        private final Accounts accounts;
        private final SignIns signIns;

        Process(Shelf vault) {
            shelf = RememberingShelf.ofShared(vault, VaultAutoConfiguration.LONGEST_MEMORY);
            accounts = new Accounts(shelf, Clock.systemUTC(), 5, Duration.ofMinutes(15));
            signIns = new SignIns(shelf, accounts, Clock.systemUTC(), Duration.ofHours(12));
        }

        boolean knows(String token) {
            return signIns.find(token).isPresent();
        }
    }

    @BeforeEach
    void signs_in_at_one_process() {
        one.accounts.open("keeper", "S1", PASSWORD, false);
        Account account = one.accounts.find("keeper").orElseThrow();
        token = one.signIns.issue(account).value();
        assertThat(other.knows(token)).isTrue();
    }

    @AfterEach
    void closes() {
        one.shelf.close();
        other.shelf.close();
        server.shutdownNow();
    }

    @Test
    void signing_out_at_one_ends_it_at_the_other() {
        endsAtTheOtherAfter(() -> {
            one.signIns.revoke(one.signIns.find(token).orElseThrow().digest());
            return true;
        });
    }

    @Test
    void disabling_the_account_at_one_ends_it_at_the_other() {
        endsAtTheOtherAfter(() -> one.accounts.disable("keeper", true));
    }

    @Test
    void a_new_password_at_one_ends_it_at_the_other() {
        endsAtTheOtherAfter(() -> one.accounts.setPassword("keeper", "another password", false));
        assertThat(other.accounts.isRight("keeper", "another password")).isTrue();
        assertThat(other.accounts.isRight("keeper", PASSWORD)).isFalse();
    }

    @Test
    void wrong_passwords_at_both_lock_the_account_together() {
        for (int attempt = 0; attempt < 5; attempt++) {
            Process asked = attempt % 2 == 0 ? one : other;
            assertThat(asked.accounts.isRight("keeper", "wrong")).isFalse();
        }

        assertThat(one.accounts.isRight("keeper", PASSWORD)).isFalse();
    }

    @Test
    void asking_often_who_it_is_asks_the_server_seldom() {
        int before = there.asked.get();

        for (int request = 0; request < 100; request++) {
            assertThat(other.knows(token)).isTrue();
        }

        assertThat(there.asked.get() - before).isLessThan(20);
    }

    private void endsAtTheOtherAfter(Callable<Boolean> act) {
        assertThat(act).satisfies(ending -> assertThat(ending.call()).isTrue());
        assertThat(one.knows(token)).isFalse();
        await().atMost(PROMISED).until(() -> !other.knows(token));
    }

    /** Counts what is asked of the server. */
    private record CountingShelf(Shelf shelf, AtomicInteger asked) implements Shelf {

        CountingShelf(Shelf shelf) {
            this(shelf, new AtomicInteger());
        }

        @Override
        public Optional<Item> get(String drawer, String key) {
            asked.incrementAndGet();
            return shelf.get(drawer, key);
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
}
