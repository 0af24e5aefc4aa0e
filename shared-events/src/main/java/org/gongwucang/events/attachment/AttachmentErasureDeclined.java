package org.gongwucang.events.attachment;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 附件删除驳回: a second person does not agree; the content stays.
 *
 * @param declinedBy staff number of that person
 */
@Revision("1")
public record AttachmentErasureDeclined(String digest, String declinedBy, String reason, LocalDate occurredOn)
        implements AttachmentErasureEntry {}
