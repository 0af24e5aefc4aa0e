package org.gongwucang.query.attachment;

import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.graphql.limit.Deadline;
import org.gongwucang.query.attachment.FileProofs.AttachmentProof;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 附件核对: asked. Names of files are not told here: an auditor needs none to find damage. */
@Controller
class AttachmentController {

    private static final int MOST = 200;

    private final FileProofs proofs;
    private final ObjectProvider<KeptFiles> files;
    private final Duration keptFor;

    AttachmentController(
            FileProofs proofs,
            ObjectProvider<KeptFiles> files,
            @Value("${gongwucang.attachments.orphans-kept-for:7d}") Duration keptFor) {
        this.proofs = proofs;
        this.files = files;
        this.keptFor = keptFor;
    }

    /** 无主附件. */
    record OrphanedAttachment(
            String upload,
            String digest,
            String type,
            long size,
            String uploadedBy,
            OffsetDateTime uploadedAt,
            OffsetDateTime keptUntil) {

        static OrphanedAttachment of(Upload upload, Duration keptFor) {
            OffsetDateTime at = upload.at().atOffset(ZoneOffset.UTC);
            return new OrphanedAttachment(
                    upload.id(), upload.digest(), upload.type(), upload.size(), upload.staff(), at, at.plus(keptFor));
        }
    }

    /** 无主附件清单. */
    record OrphanedAttachments(List<OrphanedAttachment> nodes, boolean more) {}

    @QueryMapping
    @AllowedTo({AUDITOR, ADMINISTRATOR, KEEPER, APPROVER, FINANCE})
    AttachmentProof verifyAttachments(@Argument @Nullable String after) {
        Deadline.longWork();
        return proofs.after(after == null ? "" : after);
    }

    @QueryMapping
    @AllowedTo({AUDITOR, ADMINISTRATOR, KEEPER, APPROVER, FINANCE})
    OrphanedAttachments orphanedAttachments() {
        List<OrphanedAttachment> found = files.getObject().orphans(MOST).stream()
                .map(upload -> OrphanedAttachment.of(upload, keptFor))
                .toList();
        return new OrphanedAttachments(found.subList(0, Math.min(found.size(), MOST)), found.size() > MOST);
    }
}
