package org.gongwucang.command.asset;

import java.util.List;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 物资凭证: files that prove an entry of a card or a lot. The unit that owns it sees them, and the warehouse office. */
@Component
class ThingEvidence {

    private static final String CARD = "Asset";
    private static final String LOT = "StockLot";

    private final Attachments attachments;

    ThingEvidence(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * Digests of the uploads that the acting person cites for the card; asked last, when no rule refuses any more.
     *
     * @param by staff number of who acts
     */
    List<String> cited(Asset asset, List<String> uploads, String by) {
        return cited(Subject.of(CARD, asset.id(), asset.state().unit()), uploads, by);
    }

    /** The same for a lot. */
    List<String> cited(StockLot lot, List<String> uploads, String by) {
        return cited(Subject.of(LOT, lot.id(), lot.state().unit()), uploads, by);
    }

    private List<String> cited(Subject subject, List<String> uploads, String by) {
        return attachments.cite(by, uploads, subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
