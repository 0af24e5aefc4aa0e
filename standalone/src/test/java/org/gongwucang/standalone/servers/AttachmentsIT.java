package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.bson.Document;
import org.bson.types.Binary;
import org.gongwucang.standalone.testing.Client;
import org.gongwucang.standalone.testing.FilesClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files are brought to the processes that decide, lie in GridFS, and are read and proven by those that answer. */
@OnServers
class AttachmentsIT {

    private static final int LARGE = 700_000;

    private final SiteApart site;

    AttachmentsIT(Stores stores) {
        site = stores.apart();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void what_was_brought_to_one_half_and_cited_by_a_batch_is_read_at_the_other(int process) {
        byte[] receipt = receipt(LARGE);
        JsonNode upload = brought(process, "上缴清单.pdf", receipt);
        String digest = upload.path("digest").asString();
        assertThat(fetch(process, digest).statusCode()).as("cited by nothing").isEqualTo(404);

        String batch = cited(process, upload);

        for (int answering = 0; answering < 2; answering++) {
            HttpResponse<byte[]> read = fetch(answering, digest);
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(read.body()).isEqualTo(receipt);
            Client asked = site.answering(answering);
            await().until(() -> lastFacts(asked, batch).contains(digest));
        }
        assertThat(parts(upload)).as("more than one part").isGreaterThan(1);
    }

    @Test
    void a_picture_has_a_small_one_at_every_process_that_answers() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        JsonNode upload = brought(0, "照片.jpg", jpeg.toByteArray());
        cited(0, upload);

        for (int answering = 0; answering < 2; answering++) {
            HttpResponse<byte[]> small = fetch(answering, upload.path("digest").asString() + "/thumbnail");
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(small.body()));
            assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(320, 213);
        }
    }

    @Test
    void one_byte_that_flipped_in_the_database_is_named_when_it_is_read_and_by_the_verification() {
        JsonNode upload = brought(0, "收据.pdf", receipt(LARGE));
        String digest = upload.path("digest").asString();
        cited(0, upload);
        assertThat(damaged()).doesNotContain(digest);

        flipsOneByte(upload);

        for (int answering = 0; answering < 2; answering++) {
            HttpResponse<byte[]> read = fetch(answering, digest);
            assertThat(read.statusCode()).isEqualTo(500);
            assertThat(new String(read.body(), StandardCharsets.UTF_8)).contains("FILE_DAMAGED", digest);
        }
        assertThat(damaged()).contains(digest);
        flipsOneByte(upload);
        assertThat(fetch(0, digest).statusCode()).isEqualTo(200);
        assertThat(damaged()).doesNotContain(digest);
    }

    private JsonNode brought(int process, String name, byte[] content) {
        Client deciding = site.deciding(process);
        return new FilesClient(deciding::address).brought(deciding.token(UNIT_HANDLER), name, content);
    }

    private HttpResponse<byte[]> fetch(int process, String path) {
        Client answering = site.answering(process);
        return new FilesClient(answering::address).fetch(answering.token(AUDITOR), path);
    }

    /** By the submission of a batch. */
    private String cited(int process, JsonNode upload) {
        Map<String, Object> chair = Map.of(
                "name",
                "办公椅",
                "unitValue",
                "200.00",
                "serialNo",
                UUID.randomUUID().toString(),
                "assetClass",
                Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
        Map<String, Object> draft = Map.of(
                "unit", "GWC-OFFICE",
                "warehouse", "STOCK",
                "source", "SURRENDER",
                "document", "缴〔2026〕1号",
                "items", List.of(Map.of("card", chair)));
        Client deciding = site.deciding(process);
        String batch = done(deciding.mutate(
                        UNIT_HANDLER,
                        "mutation($i: DraftIntakeBatchInput!) { done: draftIntakeBatch(input: $i)"
                                + " { batch userErrors { code } } }",
                        draft))
                .path("batch")
                .asString();
        done(deciding.mutate(
                UNIT_HANDLER,
                "mutation($i: SubmitIntakeBatchInput!) { done: submitIntakeBatch(input: $i)"
                        + " { userErrors { code message } } }",
                Map.of(
                        "batch",
                        batch,
                        "evidence",
                        List.of(upload.path("uploadId").asString()))));
        return batch;
    }

    private static String lastFacts(Client asked, String batch) {
        return asked.ask(
                        AUDITOR,
                        "query($b: ID!) { intakeBatch(batch: $b) { history(last: 1) { nodes { facts { name value } } } } }",
                        Map.of("b", batch))
                .toString();
    }

    private MongoCollection<Document> chunks() {
        return site.vaultDatabase().getCollection("attachments.chunks");
    }

    private long parts(JsonNode upload) {
        return chunks().countDocuments(
                        Filters.eq("files_id", upload.path("uploadId").asString()));
    }

    private void flipsOneByte(JsonNode upload) {
        Document part = chunks().find(Filters.and(
                        Filters.eq("files_id", upload.path("uploadId").asString()), Filters.eq("n", 1)))
                .first();
        assertThat(part).isNotNull();
        byte[] data = part.get("data", Binary.class).getData();
        data[data.length / 2] ^= 1;
        chunks().updateOne(Filters.eq("_id", part.getObjectId("_id")), Updates.set("data", new Binary(data)));
    }

    /** Digests of all that the verification names, page by page. */
    private String damaged() {
        StringBuilder named = new StringBuilder();
        String after = "";
        while (after != null) {
            JsonNode proof = site.answering(1)
                    .done(
                            KEEPER,
                            "query($a: ID) { done: verifyAttachments(after: $a) { damaged { digest missing } next } }",
                            Map.of("a", after));
            named.append(proof.path("damaged"));
            after = proof.path("next").isNull() ? null : proof.path("next").asString();
        }
        return named.toString();
    }

    private static byte[] receipt(int bytes) {
        byte[] noise = new byte[bytes];
        new Random().nextBytes(noise);
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, noise, 0, head.length);
        return noise;
    }
}
