package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.testing.Client;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.Test;

/** One sign-in holds at every process, and ends at every process. */
@OnEverySite
class SignInsIT {

    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final Site site;

    SignInsIT(Stores stores) {
        site = stores.site();
    }

    private List<Client> answering() {
        return List.of(site.answering(0), site.answering(1));
    }

    private List<Client> deciding() {
        return List.of(site.deciding(0), site.deciding(1));
    }

    @Test
    void the_token_of_one_process_is_good_at_every_other() {
        assertThat(answering()).allMatch(SignInsIT::isAnswered);
        assertThat(deciding())
                .allSatisfy(process -> assertThat(process.done(Role.FINANCE, "{ done: me { account } }", Map.of())
                                .path("account")
                                .asString())
                        .isEqualTo("demo-finance"));
    }

    @Test
    void who_signs_out_at_one_process_is_signed_out_at_every_other_within_ten_seconds() {
        assertThat(answering()).allMatch(SignInsIT::isAnswered);

        assertThat(site.deciding(1)
                        .done(Role.FINANCE, "mutation { done: signOut { signedOut } }", Map.of())
                        .path("signedOut")
                        .asBoolean())
                .isTrue();

        await().atMost(AT_MOST).until(() -> answering().stream().noneMatch(SignInsIT::isAnswered));
        await().atMost(AT_MOST)
                .until(() -> deciding().stream()
                        .allMatch(process -> process.ask(Role.FINANCE, "{ done: me { account } }", Map.of())
                                .has("errors")));
        site.deciding(0).forget(Role.FINANCE);
    }

    private static boolean isAnswered(Client process) {
        return !process.ask(Role.FINANCE, "{ done: ledgers { name } }", Map.of())
                .has("errors");
    }
}
