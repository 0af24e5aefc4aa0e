package org.gongwucang.command.attachment;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.ArrayList;
import java.util.List;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.springframework.stereotype.Component;

/**
 * 附件引用: what a command cites, as its event keeps it. Called before the event is stored, so that no file that an event
 * names can have been thrown away; citing again for the same subject answers the same.
 */
@Component
public class Attachments {

    /** Files that one act may cite. */
    private static final int MOST = 50;

    private final Uploads uploads;

    Attachments(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The same for the caller of a request. */
    public List<AttachmentRef> cite(Caller caller, List<String> uploadIds, Subject subject) {
        return cite(caller.staff(), uploadIds, subject);
    }

    /**
     * Keeps the files for the subject.
     *
     * @param staff number of the person who acts
     * @param uploadIds of this person's own uploads, in the order in which the event is to name them
     * @param subject with the units whose people may see the files
     * @throws Refused ATTACHMENT_NOT_FOUND where one is unknown, somebody else's or thrown away, and then none is kept;
     *     ATTACHMENTS_TOO_MANY
     */
    public List<AttachmentRef> cite(String staff, List<String> uploadIds, Subject subject) {
        return own(staff, uploadIds).stream()
                .map(upload -> cited(upload, subject))
                .toList();
    }

    /** Digests of what the person brought, before anything of it is kept: an act may still be refused. */
    public List<String> brought(String staff, List<String> uploadIds) {
        return own(staff, uploadIds).stream().map(Upload::digest).toList();
    }

    private List<Upload> own(String staff, List<String> uploadIds) {
        require(uploadIds.size() <= MOST, "ATTACHMENTS_TOO_MANY", "count", uploadIds.size(), "most", MOST);
        List<Upload> own = new ArrayList<>();
        for (String id : uploadIds) {
            own.add(required(uploads.own(staff, id), "ATTACHMENT_NOT_FOUND", "upload", id));
        }
        return own;
    }

    private AttachmentRef cited(Upload upload, Subject subject) {
        Upload kept = required(uploads.cite(upload, subject), "ATTACHMENT_NOT_FOUND", "upload", upload.id());
        return new AttachmentRef(kept.digest(), kept.type(), kept.size());
    }
}
