package org.gongwucang.command.attachment;

import static org.gongwucang.command.kernel.Rules.refused;
import static org.gongwucang.command.kernel.Rules.require;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.vault.attachment.ContentErased;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.attachment.Spool;
import org.gongwucang.vault.attachment.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** 收件: takes a file in, judges it, keeps it; what is refused leaves nothing behind. */
@Component
class UploadDesk {

    /** Of no type that a page of somebody else's can send without being asked for leave. */
    private static final String OCTETS = "application/octet-stream";

    /** Parts of a document may come to so many times what a file may have. */
    private static final int EXPANSION = 10;

    private final ObjectProvider<KeptFiles> files;
    private final long most;
    private final FileJudge judge;

    UploadDesk(ObjectProvider<KeptFiles> files, @Value("${gongwucang.attachments.most:20MB}") DataSize most) {
        this.files = files;
        this.most = most.toBytes();
        this.judge = new FileJudge(this.most * EXPANSION);
    }

    /**
     * 来件: what a request brings.
     *
     * @param form media type of the body
     * @param size bytes that are to come, -1 where nobody said
     */
    record Incoming(@Nullable String form, String name, long size, InputStream body) {}

    /** @param staff number of the uploader */
    Upload take(String staff, Incoming incoming) throws IOException {
        require(OCTETS.equals(incoming.form()), "ATTACHMENT_BODY_NOT_TAKEN");
        requireSize(incoming.size());
        String called = new Name(incoming.name()).value();
        KeptFiles kept = files.getObject();
        if (!kept.store().hasRoomFor(most)) {
            throw new Fault(FaultCode.UNAVAILABLE, Map.of());
        }
        try (Spool content = Spool.of(kept.store(), incoming.body(), most)) {
            requireSize(content.size());
            AllowedType type = judge.judge(content.file(), called);
            return kept.keep(content, staff, called, type.mediaType());
        } catch (ContentErased erased) {
            throw refused("ATTACHMENT_ERASED", "digest", erased.digest());
        }
    }

    private void requireSize(long size) {
        require(size <= most, "ATTACHMENT_TOO_LARGE", "most", most);
    }
}
