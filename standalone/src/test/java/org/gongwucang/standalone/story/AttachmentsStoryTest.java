package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.standalone.cli.RootCommand;
import org.gongwucang.standalone.testing.BadFiles;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.verifying.AttachmentVerification;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.attachment.Uploads;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.Environment;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** 附件: brought, cited, seen by whom it concerns, and found when it is damaged, through HTTP. */
class AttachmentsStoryTest {

    private static final String PASSWORD = "chosen-for-this-test";
    private static final int MANY = 1_000;

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final FilesClient FILES = new FilesClient(PROGRAM::address);

    @BeforeAll
    static void two_units_have_a_handler_each() {
        for (String unit : List.of("ATT-A", "ATT-B")) {
            administrator("establishUnit", Map.of("unit", unit, "name", unit, "parent", "GWC-OFFICE", "kind", "ORGAN"));
            administrator(
                    "enrolStaff",
                    Map.of("staff", unit + "-1", "name", unit, "unit", unit, "roles", List.of("UNIT_HANDLER")));
            administrator("openAccount", Map.of("account", handler(unit), "staff", unit + "-1", "password", PASSWORD));
        }
    }

    private static void administrator(String mutation, Map<String, ?> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        done(PROGRAM.mutate(
                ADMINISTRATOR,
                "mutation($i: " + type + "!) { done: " + mutation + "(input: $i) { userErrors { code message } } }",
                input));
    }

    private static String handler(String unit) {
        return unit.toLowerCase(Locale.ROOT);
    }

    private static String token(String unit) {
        return PROGRAM.ask(
                        null,
                        "mutation($a: String!, $p: String!) { signIn(input: {account: $a, password: $p}) { token } }",
                        Map.of("a", handler(unit), "p", PASSWORD))
                .path("data")
                .path("signIn")
                .path("token")
                .asString();
    }

    private static Caller caller(String unit) {
        return new Caller(unit + "-1", Set.of("UNIT_HANDLER"), unit);
    }

    private static AttachmentRef cited(String unit, JsonNode upload) {
        List<String> ids = List.of(upload.path("uploadId").asString());
        Subject batch = Subject.of("IntakeBatch", "batch-of-" + unit, unit);
        return PROGRAM.bean(Attachments.class).cite(caller(unit), ids, batch).get(0);
    }

    private static byte[] receipt(String text) {
        return ("%PDF-1.7\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static Path data() {
        return Path.of(PROGRAM.bean(Environment.class).getRequiredProperty("gongwucang.data"))
                .resolve("vault")
                .resolve("attachments");
    }

    private static List<Path> stored() throws IOException {
        if (Files.notExists(data())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(data())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void a_file_is_answered_with_its_upload_id_digest_size_and_type() throws Exception {
        byte[] receipt = receipt("收据");

        JsonNode answer = FILES.brought(token("ATT-A"), "收据.pdf", receipt);

        assertThat(answer.path("uploadId").asString()).hasSize(36);
        assertThat(answer.path("digest").asString()).isEqualTo(sha256(receipt));
        assertThat(answer.path("size").asLong()).isEqualTo(receipt.length);
        assertThat(answer.path("type").asString()).isEqualTo("application/pdf");
        assertThat(answer.path("userErrors")).isEmpty();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("照片.jpg", bytes(BadFiles.script()), 415, "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of("清单.docx", bytes(BadFiles.bomb()), 422, "ATTACHMENT_EXPANDS_TOO_FAR"),
                Arguments.of("照片.jpg", bytes(receipt("x")), 422, "ATTACHMENT_NAME_MISFIT"),
                Arguments.of("空.txt", bytes(new byte[0]), 422, "ATTACHMENT_EMPTY"),
                Arguments.of("large.pdf", BadFiles.large(), 413, "ATTACHMENT_TOO_LARGE"),
                Arguments.of("chunks.pdf", BadFiles.unannounced(), 413, "ATTACHMENT_TOO_LARGE"),
                Arguments.of(" ", bytes(receipt("x")), 422, "TEXT_EMPTY"));
    }

    private static BodyPublisher bytes(byte[] content) {
        return BodyPublishers.ofByteArray(content);
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource
    void refused(String name, BodyPublisher content, int status, String code) throws IOException {
        List<Path> before = stored();

        HttpResponse<String> chinese = FILES.bring(PROGRAM.token(KEEPER), name, content, "zh-CN");
        HttpResponse<String> english = FILES.bring(PROGRAM.token(KEEPER), name, content, "en");

        assertThat(chinese.statusCode()).as(chinese.body()).isEqualTo(status);
        assertThat(chinese.body()).contains("\"code\":\"" + code + "\"").containsPattern("\\p{IsHan}");
        assertThat(english.body()).contains("\"code\":\"" + code + "\"").doesNotContainPattern("\\p{IsHan}");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void what_is_announced_too_large_is_answered_before_any_of_it_is_sent() throws IOException {
        URI address = PROGRAM.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + PROGRAM.token(KEEPER)
                            + "\r\nContent-Type: application/octet-stream\r\nExpect: 100-continue\r\nContent-Length: "
                            + BadFiles.LARGE + "\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("ATTACHMENT_TOO_LARGE");
        }
    }

    @Test
    void an_auditor_brings_nothing_and_who_is_not_signed_in_neither() throws IOException {
        List<Path> before = stored();

        HttpResponse<String> auditor = FILES.bring(PROGRAM.token(AUDITOR), "a.pdf", receipt("x"));
        HttpResponse<String> nobody = FILES.bring("", "a.pdf", receipt("x"));

        assertThat(auditor.statusCode()).isEqualTo(403);
        assertThat(auditor.body()).contains("FORBIDDEN");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.body()).contains("UNAUTHORIZED");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_unit_that_cites_another_ones_upload_or_digest_gets_nothing() {
        JsonNode upload = FILES.brought(token("ATT-B"), "b.pdf", receipt("of B"));
        Attachments attachments = PROGRAM.bean(Attachments.class);
        Subject own = Subject.of("IntakeBatch", "batch-of-ATT-A", "ATT-A");

        for (String id : List.of(
                upload.path("uploadId").asString(), upload.path("digest").asString(), "made-up")) {
            assertThatThrownBy(() -> attachments.cite(caller("ATT-A"), List.of(id), own))
                    .isInstanceOf(Refused.class)
                    .hasMessage("ATTACHMENT_NOT_FOUND");
        }

        assertThat(FILES.fetch(token("ATT-A"), upload.path("digest").asString()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_is_handed_to_who_may_see_what_cites_it_and_to_nobody_else() {
        byte[] receipt = receipt("交接单");
        AttachmentRef ref = cited("ATT-A", FILES.brought(token("ATT-A"), "交接 单.pdf", receipt));

        HttpResponse<byte[]> own = FILES.fetch(token("ATT-A"), ref.digest());
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).isEqualTo(receipt);
        assertThat(own.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(own.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(own.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("%E4%BA%A4%E6%8E%A5");
        assertThat(FILES.fetch(PROGRAM.token(AUDITOR), ref.digest()).body()).isEqualTo(receipt);
        assertThat(FILES.fetch(PROGRAM.token(KEEPER), ref.digest()).body()).isEqualTo(receipt);

        HttpResponse<byte[]> other = FILES.fetch(token("ATT-B"), ref.digest());
        HttpResponse<byte[]> unknown = FILES.fetch(token("ATT-B"), "0".repeat(64));
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body()).isEqualTo(unknown.body());
        assertThat(FILES.fetch(token("ATT-B"), "..%2F..%2Fevents.data").statusCode())
                .isBetween(400, 404);
        assertThat(FILES.fetch("", ref.digest()).statusCode()).isEqualTo(401);
    }

    @Test
    void the_submission_of_a_batch_names_what_proves_it_and_the_auditor_reads_it() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        byte[] receipt = receipt("上缴清单");
        JsonNode upload = FILES.brought(PROGRAM.token(UNIT_HANDLER), "上缴清单.pdf", receipt);
        Map<String, Object> chair = Map.of(
                "name", "办公椅",
                "unitValue", "200.00",
                "assetClass", Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
        JsonNode batch = done(PROGRAM.mutate(
                UNIT_HANDLER,
                "mutation($i: DraftIntakeBatchInput!) { done: draftIntakeBatch(input: $i) { batch userErrors { code } } }",
                Map.of(
                        "unit", "GWC-OFFICE",
                        "warehouse", "STOCK",
                        "source", "SURRENDER",
                        "document", "缴〔2026〕1号",
                        "items", List.of(Map.of("card", chair)))));

        done(PROGRAM.mutate(
                UNIT_HANDLER,
                "mutation($i: SubmitIntakeBatchInput!) { done: submitIntakeBatch(input: $i) { userErrors { code message } } }",
                Map.of(
                        "batch", batch.path("batch").asString(),
                        "evidence", List.of(upload.path("uploadId").asString()))));

        String digest = upload.path("digest").asString();
        assertThat(FILES.fetch(PROGRAM.token(AUDITOR), digest).body()).isEqualTo(receipt);
        assertThat(FILES.fetch(token("ATT-A"), digest).statusCode()).isEqualTo(404);
        await().until(() -> PROGRAM.ask(
                        AUDITOR,
                        "query($b: ID!) { intakeBatch(batch: $b) { history(last: 1) { nodes { event"
                                + " facts { name value } } } } }",
                        Map.of("b", batch.path("batch").asString()))
                .toString()
                .contains(digest));
    }

    @Test
    void a_file_is_there_after_a_restart() {
        byte[] receipt = receipt("before the restart");
        AttachmentRef ref = cited("ATT-A", FILES.brought(token("ATT-A"), "a.pdf", receipt));

        PROGRAM.restart();

        String token = token("ATT-A");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> FILES.fetch(token, ref.digest()).statusCode() != 503);
        assertThat(FILES.fetch(token, ref.digest()).body()).isEqualTo(receipt);
    }

    @Test
    void one_byte_that_flipped_is_named_when_it_is_read_and_by_the_verification() throws Exception {
        AttachmentRef ref = cited("ATT-A", FILES.brought(token("ATT-A"), "a.pdf", receipt("to be damaged")));
        JsonNode orphan = FILES.brought(token("ATT-A"), "a.pdf", receipt("cited by nothing"));
        assertThat(verified()).startsWith("0 ").contains(orphan.path("digest").asString());
        Path file = stored().stream()
                .filter(path -> path.getFileName().toString().startsWith(ref.digest()))
                .findFirst()
                .orElseThrow();
        byte[] content = Files.readAllBytes(file);
        content[12] ^= 1;
        Files.write(file, content);

        HttpResponse<byte[]> answer = FILES.fetch(token("ATT-A"), ref.digest());
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("FILE_DAMAGED", ref.digest())
                .doesNotContain("to be");
        assertThat(verified()).startsWith("1 ").contains(ref.digest() + " is damaged", "1 damaged");

        content[12] ^= 1;
        Files.write(file, content);
        assertThat(FILES.fetch(token("ATT-A"), ref.digest()).statusCode()).isEqualTo(200);
    }

    /** What {@code ./gongwucang verify attachments} says, behind its exit code. */
    private static String verified() throws IOException {
        StringWriter said = new StringWriter();
        Path password = Files.writeString(data().resolve("password"), DemoAccounts.PASSWORD);
        int code = new CommandLine(new RootCommand())
                .setOut(new PrintWriter(said, true))
                .execute(
                        "verify",
                        AttachmentVerification.NAME,
                        "--server=" + PROGRAM.address(),
                        "--account=demo-auditor",
                        "--password-file=" + password);
        Files.delete(password);
        return code + " " + said;
    }

    @Test
    void a_picture_has_a_small_one_and_one_of_too_many_points_has_none() throws IOException {
        BufferedImage photo = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpg", jpeg);
        AttachmentRef picture = cited("ATT-A", FILES.brought(token("ATT-A"), "a.jpg", jpeg.toByteArray()));
        AttachmentRef huge = cited("ATT-A", FILES.brought(token("ATT-A"), "b.png", pictureOfManyPoints()));
        AttachmentRef text = cited("ATT-A", FILES.brought(token("ATT-A"), "c.pdf", receipt("no picture")));

        HttpResponse<byte[]> small = FILES.fetch(token("ATT-A"), picture.digest() + "/thumbnail");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(small.body()));
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(320, 213);
        assertThat(small.headers().firstValue("Content-Type")).contains("image/jpeg");
        for (AttachmentRef none : List.of(huge, text)) {
            HttpResponse<byte[]> answer = FILES.fetch(token("ATT-A"), none.digest() + "/thumbnail");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("NO_THUMBNAIL");
        }
        assertThat(FILES.fetch(token("ATT-B"), picture.digest() + "/thumbnail").statusCode())
                .isEqualTo(404);
    }

    /** Says that it has 60,000 by 60,000 points. */
    private static byte[] pictureOfManyPoints() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        ByteBuffer bytes = ByteBuffer.wrap(png.toByteArray());
        bytes.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 checksum = new CRC32();
        checksum.update(bytes.array(), 12, 17);
        bytes.putInt(29, (int) checksum.getValue());
        return bytes.array();
    }

    @Test
    void a_thousand_files_are_brought() throws Exception {
        String token = PROGRAM.token(KEEPER);
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            long start = System.nanoTime();
            List<Future<JsonNode>> answers = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                byte[] file = receipt(("file " + i + " ").repeat(2_000));
                answers.add(eight.submit(() -> FILES.brought(token, "a.pdf", file)));
            }
            for (Future<JsonNode> answer : answers) {
                assertThat(PROGRAM.bean(Uploads.class)
                                .own(
                                        "DEMO-KEEPER",
                                        answer.get().path("uploadId").asString()))
                        .isPresent();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%d attachments of 20 kB by 8 at a time in %.1f s: %.0f a second%n", MANY, seconds, MANY / seconds);
        } finally {
            eight.shutdownNow();
        }
    }
}
