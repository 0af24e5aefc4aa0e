package org.gongwucang.query.attachment;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.question.Reach;
import org.gongwucang.vault.attachment.FileDamaged;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.attachment.Spool;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 可见附件: those cited by a subject of a unit that the caller may see, by today's tree. Of all others nothing is told. */
@Component
class SeenFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SeenFiles.class);
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Uploads uploads;
    private final ObjectProvider<KeptFiles> files;
    private final Reaches reaches;

    SeenFiles(Uploads uploads, ObjectProvider<KeptFiles> files, Reaches reaches) {
        this.uploads = uploads;
        this.files = files;
        this.reaches = reaches;
    }

    /** @throws Fault FILE_NOT_FOUND where there is none, or none that the caller may see */
    Upload find(String digest) {
        return look(digest).orElseThrow(() -> new Fault(FaultCode.FILE_NOT_FOUND, Map.of()));
    }

    /** The file, where there is one that the caller may see. */
    Optional<Upload> look(String digest) {
        Predicate<Subject> seen = seen(reaches.current());
        return Optional.of(digest)
                .filter(form -> DIGEST.matcher(form).matches())
                .flatMap(known -> uploads.cited(known, seen));
    }

    /** Whether its content was erased by a decision. */
    boolean isErased(String digest) {
        return uploads.isErased(digest);
    }

    /**
     * Its content, compared with the digest before anything of it goes out; the caller closes it.
     *
     * @throws Fault FILE_DAMAGED with the digest; ERASED with it where it was erased by a decision
     */
    Spool open(Upload upload) throws IOException {
        if (uploads.isErased(upload.digest())) {
            throw new Fault(FaultCode.ERASED, Map.of("digest", upload.digest()));
        }
        try {
            return files.getObject().open(upload);
        } catch (FileDamaged damaged) {
            LOG.error("{}", damaged.getMessage());
            throw new Fault(FaultCode.FILE_DAMAGED, Map.of("digest", damaged.digest()), damaged);
        }
    }

    private static Predicate<Subject> seen(Reach reach) {
        return subject -> reach.units() == null || subject.units().stream().anyMatch(reach::admits);
    }
}
