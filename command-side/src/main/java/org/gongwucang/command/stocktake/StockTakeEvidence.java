package org.gongwucang.command.stocktake;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 盘点凭证: files that prove a step of a stock-take. The unit that organises it sees them, and the warehouse office. */
@Component
class StockTakeEvidence {

    private static final String KIND = "StockTake";

    private final Attachments attachments;

    StockTakeEvidence(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Digests of the uploads that the acting person cites; asked last, when no rule refuses any more. */
    List<String> cited(String stockTake, String unit, List<String> uploads, MetaData said) {
        return attachments.cite(Caller.in(said).staff(), uploads, Subject.of(KIND, stockTake, unit)).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
