package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gongwucang.standalone.testing.NoticeReceiver;
import org.gongwucang.standalone.testing.NoticeReceiver.Posted;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 到期提醒: what waits is told to an address of the office and by mail, as often as it takes. */
class NoticeStoryTest {

    private static final String SECRET = "shared-with-the-receiver";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final NoticeReceiver RECEIVER = new NoticeReceiver();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    static Path folder;

    private static RunningProgram program;

    @BeforeAll
    static void starts() throws IOException {
        MAIL.start();
        Path secret = Files.writeString(folder.resolve("secret"), SECRET + "\n");
        Map<String, Object> settings = new HashMap<>(Map.of(
                "gongwucang.notices.kinds", "APPROVE_BATCH",
                "gongwucang.notices.look-every", "200ms",
                "gongwucang.notices.first-pause", "1s",
                "gongwucang.notices.webhook", RECEIVER.address(),
                "gongwucang.notices.secret-file", secret.toString(),
                "gongwucang.notices.mail-from", "house@localhost",
                "gongwucang.notices.mail-to", "office@localhost,archive@localhost",
                "spring.mail.host", "127.0.0.1"));
        settings.put("spring.mail.port", MAIL.getSmtp().getPort());
        program = new RunningProgram(settings);
        Stockroom.open((document, fields) -> program.mutate(ADMINISTRATOR, document, fields));
    }

    @AfterAll
    static void stops() {
        program.close();
        MAIL.stop();
        RECEIVER.close();
    }

    /** Number of a batch that waits for an approver. */
    private static String submitted() {
        Map<String, Object> chair = Map.of(
                "name", "办公椅",
                "unitValue", "200.00",
                "assetClass", Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
        JsonNode batch = done(program.mutate(
                UNIT_HANDLER,
                "mutation($i: DraftIntakeBatchInput!) { done: draftIntakeBatch(input: $i) { batch number userErrors { code } } }",
                Map.of(
                        "unit", "GWC-OFFICE",
                        "warehouse", "STOCK",
                        "source", "SURRENDER",
                        "document", "缴〔2026〕1号",
                        "items", List.of(Map.of("card", chair)))));
        done(program.mutate(
                UNIT_HANDLER,
                "mutation($i: SubmitIntakeBatchInput!) { done: submitIntakeBatch(input: $i) { userErrors { code message } } }",
                Map.of("batch", batch.path("batch").asString())));
        return batch.path("number").asString();
    }

    private static List<Posted> posted(String number) {
        return RECEIVER.posted().stream()
                .filter(one -> one.body().contains("\"" + number + "\""))
                .toList();
    }

    private static JsonNode pending() {
        return program.ask(
                        ADMINISTRATOR,
                        "{ pendingNotices { nodes { channel tries givenUp trouble nextTryAt notice { id subject } } } }",
                        Map.of())
                .path("data")
                .path("pendingNotices")
                .path("nodes");
    }

    private static String signature(String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void is_posted_signed_under_one_id_until_it_is_taken_and_mailed_once_also_over_a_restart() throws Exception {
        RECEIVER.answers(503);
        String number = submitted();
        await().atMost(PATIENCE).until(() -> posted(number).size() >= 2);
        assertThat(pending().toString()).contains("HTTP_503", number);
        program.restart();
        RECEIVER.answers(204);
        await().atMost(PATIENCE).until(() -> pending().isEmpty());

        List<Posted> tries = posted(number);
        assertThat(tries).extracting(Posted::id).containsOnly(tries.get(0).id());
        assertThat(tries).extracting(Posted::body).containsOnly(tries.get(0).body());
        assertThat(tries.get(0).signature()).isEqualTo(signature(tries.get(0).body()));
        JsonNode notice = JsonMapper.shared().readTree(tries.get(0).body());
        assertThat(notice.path("id").asString()).isEqualTo(tries.get(0).id());
        assertThat(notice.path("kind").asString()).isEqualTo("APPROVE_BATCH");
        assertThat(notice.path("subject").asString()).isEqualTo(number);
        assertThat(notice.path("unit").asString()).isEqualTo("GWC-OFFICE");

        String another = submitted();
        await().atMost(PATIENCE)
                .until(() -> posted(another).size() == 1 && pending().isEmpty());
        assertThat(posted(number)).hasSameSizeAs(tries);
        MimeMessage[] mails = Stream.of(MAIL.getReceivedMessages())
                .filter(mail -> tries.get(0).id().equals(header(mail)))
                .toArray(MimeMessage[]::new);
        assertThat(mails).as("one for each recipient").hasSize(2);
        assertThat(mails[0].getSubject()).contains(number);
        assertThat(mails[0].getContent().toString()).contains(number, "GWC-OFFICE");
    }

    private static String header(MimeMessage mail) {
        try {
            return mail.getHeader("X-Gongwucang-Notice", null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_administrator_has_it_tried_again_and_nobody_else() {
        RECEIVER.answers(302);
        String number = submitted();
        await().atMost(PATIENCE).until(() -> pending().toString().contains("HTTP_302"));
        String id = posted(number).get(0).id();
        RECEIVER.answers(200);
        String retry =
                "mutation { retryNotice(input: {notice: \"" + id + "\", channel: WEBHOOK}) { pending { tries } } }";

        assertThat(program.ask(KEEPER, retry, Map.of()).toString()).contains("FORBIDDEN");
        assertThat(program.ask(KEEPER, "{ pendingNotices { next } }", Map.of()).toString())
                .contains("FORBIDDEN");
        program.ask(ADMINISTRATOR, retry, Map.of());

        await().atMost(PATIENCE).until(() -> pending().isEmpty());
        assertThat(program.ask(ADMINISTRATOR, retry, Map.of()).toString()).contains("ARGUMENT_INVALID");
    }
}
