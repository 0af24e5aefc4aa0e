package org.gongwucang.query.attachment;

import org.gongwucang.query.erasure.ErasureRow;
import org.gongwucang.query.erasure.ErasureView;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.vault.erasure.Erasable;
import org.gongwucang.vault.erasure.Erasable.Kind;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 附件: what the house holds of a file, for whoever may fetch it. */
@Controller
class SeenFileController {

    private final SeenFiles files;
    private final LedgerReader<ErasureRow> erasures;

    SeenFileController(SeenFiles files, LedgerReader<ErasureRow> erasures) {
        this.files = files;
        this.erasures = erasures;
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    @Nullable
    AttachmentView attachment(@Argument String digest) {
        return files.look(digest)
                .map(upload -> AttachmentView.of(upload, files.isErased(upload.digest())))
                .orElse(null);
    }

    @SchemaMapping(typeName = "Attachment")
    @Nullable
    ErasureView erasure(AttachmentView attachment) {
        return erasures.row(new Erasable(Kind.ATTACHMENT, attachment.digest()).key(), At.NOW)
                .map(ErasureView::new)
                .orElse(null);
    }
}
