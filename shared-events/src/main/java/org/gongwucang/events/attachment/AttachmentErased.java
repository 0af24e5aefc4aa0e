package org.gongwucang.events.attachment;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 附件删除: it is decided that the content is deleted and never taken again. The digest stays in every entry that names it. The deletion
 * follows from this entry, and is repeated until it is done.
 *
 * @param requestedBy staff number of who asked for it
 * @param confirmedBy staff number of another person
 * @param document number of the decision that says so
 * @param reason of who asked for it
 */
@Revision("1")
public record AttachmentErased(
        String digest, String requestedBy, String confirmedBy, String document, String reason, LocalDate occurredOn)
        implements AttachmentErasureEntry {}
