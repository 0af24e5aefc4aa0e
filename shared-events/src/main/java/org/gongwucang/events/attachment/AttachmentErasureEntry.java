package org.gongwucang.events.attachment;

import org.gongwucang.events.Entry;

/** 附件删除: what can be said of deleting the content of a file. Stream {@code attachment:<digest>}. */
public sealed interface AttachmentErasureEntry extends Entry
        permits AttachmentErasureRequested, AttachmentErasureDeclined, AttachmentErased {

    /** SHA-256 of the content, 64 small hexadecimal digits. */
    String digest();
}
