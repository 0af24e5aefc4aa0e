package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLSession;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.Gongwucang;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import org.gongwucang.standalone.house.Trust;
import org.gongwucang.standalone.testing.Certificates;
import org.gongwucang.standalone.testing.Line;
import org.gongwucang.standalone.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** TLS: the program with a certificate of its own, from files that are read again when they change. */
class TlsStoryTest {

    private static final byte ALERT = 21;
    private static final byte HANDSHAKE = 22;
    private static final byte PROTOCOL_VERSION = 70;
    private static final int TLS_1_1 = 0x0302;
    private static final int TLS_1_2 = 0x0303;

    @TempDir
    static Path folder;

    private static RunningProgram program;
    private static URI address;

    @BeforeAll
    static void the_program_listens_with_a_certificate() throws IOException {
        Certificates.into(folder);
        program = new RunningProgram(Map.of(
                "server.ssl.bundle",
                "house",
                "spring.ssl.bundle.pem.house.keystore.certificate",
                "file:" + certificate(),
                "spring.ssl.bundle.pem.house.keystore.private-key",
                "file:" + folder.resolve("key.pem"),
                "spring.ssl.bundle.pem.house.reload-on-update",
                true,
                "spring.ssl.bundle.watch.file.quiet-period",
                "200ms"));
        address = URI.create(program.address().toString().replaceFirst("http", "https"));
    }

    @AfterAll
    static void ends() {
        program.close();
    }

    private static Path certificate() {
        return folder.resolve("certificate.pem");
    }

    private static HttpClient client() throws IOException {
        return Trust.of(certificate()).client();
    }

    private static HttpResponse<String> asked(HttpClient client, URI where, String document) throws Exception {
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", document));
        return client.send(
                HttpRequest.newBuilder(where)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String token() throws Exception {
        String signIn = "mutation { signIn(input: {account: \"demo-auditor\", password: \"" + DemoAccounts.PASSWORD
                + "\"}) { token } }";
        return JsonMapper.shared()
                .readTree(asked(client(), address, signIn).body())
                .at("/data/signIn/token")
                .asString();
    }

    @Test
    void it_is_asked_over_https_and_says_that_nothing_else_is_to_be_used() throws Exception {
        HttpResponse<String> answer = asked(client(), address, "{ service { name } }");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(header -> assertThat(header).contains("max-age="));
        assertThat(answer.sslSession()).map(SSLSession::getProtocol).contains("TLSv1.3");
    }

    @Test
    void a_web_socket_is_opened_over_it() throws Exception {
        try (Line line = new Line(address, token(), client())) {
            line.subscribe("{ me { staff } }");
            assertThat(line.heard("me").path("staff").asString()).isEqualTo("DEMO-AUDITOR");
        }
    }

    @Test
    void plain_http_gets_no_answer_of_the_house() throws Exception {
        HttpResponse<String> answer = asked(HttpClient.newHttpClient(), program.address(), "{ service { name } }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("data", "公物仓");
    }

    @Test
    void whoever_does_not_believe_the_certificate_sends_nothing() {
        assertThatThrownBy(() -> House.signedIn(address, "demo-auditor", DemoAccounts.PASSWORD))
                .isInstanceOf(HouseRefused.class)
                .hasMessageContaining("UNAVAILABLE");
    }

    /** Java's own client would not speak it either: so the first message is written by hand, and is a good one but for the version. */
    @Test
    void an_older_tls_than_1_2_is_refused() throws IOException {
        assertThat(firstAnswer(TLS_1_2)).startsWith(HANDSHAKE);
        assertThat(firstAnswer(TLS_1_1)).startsWith(ALERT).endsWith(PROTOCOL_VERSION);
    }

    /** Of an alert all seven bytes, of anything else as many. */
    private static byte[] firstAnswer(int version) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
            socket.getOutputStream().write(hello(version));
            byte[] answer = new byte[7];
            new DataInputStream(socket.getInputStream()).readFully(answer);
            return answer;
        }
    }

    /** ClientHello of RFC 5246: ECDHE with RSA, signed with SHA-256, on the curve secp256r1. */
    private static byte[] hello(int version) {
        byte[] extensions = {0, 10, 0, 4, 0, 2, 0, 23, 0, 13, 0, 6, 0, 4, 4, 1, 8, 4, 0, 11, 0, 2, 1, 0};
        ByteBuffer body = ByteBuffer.allocate(256);
        body.putShort((short) version).put(new byte[32]).put((byte) 0);
        body.putShort((short) 6)
                .putShort((short) 0xc02f)
                .putShort((short) 0xc013)
                .putShort((short) 0x00ff);
        body.put((byte) 1).put((byte) 0).putShort((short) extensions.length).put(extensions);
        byte[] said = Arrays.copyOf(body.array(), body.position());
        return ByteBuffer.allocate(9 + said.length)
                .put(HANDSHAKE)
                .putShort((short) 0x0301)
                .putShort((short) (said.length + 4))
                .put((byte) 1)
                .put((byte) 0)
                .putShort((short) said.length)
                .put(said)
                .array();
    }

    @Test
    void the_command_line_verifies_and_exports_over_it() throws IOException {
        Path file = folder.resolve("units.csv");

        assertThat(called("verify", "unit", "--account", "demo-auditor")).isZero();
        assertThat(called(
                        "export",
                        "--view",
                        "units",
                        "--format",
                        "csv",
                        "--out",
                        file.toString(),
                        "--account",
                        "demo-auditor"))
                .isZero();
        assertThat(Files.readString(file)).contains("GWC-OFFICE");
    }

    @Test
    void the_command_line_imports_over_it() throws IOException {
        Path book = Files.writeString(folder.resolve("classes.csv"), "code,name\nA01,办公桌\n");
        Path mapping = Files.writeString(folder.resolve("classes.yaml"), """
                book: SMALL-CATALOGUE
                kind: asset-classes
                dated: 2022-09-02
                fields:
                  codeSystem: SMALL
                  edition: "1"
                  classCode: ${code}
                  name: ${name}
                  effectiveFrom: 2022-09-02
                """);

        assertThat(called("import", book.toString(), "--mapping", mapping.toString(), "--account", "demo-migrator"))
                .isZero();
    }

    private static int called(String... arguments) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), DemoAccounts.PASSWORD);
        StringWriter told = new StringWriter();
        CommandLine line =
                Gongwucang.commandLine().setOut(new PrintWriter(told)).setErr(new PrintWriter(told));
        List<String> all = Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of(
                                "--server",
                                "https://127.0.0.1:" + address.getPort(),
                                "--ca-file",
                                certificate().toString(),
                                "--password-file",
                                password.toString()))
                .toList();
        int exit = line.execute(all.toArray(String[]::new));
        assertThat(told.toString()).isNotEmpty();
        return exit;
    }

    @Test
    void another_certificate_is_taken_without_a_restart() throws IOException {
        Certificate before = shown();
        Certificates.into(folder);

        await().atMost(Duration.ofSeconds(30)).until(() -> !shown().equals(before));
    }

    /** What the server shows to whoever believes the files as they are; the one before where they are not read yet. */
    private static Certificate shown() {
        try {
            return Certificates.shownAt(address.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
