package org.gongwucang.command.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 出仓凭证: files that prove a step of an order. The unit that asks sees them, and the warehouse office. */
@Component
class TransferEvidence {

    private static final String KIND = "TransferOrder";

    private final Attachments attachments;

    TransferEvidence(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Digests of the uploads that the acting person cites; asked last, when no rule refuses any more but for the day. */
    List<String> cited(TransferOrder order, List<String> uploads, LocalDate day, MetaData said) {
        order.requireInOrder(day);
        return cited(order, uploads, said);
    }

    /** The same for one of its lines. */
    List<String> cited(TransferOrder order, int line, List<String> uploads, LocalDate day, MetaData said) {
        order.requireInOrder(line, day);
        return cited(order, uploads, said);
    }

    /** What they will be once they are cited. */
    List<String> brought(List<String> uploads, MetaData said) {
        return attachments.brought(Caller.in(said).staff(), uploads);
    }

    private List<String> cited(TransferOrder order, List<String> uploads, MetaData said) {
        Subject subject = Subject.of(KIND, order.id(), order.state().unit());
        return attachments.cite(Caller.in(said).staff(), uploads, subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
