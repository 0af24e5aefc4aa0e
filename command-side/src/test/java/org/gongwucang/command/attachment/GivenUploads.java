package org.gongwucang.command.attachment;

import java.time.Clock;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.gongwucang.vault.shelf.JdbcShelf;

/** Files that people have brought, in a vault in memory, for the test of one aggregate. */
public final class GivenUploads {

    private final Uploads uploads = new Uploads(JdbcShelf.inMemory(), Clock.systemUTC());

    /** What commands ask to cite them. */
    public Attachments attachments() {
        return new Attachments(uploads);
    }

    /** One whose digest is the digit, 64 times. */
    public Upload brought(String staff, String digit) {
        return uploads.stored(uploads.announce(staff, "凭证.pdf", digit.repeat(64), "application/pdf", 7));
    }

    /** Whether the subject cites it. */
    public boolean cites(Subject subject, Upload upload) {
        return uploads.cited(upload.digest(), subject::equals).isPresent();
    }
}
