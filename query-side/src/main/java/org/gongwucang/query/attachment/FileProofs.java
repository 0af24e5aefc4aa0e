package org.gongwucang.query.attachment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.vault.attachment.FileDamaged;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 附件核对: reads files again and compares them with their digests, some at a time: all of them may take hours. */
@Component
class FileProofs {

    private static final int FILES = 200;
    private static final long BYTES = 256L << 20;

    private final Uploads uploads;
    private final ObjectProvider<KeptFiles> files;

    FileProofs(Uploads uploads, ObjectProvider<KeptFiles> files) {
        this.uploads = uploads;
        this.files = files;
    }

    /** 损坏附件. */
    record DamagedAttachment(String digest, String upload, boolean missing) {}

    /**
     * 附件核对结果.
     *
     * @param erased those that are not there by a decision
     * @param next what to go on after; null at the end
     */
    record AttachmentProof(
            int checked,
            int erased,
            List<DamagedAttachment> damaged,
            @Nullable String next) {}

    AttachmentProof after(String id) {
        List<DamagedAttachment> damaged = new ArrayList<>();
        List<Upload> page = uploads.after(id, FILES);
        int checked = 0;
        int erased = 0;
        long read = 0;
        String last = id;
        for (Upload upload : page) {
            if (read > BYTES) {
                return new AttachmentProof(checked, erased, damaged, last);
            }
            last = upload.id();
            erased += upload.isErased() ? 1 : 0;
            if (upload.isStored()) {
                check(upload, damaged);
                checked++;
                read += upload.size();
            }
        }
        return new AttachmentProof(checked, erased, damaged, page.size() == FILES ? last : null);
    }

    private void check(Upload upload, List<DamagedAttachment> damaged) {
        try {
            files.getObject().check(upload);
        } catch (FileDamaged found) {
            damaged.add(new DamagedAttachment(found.digest(), upload.id(), found.isMissing()));
        } catch (IOException e) {
            throw new Fault(FaultCode.UNAVAILABLE, Map.of(), e);
        }
    }
}
