package org.gongwucang.command.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.opening.BookController.BookPayload;
import org.gongwucang.command.opening.BookInputs.BookContent;
import org.gongwucang.command.opening.BookInputs.CompleteBookImportInput;
import org.gongwucang.command.opening.BookInputs.StartBookImportInput;
import org.gongwucang.command.opening.OpeningController.OpeningPayload;
import org.gongwucang.command.opening.OpeningInputs.ConfirmOpeningInput;
import org.gongwucang.command.opening.OpeningInputs.DeclineOpeningInput;
import org.gongwucang.command.opening.OpeningInputs.ProposeOpeningInput;
import org.gongwucang.command.reference.OpeningState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** The house goes live here, so no other test may use it after. */
@CommandHouse
@DirtiesContext
class OpeningMutationsTest {

    private static final String DIGEST = "9f".repeat(32);

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    @Autowired
    private BusinessDays days;

    @Autowired
    private OpeningState opening;

    @Test
    void what_one_proposed_was_sent_back_proposed_again_and_confirmed_by_another() {
        OpeningController migrator = by("S0001");
        OpeningController approver = by("S0002");

        assertThat(migrator.proposeOpening(propose("c1")))
                .isEqualTo(new OpeningPayload("opening:house", 1L, List.of()));
        assertThat(approver.declineOpening(new DeclineOpeningInput("缺一户", "c2", null, null))
                        .version())
                .isEqualTo(2);
        assertThat(migrator.proposeOpening(propose("c3")).version()).isEqualTo(3);
        assertThat(migrator.confirmOpening(new ConfirmOpeningInput(DIGEST, "c4", null, null))
                        .userErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.code()).isEqualTo("SECOND_PERSON_NEEDED"));
        Instant before = days.now();
        assertThat(approver.confirmOpening(new ConfirmOpeningInput(DIGEST, "c5", null, 3L))
                        .version())
                .isEqualTo(4);

        assertThat(opening.goLiveAt())
                .hasValueSatisfying(at -> assertThat(at)
                        .isBetween(before.plusSeconds(60), days.now().plusSeconds(60)));
    }

    @Test
    void a_book_is_begun_and_completed() {
        BookController books = new BookController(desk, () -> new Caller("S0001", Set.of("MIGRATOR"), "U1"), errors);

        assertThat(books.startBookImport(
                        new StartBookImportInput("leso", DIGEST, DIGEST, "book.csv", BookContent.HOLDINGS, "c1", null)))
                .isEqualTo(new BookPayload("leso", 1L, List.of()));
        assertThat(books.completeBookImport(new CompleteBookImportInput("leso", DIGEST, 3, 2, 0, 1, "c2", null))
                        .version())
                .isEqualTo(2);
    }

    private OpeningController by(String staff) {
        return new OpeningController(desk, () -> new Caller(staff, Set.of("MIGRATOR"), "U1"), errors, days);
    }

    private static ProposeOpeningInput propose(String commandId) {
        return new ProposeOpeningInput(3, new BigDecimal("1500.00"), DIGEST, commandId, null, null);
    }
}
