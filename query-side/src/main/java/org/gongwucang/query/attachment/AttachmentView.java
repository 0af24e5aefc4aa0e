package org.gongwucang.query.attachment;

import org.gongwucang.vault.attachment.Upload;

/** 附件: as GraphQL shows it; not its name, which only whoever fetches it is told. */
record AttachmentView(String digest, String type, long size, boolean erased) {

    static AttachmentView of(Upload upload, boolean erased) {
        return new AttachmentView(upload.digest(), upload.type(), upload.size(), erased);
    }
}
