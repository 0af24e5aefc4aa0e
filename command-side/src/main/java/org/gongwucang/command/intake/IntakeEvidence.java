package org.gongwucang.command.intake;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 入仓凭证: files that prove a step of a batch. The unit that surrenders sees them, and the warehouse office. */
@Component
class IntakeEvidence {

    private static final String KIND = "IntakeBatch";

    private final Attachments attachments;

    IntakeEvidence(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Digests of the uploads that the acting person cites; asked last, when no rule refuses any more. */
    List<String> cited(String batch, IntakeBatchState state, List<String> uploads, MetaData said) {
        return attachments.cite(Caller.in(said).staff(), uploads, Subject.of(KIND, batch, state.unit())).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
