package org.gongwucang.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gongwucang.vault.account.Account;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.gongwucang.vault.staff.StaffNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 账号与登录: passwords, lock-out, tokens, names that can be erased. */
class AccountsTest {

    private static final String RIGHT = "right-password";
    private static final int MOST = 3;
    private static final Duration LOCKED = Duration.ofMinutes(15);
    private static final Duration VALID = Duration.ofHours(12);

    private final SettableClock clock = new SettableClock();
    private final Shelf shelf = JdbcShelf.inMemory();
    private final Accounts accounts = new Accounts(shelf, clock, MOST, LOCKED);
    private final SignIns signIns = new SignIns(shelf, accounts, clock, VALID);

    @BeforeEach
    void opens_an_account() {
        accounts.open("keeper", "S0001", RIGHT, true);
    }

    @AfterEach
    void closes() {
        shelf.close();
    }

    @Test
    void keeps_no_password_but_a_salted_hash() {
        accounts.open("other", "S0002", RIGHT, false);

        String hash = account("keeper").hash();
        assertThat(hash).startsWith("{bcrypt}").doesNotContain(RIGHT);
        assertThat(account("other").hash()).isNotEqualTo(hash);
    }

    @Test
    void an_account_is_opened_once_whatever_the_case() {
        assertThat(accounts.open("KEEPER", "S0002", "another-password", true)).isFalse();
        assertThat(account("Keeper").staff()).isEqualTo("S0001");
        assertThat(accounts.isRight("Keeper", RIGHT)).isTrue();
    }

    @Test
    void a_password_may_be_long_and_chinese_and_its_end_counts() {
        String sentence = "公物仓库里的每一件资产都有去处和保管人".repeat(5);
        accounts.setPassword("keeper", sentence, false);

        assertThat(accounts.isRight("keeper", sentence)).isTrue();
        assertThat(accounts.isRight("keeper", sentence + "。")).isFalse();
    }

    @Test
    void locks_for_a_while_after_repeated_failures() {
        fails(MOST);

        assertThat(accounts.isRight("keeper", RIGHT)).isFalse();
        assertThat(account("keeper").lockedUntil()).isEqualTo(clock.instant().plus(LOCKED));
        clock.goOn(LOCKED);
        assertThat(accounts.isRight("keeper", RIGHT)).isTrue();
        assertThat(account("keeper").lockedUntil()).isNull();
    }

    @Test
    void failures_while_locked_do_not_lengthen_the_lock() {
        fails(MOST);
        clock.goOn(LOCKED.dividedBy(2));
        fails(MOST);
        clock.goOn(LOCKED.dividedBy(2));

        assertThat(accounts.isRight("keeper", RIGHT)).isTrue();
    }

    @Test
    void a_right_password_ends_the_row_of_failures() {
        fails(MOST - 1);
        assertThat(accounts.isRight("keeper", RIGHT)).isTrue();
        fails(MOST - 1);

        assertThat(accounts.isRight("keeper", RIGHT)).isTrue();
    }

    @Test
    void a_new_password_lifts_the_lock() {
        fails(MOST);
        accounts.setPassword("keeper", "a-new-password", true);

        assertThat(accounts.isRight("keeper", "a-new-password")).isTrue();
        assertThat(accounts.isRight("keeper", RIGHT)).isFalse();
    }

    @Test
    void unknown_and_disabled_accounts_are_answered_like_a_wrong_password() {
        accounts.disable("keeper", true);

        assertThat(accounts.isRight("keeper", RIGHT)).isFalse();
        assertThat(accounts.isRight("nobody", RIGHT)).isFalse();
        assertThat(accounts.isRight("", "")).isFalse();
        assertThat(accounts.find("nobody")).isEmpty();
    }

    @Test
    void a_token_is_kept_as_its_digest_only() {
        String token = signIns.issue(account("keeper")).value();

        assertThat(token).startsWith(SignIns.PREFIX).hasSizeGreaterThan(40);
        assertThat(shelf.list("sign-ins", ""))
                .hasSize(1)
                .noneMatch(item -> item.key().contains(token) || item.json().contains(token));
        assertThat(signIns.find(token)).map(SignIns.SignIn::account).contains("keeper");
        assertThat(signIns.find(token + "x")).isEmpty();
    }

    @Test
    void a_token_expires_and_is_thrown_away_at_a_sign_in_a_day_later() {
        SignIns.Token token = signIns.issue(account("keeper"));
        clock.goOn(VALID.minusMillis(1));
        assertThat(signIns.find(token.value())).isPresent();
        clock.goOn(Duration.ofMillis(1));

        assertThat(signIns.find(token.value())).isEmpty();
        assertThat(signIns.ended(token.value())).contains(new SignIns.Ended("keeper", true));
        clock.goOn(Duration.ofDays(1));
        signIns.issue(account("keeper"));
        assertThat(shelf.list("sign-ins", "")).hasSize(1);
        assertThat(signIns.ended(token.value())).isEmpty();
    }

    @Test
    void a_token_is_taken_back_alone() {
        String one = signIns.issue(account("keeper")).value();
        String other = signIns.issue(account("keeper")).value();
        signIns.revoke(signIns.find(one).orElseThrow().digest());

        assertThat(signIns.find(one)).isEmpty();
        assertThat(signIns.ended(one)).contains(new SignIns.Ended("keeper", false));
        assertThat(signIns.ended("gwc_made-up")).isEmpty();
        assertThat(signIns.find(other)).isPresent();
    }

    @Test
    void a_new_password_ends_every_sign_in_of_the_account_and_of_no_other() {
        accounts.open("other", "S0002", RIGHT, false);
        String ended = signIns.issue(account("keeper")).value();
        String others = signIns.issue(account("other")).value();
        accounts.setPassword("keeper", "a-new-password", true);

        assertThat(signIns.find(ended)).isEmpty();
        assertThat(signIns.find(others)).isPresent();
        assertThat(signIns.find(signIns.issue(account("keeper")).value())).isPresent();
    }

    @Test
    void tokens_of_a_disabled_account_are_dead_at_once_and_stay_dead() {
        String token = signIns.issue(account("keeper")).value();
        accounts.disable("keeper", true);
        assertThat(signIns.find(token)).isEmpty();
        accounts.disable("keeper", false);

        assertThat(signIns.find(token)).isEmpty();
        assertThat(accounts.isRight("keeper", RIGHT)).isTrue();
    }

    @Test
    void enabling_what_is_enabled_ends_no_sign_in() {
        String token = signIns.issue(account("keeper")).value();
        accounts.disable("keeper", false);

        assertThat(signIns.find(token)).isPresent();
    }

    @Test
    void an_erased_name_is_in_no_document_any_more() {
        StaffNames names = new StaffNames(shelf);
        names.write("S0001", "甲乙");
        names.write("S0001", "丙丁");
        assertThat(names.find("S0001")).contains("丙丁");
        names.erase("S0001");

        names.write("S0001", "戊己");

        assertThat(names.find("S0001")).contains(StaffNames.ERASED);
        assertThat(shelf.list("staff-names", "").toString()).doesNotContain("丁").doesNotContain("己");
        assertThat(account("keeper").staff()).isEqualTo("S0001");
    }

    private void fails(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(accounts.isRight("keeper", "wrong-password")).isFalse();
        }
    }

    private Account account(String name) {
        return accounts.find(name).orElseThrow();
    }
}
