package org.gongwucang.events.attachment;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 附件删除申请: the content of a file is to be deleted, whatever cites it.
 *
 * @param requestedBy staff number of who asks for it
 * @param document number of the decision that says so
 * @param reason in words that name nobody: they stay
 */
@Revision("1")
public record AttachmentErasureRequested(
        String digest, String requestedBy, String document, String reason, LocalDate occurredOn)
        implements AttachmentErasureEntry {}
