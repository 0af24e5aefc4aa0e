package org.gongwucang.command.erasure;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.opening.Sha256;

/** 附件删除指令. */
public sealed interface AttachmentErasureCommand extends Dated {

    Sha256 digest();

    @TargetAggregateIdentifier
    default String stream() {
        return AttachmentErasure.stream(digest().value());
    }

    /** @param citedBy kinds of what cites the file */
    record RequestAttachmentErasure(
            Sha256 digest, Document document, Reason reason, Set<String> citedBy, LocalDate occurredOn)
            implements AttachmentErasureCommand {}

    /** @param citedBy kinds of what cites the file by now */
    record ConfirmAttachmentErasure(Sha256 digest, Set<String> citedBy, LocalDate occurredOn)
            implements AttachmentErasureCommand {}

    record DeclineAttachmentErasure(Sha256 digest, Reason reason, LocalDate occurredOn)
            implements AttachmentErasureCommand {}
}
