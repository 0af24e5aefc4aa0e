package org.gongwucang.command.erasure;

import static org.gongwucang.command.kernel.Rejection.of;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.erasure.AttachmentErasureCommand.ConfirmAttachmentErasure;
import org.gongwucang.command.erasure.AttachmentErasureCommand.DeclineAttachmentErasure;
import org.gongwucang.command.erasure.AttachmentErasureCommand.RequestAttachmentErasure;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.opening.Sha256;
import org.gongwucang.events.attachment.AttachmentErased;
import org.gongwucang.events.attachment.AttachmentErasureDeclined;
import org.gongwucang.events.attachment.AttachmentErasureRequested;
import org.junit.jupiter.api.Test;

class AttachmentErasureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);
    private static final String CONTENT = "0123456789abcdef".repeat(4);
    private static final Sha256 DIGEST = new Sha256(CONTENT);
    private static final Set<String> BATCH = Set.of("IntakeBatch");
    private static final Map<String, ?> ASKING = Map.of(Envelope.ACTOR, "S2");
    private static final Map<String, ?> DECIDING = Map.of(Envelope.ACTOR, "S3");
    private static final AttachmentErasureRequested ASKED =
            new AttachmentErasureRequested(CONTENT, "S2", "信删2号", "误传", DAY);
    private static final AttachmentErased ERASED = new AttachmentErased(CONTENT, "S2", "S3", "信删2号", "误传", DAY);

    private final AggregateTestFixture<AttachmentErasure> fixture = new AggregateTestFixture<>(AttachmentErasure.class);

    private static RequestAttachmentErasure request(Set<String> citedBy) {
        return new RequestAttachmentErasure(DIGEST, new Document("信删2号"), new Reason("误传"), citedBy, DAY);
    }

    private static ConfirmAttachmentErasure confirm(Set<String> citedBy) {
        return new ConfirmAttachmentErasure(DIGEST, citedBy, DAY);
    }

    @Test
    void is_asked_for_of_a_file_that_something_cites() {
        fixture.givenNoPriorActivity().when(request(BATCH), ASKING).expectEvents(ASKED);
    }

    @Test
    void refuses_what_nothing_cites_and_what_a_year_is_signed_with() {
        fixture.givenNoPriorActivity()
                .when(request(Set.of()), ASKING)
                .expectExceptionDetails(of("ATTACHMENT_CITED_BY_NOTHING", "digest", CONTENT));
        fixture.givenNoPriorActivity()
                .when(request(Set.of("IntakeBatch", "Year")), ASKING)
                .expectExceptionDetails(of("ATTACHMENT_OF_SIGNED_YEAR", "digest", CONTENT));
        fixture.given(ASKED)
                .when(confirm(Set.of("Year")), DECIDING)
                .expectExceptionDetails(of("ATTACHMENT_OF_SIGNED_YEAR", "digest", CONTENT));
    }

    @Test
    void is_confirmed_by_another_person_only() {
        fixture.given(ASKED)
                .when(confirm(BATCH), ASKING)
                .expectExceptionDetails(of("SECOND_PERSON_NEEDED", "proposedBy", "S2"));
        fixture.given(ASKED).when(confirm(BATCH), DECIDING).expectEvents(ERASED);
    }

    @Test
    void is_declined_by_another_person_and_asked_for_again() {
        AttachmentErasureDeclined declined = new AttachmentErasureDeclined(CONTENT, "S3", "凭证", DAY);
        fixture.given(ASKED)
                .when(new DeclineAttachmentErasure(DIGEST, new Reason("凭证"), DAY), DECIDING)
                .expectEvents(declined);
        fixture.given(ASKED, declined).when(request(BATCH), ASKING).expectEvents(ASKED);
    }

    @Test
    void is_for_good() {
        fixture.given(ASKED, ERASED)
                .when(request(BATCH), ASKING)
                .expectExceptionDetails(of("ATTACHMENT_ERASED", "digest", CONTENT));
        fixture.given(ASKED, ERASED)
                .when(confirm(BATCH), DECIDING)
                .expectExceptionDetails(of("ERASURE_NOT_REQUESTED", "subject", CONTENT));
    }
}
