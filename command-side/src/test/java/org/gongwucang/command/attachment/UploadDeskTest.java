package org.gongwucang.command.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.gongwucang.command.attachment.UploadDesk.Incoming;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.vault.attachment.FolderFiles;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.util.unit.DataSize;

class UploadDeskTest {

    private static final byte[] LIST = "交接清单\n".getBytes(StandardCharsets.UTF_8);

    private static final String OCTETS = "application/octet-stream";

    @AutoClose
    private final Shelf shelf = JdbcShelf.inMemory();

    private final Uploads uploads = new Uploads(shelf, Clock.systemUTC());
    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    @TempDir
    Path folder;

    @BeforeEach
    void opens_the_store() {
        beans.registerSingleton("files", new KeptFiles(uploads, FolderFiles.in(folder)));
    }

    private UploadDesk desk() {
        return new UploadDesk(beans.getBeanProvider(KeptFiles.class), DataSize.ofKilobytes(1));
    }

    @Test
    void what_is_taken_is_registered_under_its_uploader() throws IOException {
        Upload upload = desk().take("S1", list());

        assertThat(upload.type()).isEqualTo("text/plain");
        assertThat(upload.size()).isEqualTo(LIST.length);
        assertThat(uploads.own("S1", upload.id())).contains(upload);
    }

    @Test
    void what_is_announced_too_large_is_refused_unread_and_what_turns_out_too_large_is_read_no_further() {
        InputStream unreadable = InputStream.nullInputStream();
        ByteArrayInputStream large = new ByteArrayInputStream(new byte[100_000]);

        assertThat(refusal("a.txt", 1025, unreadable)).isEqualTo("ATTACHMENT_TOO_LARGE");
        assertThat(refusal("a.txt", -1, large)).isEqualTo("ATTACHMENT_TOO_LARGE");
        assertThat(large.available()).isEqualTo(100_000 - 1025);
        assertThat(uploads.after("", 9)).isEmpty();
    }

    @Test
    void a_file_has_a_name_in_one_line() {
        assertThat(refusal("", -1, new ByteArrayInputStream(LIST))).isEqualTo("TEXT_EMPTY");
        assertThat(refusal("a\n.txt", -1, new ByteArrayInputStream(LIST))).isEqualTo("TEXT_HAS_CONTROL_CHARACTERS");
    }

    @Test
    void uploads_that_nothing_cites_go_when_their_days_are_over() throws IOException {
        desk().take("S1", list());
        ObjectProvider<KeptFiles> files = beans.getBeanProvider(KeptFiles.class);

        assertThat(new OrphanSweep(files, Duration.ofDays(7)).throwAway()).isZero();
        assertThat(new OrphanSweep(files, Duration.ofDays(-1)).throwAway()).isOne();
        assertThat(uploads.after("", 9)).isEmpty();
    }

    @Test
    void a_form_is_no_file() {
        Incoming form = new Incoming("multipart/form-data; boundary=x", "a.txt", -1, new ByteArrayInputStream(LIST));

        Refused refused = catchThrowableOfType(Refused.class, () -> desk().take("S1", form));

        assertThat(refused.rejection().code()).isEqualTo("ATTACHMENT_BODY_NOT_TAKEN");
    }

    private static Incoming list() {
        return new Incoming(OCTETS, "清单.txt", -1, new ByteArrayInputStream(LIST));
    }

    private String refusal(String name, long announced, InputStream body) {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> desk().take("S1", new Incoming(OCTETS, name, announced, body)));
        return refused.rejection().code();
    }
}
