package org.gongwucang.vault;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.journal.JdbcSignIns;
import org.gongwucang.vault.journal.KeptSignIn;
import org.gongwucang.vault.journal.MongoSignIns;
import org.gongwucang.vault.journal.Origin;
import org.gongwucang.vault.journal.SignInChannel;
import org.gongwucang.vault.journal.SignInEntry;
import org.gongwucang.vault.journal.SignInFilter;
import org.gongwucang.vault.journal.SignInJournal;
import org.gongwucang.vault.journal.SignInKind;
import org.gongwucang.vault.journal.SignInOutcome;
import org.gongwucang.vault.journal.SignInRegister;
import org.gongwucang.vault.security.PasswordDoor;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 登录日志: the same promises on both stores; on a real mongod too where GONGWUCANG_TEST_MONGODB_URI names one. */
class SignInJournalTest {

    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    private static final Origin HERE = new Origin(SignInChannel.GRAPHQL, "192.0.2.7");
    private static final String RIGHT = "a right password";

    enum Store {
        HSQLDB,
        MONGODB
    }

    private final List<AutoCloseable> open = new ArrayList<>();
    private final SettableClock clock = new SettableClock();

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
    void an_entry_is_read_as_it_was_made(Store store) {
        SignInRegister register = register(store);
        SignInEntry whole = entry(SignInKind.PASSWORD_RESET, "keeper", "S1", "192.0.2.7");
        SignInEntry bare = new SignInEntry(
                SignInKind.SIGN_IN_FAILED,
                SignInOutcome.UNKNOWN_ACCOUNT,
                null,
                null,
                null,
                SignInChannel.WEBSOCKET,
                null);

        journal(register).note(whole);
        clock.goOn(Duration.ofSeconds(1));
        journal(register).count(bare);

        assertThat(all(register)).extracting(KeptSignIn::entry).containsExactly(bare, whole);
        assertThat(all(register).get(1)).satisfies(kept -> {
            assertThat(kept.firstAt()).isEqualTo(START);
            assertThat(kept.day()).isEqualTo(LocalDate.of(2026, 1, 5));
            assertThat(kept.keptUntil()).isEqualTo(LocalDate.of(2036, 1, 5));
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_noted_has_an_entry_of_its_own_and_a_repeated_act_has_one(Store store) {
        SignInRegister register = register(store);
        SignInEntry entry = entry(SignInKind.SIGNED_IN, "keeper", "S1", "192.0.2.7");

        journal(register).note(entry);
        journal(register).note(entry);
        journal(register).keep(entry, "act");
        journal(register).keep(entry, "act");

        assertThat(all(register)).hasSize(3).extracting(KeptSignIn::count).containsExactlyInAnyOrder(1L, 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void every_part_of_a_filter_must_hold(Store store) {
        SignInRegister register = register(store);
        journal(register).note(entry(SignInKind.SIGNED_IN, "keeper", "S1", "192.0.2.7"));
        clock.goOn(Duration.ofDays(1));
        journal(register).note(entry(SignInKind.SIGNED_OUT, "other", "S2", "192.0.2.7"));
        LocalDate first = LocalDate.of(2026, 1, 5);

        assertThat(found(register, new SignInFilter("Keeper", null, null, null, null)))
                .containsExactly("keeper");
        assertThat(found(register, new SignInFilter(null, "S2", null, null, null)))
                .containsExactly("other");
        assertThat(found(register, new SignInFilter(null, null, SignInKind.SIGNED_OUT, null, null)))
                .containsExactly("other");
        assertThat(found(register, new SignInFilter("keeper", "S2", null, null, null)))
                .isEmpty();
        assertThat(found(register, new SignInFilter(null, null, null, first.plusDays(1), null)))
                .containsExactly("other");
        assertThat(found(register, new SignInFilter(null, null, null, null, first)))
                .containsExactly("keeper");
    }

    @ParameterizedTest
    @EnumSource
    void a_flood_of_wrong_passwords_is_one_entry_for_each_address_and_day(Store store) {
        SignInRegister register = register(store);
        PasswordDoor door = door(register);

        for (int i = 0; i < 50; i++) {
            assertThat(door.isRight("keeper", "wrong", HERE)).isFalse();
            assertThat(door.isRight("nobody-" + i, "wrong", HERE)).isFalse();
        }
        door.isRight("keeper", "wrong", new Origin(SignInChannel.BASIC, "192.0.2.8"));

        assertThat(all(register))
                .extracting(kept -> kept.entry().kind() + " " + kept.entry().outcome() + " "
                        + kept.entry().account() + " " + kept.entry().address() + " " + kept.count())
                .containsExactlyInAnyOrder(
                        "SIGN_IN_FAILED WRONG_PASSWORD keeper 192.0.2.7 5",
                        "ACCOUNT_LOCKED DONE keeper 192.0.2.7 1",
                        "SIGN_IN_FAILED ACCOUNT_LOCKED keeper 192.0.2.7 45",
                        "SIGN_IN_FAILED UNKNOWN_ACCOUNT null 192.0.2.7 50",
                        "SIGN_IN_FAILED ACCOUNT_LOCKED keeper 192.0.2.8 1");
    }

    @Test
    void a_right_password_is_not_refused_where_the_journal_is_away_and_what_is_missing_is_counted() {
        SignInRegister away = JdbcSignIns.inMemory();
        away.close();
        SignInJournal journal = journal(away);
        PasswordDoor door = new PasswordDoor(accounts(), journal);

        assertThat(door.isRight("keeper", "wrong", HERE)).isFalse();
        assertThat(door.isRight("keeper", RIGHT, HERE)).isTrue();
        journal.note(door.signedIn("keeper", HERE));

        assertThat(journal.lost()).isEqualTo(2);
    }

    private PasswordDoor door(SignInRegister register) {
        return new PasswordDoor(accounts(), journal(register));
    }

    private Accounts accounts() {
        Accounts accounts = new Accounts(JdbcShelf.inMemory(), clock, 5, Duration.ofMinutes(15));
        accounts.open("keeper", "S1", RIGHT, false);
        return accounts;
    }

    private SignInJournal journal(SignInRegister register) {
        return new SignInJournal(() -> register, clock, Period.ofYears(10));
    }

    private static SignInEntry entry(SignInKind kind, String account, String staff, @Nullable String address) {
        return new SignInEntry(kind, SignInOutcome.DONE, account, staff, "ADMIN", SignInChannel.GRAPHQL, address);
    }

    private static List<KeptSignIn> all(SignInRegister register) {
        return register.page(SignInFilter.ALL, null, null, false, 99);
    }

    private static List<@Nullable String> found(SignInRegister register, SignInFilter filter) {
        List<KeptSignIn> found = register.page(filter, null, null, false, 99);
        assertThat(register.total(filter)).isEqualTo(found.size());
        List<@Nullable String> accounts = new ArrayList<>();
        found.forEach(kept -> accounts.add(kept.entry().account()));
        return accounts;
    }

    private SignInRegister register(Store store) {
        SignInRegister register =
                store == Store.HSQLDB ? JdbcSignIns.in(folder) : MongoSignIns.at(mongo(), "vault_" + UUID.randomUUID());
        open.add(0, register);
        return register;
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
