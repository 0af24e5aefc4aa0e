package org.gongwucang.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.gongwucang.vault.link.SignedLinks;
import org.gongwucang.vault.link.SignedLinks.Link;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedLinksTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private Shelf shelf;
    private SignedLinks links;

    @BeforeEach
    void opens() {
        shelf = JdbcShelf.in(folder);
        links = new SignedLinks(shelf, clock);
    }

    @AfterEach
    void closes() {
        shelf.close();
    }

    @Test
    void says_what_was_signed_until_it_expires() {
        Link link = links.sign("{\"what\": \"物资台账\"}", FIVE_MINUTES);

        assertThat(link.expiresAt()).isEqualTo("2026-01-05T01:05:00Z");
        assertThat(link.token()).matches("[A-Za-z0-9_-]+");
        assertThat(links.open(link.token())).hasValueSatisfying(opened -> {
            assertThat(opened.statement()).isEqualTo("{\"what\": \"物资台账\"}");
            assertThat(opened.expired()).isFalse();
        });
        clock.goOn(FIVE_MINUTES.plusMillis(1));
        assertThat(links.open(link.token()))
                .hasValueSatisfying(opened -> assertThat(opened.expired()).isTrue());
    }

    @Test
    void every_single_character_that_is_altered_makes_it_nobodys() {
        String token = links.sign("what", FIVE_MINUTES).token();

        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(links.open(token.substring(0, i) + other + token.substring(i + 1)))
                    .as("%d", i)
                    .isEmpty();
        }
        assertThat(links.open("")).isEmpty();
        assertThat(links.open("?")).isEmpty();
        assertThat(links.open(token + token)).isEmpty();
    }

    @Test
    void the_key_is_that_of_the_vault_and_outlives_the_process() {
        String token = links.sign("what", FIVE_MINUTES).token();

        assertThat(new SignedLinks(shelf, clock).open(token)).isPresent();
        shelf.delete("links", "key");
        assertThat(new SignedLinks(shelf, clock).open(token)).isEmpty();
    }
}
