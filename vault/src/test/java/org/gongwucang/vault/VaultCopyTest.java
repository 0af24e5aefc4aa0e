package org.gongwucang.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.attachment.Spool;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.gongwucang.vault.copy.NothingToCopy;
import org.gongwucang.vault.copy.VaultCopy;
import org.gongwucang.vault.copy.VaultOfAnother;
import org.gongwucang.vault.copy.WholeVault;
import org.gongwucang.vault.refusal.Refusal;
import org.gongwucang.vault.refusal.RefusalFilter;
import org.gongwucang.vault.refusal.Refusals;
import org.gongwucang.vault.shelf.Shelf.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** 保险库誊录: from each kind of vault to each; on a real mongod too where GONGWUCANG_TEST_MONGODB_URI names one. */
@ParameterizedClass(name = "{0}")
@EnumSource(VaultCopyTest.Way.class)
class VaultCopyTest {

    private static final String HOUSE = "first-entry";
    private static final Subject BATCH = Subject.of("IntakeBatch", "b1", "ARCHIVE", "GWC-OFFICE");

    enum Way {
        FOLDER_TO_SERVER(false, true),
        SERVER_TO_FOLDER(true, false),
        FOLDER_TO_FOLDER(false, false),
        SERVER_TO_SERVER(true, true);

        private final boolean fromServer;
        private final boolean toServer;

        Way(boolean fromServer, boolean toServer) {
            this.fromServer = fromServer;
            this.toServer = toServer;
        }
    }

    private final List<AutoCloseable> open = new ArrayList<>();
    private String mongo = "";

    private final Path folder;
    private final WholeVault from;
    private final WholeVault to;

    VaultCopyTest(Way way, @TempDir Path folder) {
        this.folder = folder;
        this.from = vault(way.fromServer, "from");
        this.to = vault(way.toServer, "to");
    }

    @AfterEach
    void closes() throws Exception {
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
    }

    private VaultCopy.Result copied() throws IOException {
        return VaultCopy.run(from, to, HOUSE);
    }

    @Test
    void documents_are_there_with_their_versions_and_go_when_they_are_gone() throws IOException {
        for (int i = 0; i < 1201; i++) {
            from.shelf().putIfAbsent("accounts", "a%04d".formatted(i), "{\"n\":" + i + "}");
        }
        from.shelf().putIfAbsent("links", "k", "\"钥\"");
        from.shelf().replace("accounts", "a0007", 1, "{\"n\":-7}");

        assertThat(copied().documents()).isEqualTo(1202);
        assertThat(to.shelf().get("accounts", "a0007")).contains(new Item("a0007", 2, "{\"n\":-7}"));
        assertThat(to.shelf().list("accounts", "")).isEqualTo(from.shelf().list("accounts", ""));

        from.shelf().delete("accounts", "a0003");
        from.shelf().delete("links", "k");
        from.shelf().replace("accounts", "a0007", 2, "{\"n\":7}");
        assertThat(copied().documents()).isEqualTo(1200);

        assertThat(to.shelf().list("accounts", "")).isEqualTo(from.shelf().list("accounts", ""));
        assertThat(to.shelf().get("links", "k")).isEmpty();
        assertThat(to.shelf().replace("accounts", "a0007", 3, "{}")).isTrue();
    }

    @Test
    void contents_are_there_and_those_that_are_not_what_was_brought_are_named() throws IOException {
        Upload cited = brought("收据");
        uploads(from).cite(cited, BATCH);
        Upload orphan = brought("草稿");
        Upload lost = brought("遗失");
        from.files().remove(lost);

        VaultCopy.Result result = copied();

        assertThat(result.files()).isEqualTo(2);
        assertThat(result.damaged()).containsExactly(lost.digest());
        assertThat(content(to, cited)).isEqualTo("收据");
        assertThat(content(to, orphan)).isEqualTo("草稿");
        assertThat(uploads(to).cited(cited.digest(), BATCH::equals)).isPresent();
    }

    @Test
    void a_content_that_was_thrown_away_goes_from_the_copy() throws IOException {
        Upload orphan = brought("草稿");
        copied();

        new KeptFiles(uploads(from), from.files())
                .throwAwayOrphans(Clock.systemUTC().instant().plusSeconds(1));
        assertThat(copied().files()).isZero();

        assertThat(to.files().holds(orphan)).isFalse();
    }

    @Test
    void refusals_are_there_with_their_counts() throws IOException {
        Refusals kept = new Refusals(() -> from.refusals(), Clock.systemUTC(), Period.ofYears(10));
        for (int i = 0; i < 501; i++) {
            kept.keep(List.of(refused("A" + i)));
        }
        copied();
        kept.keep(List.of(refused("A3"), refused("B")));

        assertThat(copied().refusals()).isEqualTo(502);

        assertThat(to.refusals().page(RefusalFilter.ALL, null, null, false, 600))
                .isEqualTo(from.refusals().page(RefusalFilter.ALL, null, null, false, 600));
    }

    @Test
    void the_vault_of_another_house_is_not_touched() throws IOException {
        from.shelf().putIfAbsent("accounts", "mine", "1");
        to.shelf().putIfAbsent("accounts", "theirs", "1");

        assertThatThrownBy(this::copied).isInstanceOf(VaultOfAnother.class);
        assertThat(to.shelf().list("accounts", "")).extracting(Item::key).containsExactly("theirs");

        to.shelf().delete("accounts", "theirs");
        copied();
        assertThatThrownBy(() -> VaultCopy.run(from, to, "another")).isInstanceOf(VaultOfAnother.class);
    }

    @Test
    void a_copy_that_is_worked_on_is_none_any_more() throws IOException {
        from.shelf().putIfAbsent("accounts", "mine", "1");
        copied();
        VaultCopy.begin(to.shelf());

        assertThatThrownBy(this::copied).isInstanceOf(VaultOfAnother.class);
    }

    @Test
    void nothing_is_made_of_a_house_without_an_entry() {
        assertThatThrownBy(() -> VaultCopy.run(from, to, "")).isInstanceOf(NothingToCopy.class);
        assertThat(to.shelf().drawers()).isEmpty();
    }

    private static Refusal refused(String code) {
        return new Refusal("ASSET_HELD", Map.of("code", code), "S1", List.of("KEEPER"), "U", "storeAssets", null);
    }

    private static Uploads uploads(WholeVault vault) {
        return new Uploads(vault.shelf(), Clock.systemUTC());
    }

    private Upload brought(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        try (Spool spool = Spool.of(from.files(), new ByteArrayInputStream(bytes), 100)) {
            return new KeptFiles(uploads(from), from.files()).keep(spool, "S1", "收据.pdf", "application/pdf");
        }
    }

    private static String content(WholeVault vault, Upload upload) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        assertThat(vault.files().copy(upload, content)).isTrue();
        return content.toString(StandardCharsets.UTF_8);
    }

    private WholeVault vault(boolean onServer, String name) {
        String database = "vault_" + name + UUID.randomUUID();
        WholeVault vault = onServer ? WholeVault.at(mongo(), database) : WholeVault.in(folder.resolve(name));
        open.add(0, vault);
        if (onServer) {
            MongoClient client = MongoClients.create(mongo());
            open.add(1, () -> {
                client.getDatabase(database).drop();
                client.close();
            });
        }
        return vault;
    }

    private String mongo() {
        if (mongo.isEmpty()) {
            String real = System.getenv("GONGWUCANG_TEST_MONGODB_URI");
            mongo = real == null ? started() : real;
        }
        return mongo;
    }

    private String started() {
        MongoServer server = new MongoServer(new MemoryBackend());
        open.add(server::shutdownNow);
        return server.bindAndGetConnectionString();
    }
}
