package org.gongwucang.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.gongwucang.vault.attachment.ContentErased;
import org.gongwucang.vault.attachment.FileDamaged;
import org.gongwucang.vault.attachment.FileStore;
import org.gongwucang.vault.attachment.FolderFiles;
import org.gongwucang.vault.attachment.GridFsFiles;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.attachment.Spool;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.MongoShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 附件: the same promises on both stores; on a real mongod too where GONGWUCANG_TEST_MONGODB_URI names one. */
class AttachmentsTest {

    private static final int MOST = 2_000_000;
    private static final Subject BATCH = Subject.of("IntakeBatch", "b1", "ARCHIVE", "GWC-OFFICE");
    private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");

    enum Store {
        FOLDER,
        GRIDFS
    }

    private final List<AutoCloseable> open = new ArrayList<>();
    private final SettableClock clock = new SettableClock();
    private String mongo = "";
    private final String database = "vault_" + UUID.randomUUID();

    @TempDir
    Path folder;

    @AfterEach
    void closes() throws Exception {
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
    }

    /** What a test works with. */
    private record House(KeptFiles files, Uploads uploads) {

        Upload brought(byte[] content, String by) throws IOException {
            try (Spool spool = Spool.of(files.store(), new ByteArrayInputStream(content), MOST)) {
                return files.keep(spool, by, "收据.pdf", "application/pdf");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_content_comes_back_as_it_was_brought(Store store) throws IOException {
        House house = house(store);
        byte[] content = bytes(1_000_001);

        Upload upload = house.brought(content, "S1");

        assertThat(upload.size()).isEqualTo(content.length);
        assertThat(upload.digest()).matches("[0-9a-f]{64}");
        try (Spool back = house.files.open(upload)) {
            assertThat(Files.readAllBytes(back.file())).isEqualTo(content);
        }
        assertThat(house.uploads.own("S1", upload.id())).contains(upload);
        assertThat(house.uploads.own("S2", upload.id())).isEmpty();
        assertThat(house.uploads.own("S1", upload.digest())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_byte_that_flipped_is_named_by_the_digest_and_nothing_goes_out(Store store) throws IOException {
        House house = house(store);
        Upload upload = house.brought(bytes(300_000), "S1");
        Upload whole = house.brought(bytes(300_001), "S1");

        flip(store, upload);

        FileDamaged damaged = catchThrowableOfType(FileDamaged.class, () -> house.files.open(upload));
        assertThat(damaged.digest()).isEqualTo(upload.digest());
        assertThat(damaged.isMissing()).isFalse();
        assertThat(catchThrowableOfType(FileDamaged.class, () -> house.files.check(upload)))
                .hasMessageContaining(upload.digest());
        house.files.check(whole);
        house.files.store().remove(whole);
        assertThat(catchThrowableOfType(FileDamaged.class, () -> house.files.check(whole)))
                .matches(FileDamaged::isMissing);
        assertThat(left()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_erased_content_is_nowhere_any_more_and_not_taken_again(Store store) throws IOException {
        House house = house(store);
        byte[] content = bytes(300_000);
        Upload cited = house.brought(content, "S1");
        Upload same = house.brought(content, "S2");
        Upload other = house.brought(bytes(300_001), "S1");
        house.uploads.cite(cited, BATCH);

        house.files.erase(cited.digest());
        house.files.erase(cited.digest());

        for (Upload gone : List.of(cited, same)) {
            assertThat(catchThrowableOfType(FileDamaged.class, () -> house.files.check(gone)))
                    .matches(FileDamaged::isMissing);
        }
        house.files.check(other);
        assertThat(house.uploads.cited(cited.digest(), any -> true)).get().matches(Upload::isErased);
        assertThat(house.uploads.after("", 9)).extracting(Upload::name).containsExactlyInAnyOrder("", "", "收据.pdf");
        assertThat(house.uploads.own("S2", same.id())).isEmpty();
        assertThat(house.uploads.kindsCiting(cited.digest())).containsExactly("IntakeBatch");
        assertThat(house.files.orphans(9)).extracting(Upload::id).containsExactly(other.id());
        assertThat(catchThrowableOfType(ContentErased.class, () -> house.brought(content, "S3"))
                        .digest())
                .isEqualTo(cited.digest());
        assertThat(left()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_nothing_cites_is_listed_and_after_its_days_gone_and_what_is_cited_stays(Store store) throws IOException {
        House house = house(store);
        Upload cited = house.brought(bytes(10), "S1");
        Upload orphan = house.brought(bytes(10), "S1");
        assertThat(house.uploads.cite(cited, BATCH)).isPresent();
        clock.goOn(Duration.ofDays(6));
        Upload young = house.brought(bytes(11), "S1");

        assertThat(house.files.orphans(9)).extracting(Upload::id).containsExactlyInAnyOrder(orphan.id(), young.id());
        assertThat(house.files.throwAwayOrphans(NOW)).isZero();
        assertThat(house.files.throwAwayOrphans(NOW.plusSeconds(1))).isOne();

        assertThat(house.files.orphans(9)).extracting(Upload::id).containsExactly(young.id());
        assertThat(house.uploads.own("S1", orphan.id())).isEmpty();
        assertThat(house.uploads.cite(orphan, BATCH)).isEmpty();
        house.files.check(cited);
        assertThat(house.uploads.cited(cited.digest(), BATCH::equals))
                .map(Upload::id)
                .contains(cited.id());
        assertThat(house.uploads.cited(
                        cited.digest(), subject -> subject.units().contains("OTHER")))
                .isEmpty();
        assertThat(house.uploads.cited(young.digest(), any -> true)).isEmpty();
    }

    /** Whoever is second finds it changed: no file that is cited is ever thrown away. */
    @Test
    void citing_and_throwing_away_at_the_same_time_has_one_winner() throws Exception {
        House house = house(Store.FOLDER);
        ExecutorService two = Executors.newFixedThreadPool(2);
        open.add(two::shutdownNow);
        int kept = 0;
        for (int round = 0; round < 50; round++) {
            Upload upload = house.brought(bytes(10), "S1");
            CountDownLatch start = new CountDownLatch(1);
            Future<Integer> sweep = two.submit(() -> {
                start.await();
                return house.files.throwAwayOrphans(NOW.plusSeconds(1));
            });
            Future<Boolean> cite = two.submit(() -> {
                start.await();
                return house.uploads.cite(upload, BATCH).isPresent();
            });
            start.countDown();
            assertThat(sweep.get()).isEqualTo(cite.get() ? 0 : 1);
            if (cite.get()) {
                house.files.check(upload);
                kept++;
            }
        }
        assertThat(house.files.orphans(99)).isEmpty();
        assertThat(house.uploads.after("", 99)).hasSize(kept);
    }

    @Test
    void no_more_is_read_than_tells_that_it_is_too_much() throws IOException {
        House house = house(Store.FOLDER);
        InputStream endless = InputStream.nullInputStream();
        try (Spool spool = Spool.of(house.files.store(), new SequenceOfZeros(), 100_000)) {
            assertThat(spool.size()).isEqualTo(100_001);
        }
        try (Spool spool = Spool.of(house.files.store(), endless, 100_000)) {
            assertThat(spool.size()).isZero();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void what_a_process_that_died_left_half_written_is_gone_at_the_next_start() throws IOException {
        Files.write(FolderFiles.in(folder).scratch(), bytes(10));
        assertThat(left()).hasSize(1);

        FolderFiles.in(folder).close();

        assertThat(left()).isEmpty();
    }

    private static final class SequenceOfZeros extends InputStream {
        @Override
        public int read() {
            return 0;
        }
    }

    private House house(Store store) {
        Shelf shelf;
        FileStore files;
        if (store == Store.FOLDER) {
            shelf = JdbcShelf.inMemory();
            files = FolderFiles.in(folder);
        } else {
            mongo = mongo();
            shelf = MongoShelf.at(mongo, database);
            files = GridFsFiles.at(mongo, database);
        }
        open.add(0, shelf);
        open.add(0, files);
        Uploads uploads = new Uploads(shelf, clock);
        return new House(new KeptFiles(uploads, files), uploads);
    }

    private void flip(Store store, Upload upload) throws IOException {
        if (store == Store.FOLDER) {
            Path file = folder.resolve(upload.digest().substring(0, 2)).resolve(upload.digest() + "." + upload.id());
            byte[] content = Files.readAllBytes(file);
            content[content.length / 2] ^= 1;
            Files.write(file, content);
        } else {
            try (MongoClient client = MongoClients.create(mongo)) {
                MongoCollection<Document> chunks = client.getDatabase(database).getCollection("attachments.chunks");
                Document which = new Document("files_id", upload.id()).append("n", 0);
                byte[] content =
                        chunks.find(which).first().get("data", Binary.class).getData();
                content[content.length / 2] ^= 1;
                chunks.updateOne(which, Updates.set("data", new Binary(content)));
            }
        }
    }

    private List<Path> left() throws IOException {
        Path incoming = folder.resolve("incoming");
        if (Files.notExists(incoming)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(incoming)) {
            return files.toList();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private String mongo() {
        String real = System.getenv("GONGWUCANG_TEST_MONGODB_URI");
        if (real != null) {
            return real;
        }
        MongoServer server = new MongoServer(new MemoryBackend());
        open.add(server::shutdownNow);
        return server.bindAndGetConnectionString();
    }
}
