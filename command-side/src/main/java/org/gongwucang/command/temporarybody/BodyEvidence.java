package org.gongwucang.command.temporarybody;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 临时机构凭证: files that prove a step of a body. The unit that leads it sees them, and the warehouse office. */
@Component
class BodyEvidence {

    private static final String KIND = "TemporaryBody";

    private final Attachments attachments;

    BodyEvidence(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Digests of the uploads that the acting person cites; asked last, when no rule refuses any more. */
    List<String> cited(String body, String leadUnit, List<String> uploads, MetaData said) {
        Subject subject = Subject.of(KIND, body, leadUnit);
        return attachments.cite(Caller.in(said).staff(), uploads, subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
