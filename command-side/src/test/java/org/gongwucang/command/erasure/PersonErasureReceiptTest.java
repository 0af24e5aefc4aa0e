package org.gongwucang.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.erasure.ErasureInputs.RequestPersonErasureInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.link.CustodyAnswer;
import org.gongwucang.vault.link.CustodyAnswers;
import org.gongwucang.vault.link.SignedLinks;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the query side answered about somebody's things is believed where it was signed here, and not for long. */
@CommandHouse
class PersonErasureReceiptTest {

    private static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");

    private final JdbcShelf vault = JdbcShelf.inMemory();

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    @Autowired
    private ErasureAfterwards afterwards;

    private CustodyAnswers answers(Clock clock) {
        return new CustodyAnswers(new SignedLinks(vault, clock));
    }

    private List<String> asked(String receipt) {
        Caller administrator = new Caller("A1", Set.of("ADMINISTRATOR"), "u");
        return new PersonErasureController(
                        desk,
                        () -> administrator,
                        errors,
                        answers(Clock.systemUTC()),
                        afterwards,
                        Duration.ofMinutes(1))
                        .requestPersonErasure(new RequestPersonErasureInput(
                                "P1", "信删1号", "期满", receipt, "c1", LocalDate.of(2026, 3, 2)))
                        .userErrors()
                        .stream()
                        .map(UserError::code)
                        .toList();
    }

    @Test
    void refuses_an_answer_that_is_too_old() {
        String old = answers(Clock.fixed(THEN, ZoneOffset.UTC))
                .sign(new CustodyAnswer("P1", 0, 0, THEN, THEN), Duration.ofMinutes(10))
                .token();

        assertThat(asked(old)).containsExactly("CUSTODY_ANSWER_EXPIRED");
    }

    @Test
    void refuses_an_answer_that_was_not_signed_here() {
        assertThat(asked("made-up")).containsExactly("CUSTODY_ANSWER_INVALID");
    }
}
