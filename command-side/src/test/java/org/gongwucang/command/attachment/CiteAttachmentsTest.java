package org.gongwucang.command.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CiteAttachmentsTest {

    private static final Caller ANNE = new Caller("A1", Set.of("UNIT_HANDLER"), "UNIT-A");
    private static final Caller BERT = new Caller("B1", Set.of("UNIT_HANDLER"), "UNIT-B");
    private static final Subject BATCH = Subject.of("IntakeBatch", "b1", "UNIT-A");

    @AutoClose
    private final Shelf shelf = JdbcShelf.inMemory();

    private final Uploads uploads = new Uploads(shelf, Clock.systemUTC());
    private final Attachments attachments = new Attachments(uploads);

    @Test
    void an_own_upload_is_named_by_digest_type_and_size_in_the_order_cited() {
        Upload one = stored(ANNE, "1".repeat(64));
        Upload other = stored(ANNE, "2".repeat(64));

        List<AttachmentRef> cited = attachments.cite(ANNE, List.of(other.id(), one.id()), BATCH);

        assertThat(cited)
                .containsExactly(
                        new AttachmentRef("2".repeat(64), "application/pdf", 7),
                        new AttachmentRef("1".repeat(64), "application/pdf", 7));
        assertThat(uploads.cited("1".repeat(64), BATCH::equals)).isPresent();
    }

    @Test
    void citing_again_answers_the_same_and_another_subject_may_cite_it_too() {
        List<String> ids = List.of(stored(ANNE, "1".repeat(64)).id());
        Subject order = Subject.of("TransferOrder", "t1", "UNIT-C");

        assertThat(attachments.cite(ANNE, ids, BATCH))
                .isEqualTo(attachments.cite(ANNE, ids, BATCH))
                .isEqualTo(attachments.cite(ANNE, ids, order));

        assertThat(uploads.cited("1".repeat(64), order::equals)).isPresent();
    }

    @Test
    void somebody_elses_upload_and_one_that_never_was_are_answered_alike_and_nothing_is_kept() {
        Upload own = stored(BERT, "1".repeat(64));
        Upload ofAnne = stored(ANNE, "2".repeat(64));

        assertThat(refusal(BERT, own.id(), ofAnne.id()).rejection().params()).containsOnlyKeys("upload");
        assertThat(refusal(BERT, ofAnne.digest()).rejection().code()).isEqualTo("ATTACHMENT_NOT_FOUND");
        assertThat(refusal(BERT, ofAnne.id()).rejection().code())
                .isEqualTo(refusal(BERT, "never-was").rejection().code())
                .isEqualTo("ATTACHMENT_NOT_FOUND");
        assertThat(uploads.after("", 9)).allMatch(Upload::isOrphan);
    }

    @Test
    void one_whose_content_is_not_stored_yet_cannot_be_cited() {
        Upload arriving = uploads.announce(ANNE.staff(), "收据.pdf", "1".repeat(64), "application/pdf", 7);

        assertThat(refusal(ANNE, arriving.id()).rejection().code()).isEqualTo("ATTACHMENT_NOT_FOUND");
    }

    @Test
    void one_act_cites_fifty_at_most() {
        List<String> ids = Collections.nCopies(51, stored(ANNE, "1".repeat(64)).id());

        Refused refused = catchThrowableOfType(Refused.class, () -> attachments.cite(ANNE, ids, BATCH));

        assertThat(refused.rejection().code()).isEqualTo("ATTACHMENTS_TOO_MANY");
    }

    private Refused refusal(Caller caller, String... ids) {
        return catchThrowableOfType(Refused.class, () -> attachments.cite(caller, List.of(ids), BATCH));
    }

    private Upload stored(Caller by, String digest) {
        return uploads.stored(uploads.announce(by.staff(), "收据.pdf", digest, "application/pdf", 7));
    }
}
