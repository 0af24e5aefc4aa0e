package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.cli.RootCommand;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.verifying.AttachmentVerification;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.staff.StaffNames;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** 删除: somebody who has left, and a file that should never have been brought, by two persons, through HTTP. */
class ErasureStoryTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String PASSWORD = "chosen-for-this-test";
    private static final String NAME = "甲乙丙";
    private static final String CODES = "{ userErrors { code message } }";

    @AutoClose
    private static final RunningProgram PROGRAM =
            new RunningProgram(Map.of("gongwucang.erasures.settles-after", "PT0S"));

    private static final FilesClient FILES = new FilesClient(PROGRAM::address);

    @TempDir
    static Path elsewhere;

    @BeforeAll
    static void opens() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
    }

    private static JsonNode send(Role role, String mutation, Map<String, ?> fields) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return PROGRAM.mutate(
                role, "mutation($i: " + type + ") { done: " + mutation + "(input: $i) " + CODES + " }", fields);
    }

    private static String refused(Role role, String mutation, Map<String, ?> fields) {
        return send(role, mutation, fields)
                .path("userErrors")
                .path(0)
                .path("code")
                .asString("");
    }

    private static JsonNode ask(Role role, String document) {
        JsonNode answer = PROGRAM.ask(role, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    private static void enrol(String staff) {
        done(send(
                ADMINISTRATOR,
                "enrolStaff",
                Map.of("staff", staff, "name", NAME, "unit", "GWC-OFFICE", "roles", List.of("KEEPER"))));
        done(send(
                ADMINISTRATOR,
                "openAccount",
                Map.of("account", staff.toLowerCase(Locale.ROOT), "staff", staff, "password", PASSWORD)));
    }

    private static void leaves(String staff) {
        done(send(ADMINISTRATOR, "deactivateStaff", Map.of("staff", staff, "reason", "调离")));
    }

    private static JsonNode custody(String staff) {
        return ask(ADMINISTRATOR, "{ custodyOf(staff: \"" + staff + "\") { things rooms receipt } }")
                .path("custodyOf");
    }

    private static Map<String, Object> request(String staff) {
        return Map.of(
                "staff",
                staff,
                "document",
                "信删〔2026〕1号",
                "reason",
                "调离，期满",
                "receipt",
                custody(staff).path("receipt").asString());
    }

    /** The answer about what is in somebody's hands has to know that the person left. */
    private static void isRequested(String staff) {
        await().untilAsserted(() -> done(send(ADMINISTRATOR, "requestPersonErasure", request(staff))));
    }

    private static JsonNode person(String staff) {
        return ask(
                        AUDITOR,
                        "{ staffMember(staff: \"" + staff + "\") { staff name erasure { state document requestedBy"
                                + " decidedBy carriedOutAt } } }")
                .path("staffMember");
    }

    @Test
    void somebody_who_left_is_erased_by_two_persons_and_the_number_stays() {
        enrol("E-1");
        assertThat(refused(ADMINISTRATOR, "requestPersonErasure", request("E-1")))
                .isEqualTo("PERSON_STILL_ACTIVE");
        leaves("E-1");
        isRequested("E-1");
        assertThat(refused(ADMINISTRATOR, "requestPersonErasure", request("E-1")))
                .isEqualTo("ERASURE_REQUESTED");
        await().until(() ->
                person("E-1").path("erasure").path("state").asString("").equals("REQUESTED"));
        assertThat(person("E-1").path("name").asString()).isEqualTo(NAME);

        done(send(APPROVER, "confirmPersonErasure", Map.of("staff", "E-1")));

        await().until(() ->
                person("E-1").path("erasure").path("state").asString("").equals("ERASED"));
        JsonNode erased = person("E-1");
        assertThat(erased.path("staff").asString()).isEqualTo("E-1");
        assertThat(erased.path("name").asString()).isEqualTo(StaffNames.ERASED);
        assertThat(erased.path("erasure").path("document").asString()).isEqualTo("信删〔2026〕1号");
        assertThat(erased.path("erasure").path("requestedBy").asString()).isEqualTo("DEMO-ADMINISTRATOR");
        assertThat(erased.path("erasure").path("decidedBy").asString()).isEqualTo("DEMO-APPROVER");
        assertThat(erased.path("erasure").path("carriedOutAt").isNull()).isFalse();
        assertThat(refused(ADMINISTRATOR, "nameStaff", Map.of("staff", "E-1", "name", NAME)))
                .isEqualTo("PERSON_ERASED");
        assertThat(refused(ADMINISTRATOR, "reactivateStaff", Map.of("staff", "E-1", "reason", "返岗")))
                .isEqualTo("PERSON_ERASED");
        assertThat(PROGRAM.ask(
                                null,
                                "mutation($a: String!, $p: String!) { signIn(input: {account: $a, password: $p}) { token"
                                        + " userErrors { code } } }",
                                Map.of("a", "e-1", "p", PASSWORD))
                        .toString())
                .contains("SIGN_IN_FAILED");
    }

    @Test
    void somebody_who_still_has_things_is_refused() {
        enrol("E-2");
        String code = done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, Stockroom.desk(TODAY.toString())))
                .path("code")
                .asString();
        done(PROGRAM.mutate(KEEPER, Stockroom.STORE, Stockroom.storing(code, TODAY.toString())));
        done(PROGRAM.mutate(
                KEEPER,
                "mutation($i: OfferCustodyInput!) { done: offerCustody(input: $i) { lines { userErrors { code } }"
                        + " userErrors { code } } }",
                Map.of("to", "E-2", "lines", List.of(Map.of("code", code)))));
        await().until(() -> custody("E-2").path("things").asInt() == 1);
        leaves("E-2");

        await().untilAsserted(() -> assertThat(refused(ADMINISTRATOR, "requestPersonErasure", request("E-2")))
                .isEqualTo("PERSON_HAS_THINGS"));
    }

    /** As after a crash, and as from a backup of before: the vault has what the entries say is erased. */
    @Test
    void a_vault_that_was_put_back_loses_again_what_was_erased() throws IOException {
        enrol("E-3");
        leaves("E-3");
        isRequested("E-3");
        PROGRAM.copyVault(elsewhere.resolve("vault"));
        done(send(APPROVER, "confirmPersonErasure", Map.of("staff", "E-3")));
        await().until(() -> person("E-3").path("name").asString().equals(StaffNames.ERASED));

        PROGRAM.putVaultBack(elsewhere.resolve("vault"));

        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> person("E-3").path("name").asString().equals(StaffNames.ERASED));
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Cited by a delegation, which only says who stands in. */
    private static String cited(byte[] content, int inDays) {
        JsonNode upload = FILES.brought(PROGRAM.token(APPROVER), "证件.pdf", content);
        done(send(
                APPROVER,
                "delegateRole",
                Map.of(
                        "role", "APPROVER",
                        "delegate", "DEMO-ACCEPTOR",
                        "from", TODAY.plusDays(inDays).toString(),
                        "to", TODAY.plusDays(inDays).toString(),
                        "document", "授1号",
                        "reason", "休假",
                        "evidence", List.of(upload.path("uploadId").asString()))));
        return upload.path("digest").asString();
    }

    private static JsonNode attachment(Role role, String digest) {
        return ask(
                        role,
                        "{ attachment(digest: \"" + digest + "\") { digest erased erasure { state document decidedAt"
                                + " carriedOutAt } } }")
                .path("attachment");
    }

    @Test
    void a_file_is_erased_by_two_persons_and_what_cites_it_stands() throws IOException {
        byte[] content = pdf("身份证复印件");
        String digest = cited(content, 20);
        String whole = cited(pdf("whole"), 21);
        FILES.brought(PROGRAM.token(KEEPER), "same.pdf", content);
        Map<String, String> named = Map.of("digest", digest, "document", "信删〔2026〕2号", "reason", "误传证件");
        assertThat(refused(ASSET_MANAGER, "requestAttachmentErasure", named)).isEmpty();
        assertThat(attachment(AUDITOR, digest).path("erased").asBoolean()).isFalse();
        assertThat(FILES.fetch(PROGRAM.token(AUDITOR), digest).body()).isEqualTo(content);

        done(send(APPROVER, "confirmAttachmentErasure", Map.of("digest", digest)));

        HttpResponse<byte[]> gone = FILES.fetch(PROGRAM.token(AUDITOR), digest);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(new String(gone.body(), StandardCharsets.UTF_8)).contains("\"ERASED\"", digest);
        assertThat(FILES.fetch(PROGRAM.token(AUDITOR), digest + "/thumbnail").statusCode())
                .isEqualTo(410);
        await().until(() -> attachment(AUDITOR, digest)
                .path("erasure")
                .path("state")
                .asString("")
                .equals("ERASED"));
        JsonNode told = attachment(AUDITOR, digest);
        assertThat(told.path("erased").asBoolean()).isTrue();
        assertThat(told.path("erasure").path("document").asString()).isEqualTo("信删〔2026〕2号");
        assertThat(told.path("erasure").path("carriedOutAt").isNull()).isFalse();
        assertThat(ask(AUDITOR, "{ delegations { nodes { evidence } } }").toString())
                .contains(digest);
        assertThat(left(digest)).isEmpty();
        assertThat(left(whole)).hasSize(1);

        HttpResponse<String> again = FILES.bring(PROGRAM.token(KEEPER), "same.pdf", content);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("ATTACHMENT_ERASED");
        assertThat(verified()).startsWith("0 ").contains("all whole", "erased by decision: 2");
    }

    @Test
    void who_asked_does_not_decide_and_a_second_person_may_decline() {
        String digest = cited(pdf("declined"), 30);
        done(send(
                ADMINISTRATOR,
                "assignRoles",
                Map.of("staff", "DEMO-ASSET_MANAGER", "roles", List.of("ASSET_MANAGER", "APPROVER"))));
        Map<String, String> named = Map.of("digest", digest, "document", "信删〔2026〕3号", "reason", "误传");
        done(send(ASSET_MANAGER, "requestAttachmentErasure", named));

        await().untilAsserted(
                        () -> assertThat(refused(ASSET_MANAGER, "confirmAttachmentErasure", Map.of("digest", digest)))
                                .isEqualTo("SECOND_PERSON_NEEDED"));
        done(send(APPROVER, "declineAttachmentErasure", Map.of("digest", digest, "reason", "须保存")));

        await().until(() -> attachment(AUDITOR, digest)
                .path("erasure")
                .path("state")
                .asString("")
                .equals("DECLINED"));
        assertThat(FILES.fetch(PROGRAM.token(AUDITOR), digest).statusCode()).isEqualTo(200);
    }

    private static Path data() {
        return Path.of(PROGRAM.bean(Environment.class).getRequiredProperty("gongwucang.data"))
                .resolve("vault")
                .resolve("attachments");
    }

    private static List<Path> left(String digest) throws IOException {
        try (Stream<Path> files = Files.walk(data())) {
            return files.filter(file -> file.getFileName().toString().startsWith(digest))
                    .toList();
        }
    }

    private static String verified() throws IOException {
        StringWriter said = new StringWriter();
        Path password = Files.writeString(elsewhere.resolve("password"), DemoAccounts.PASSWORD);
        int code = new CommandLine(new RootCommand())
                .setOut(new PrintWriter(said, true))
                .execute(
                        "verify",
                        AttachmentVerification.NAME,
                        "--server=" + PROGRAM.address(),
                        "--account=demo-auditor",
                        "--password-file=" + password);
        return code + " " + said;
    }
}
