package org.gongwucang.standalone.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.standalone.testing.BadFiles;
import org.gongwucang.standalone.testing.Client;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What nobody should bring, brought again and again to a process of its own: it neither grows nor keeps anything. */
class UploadMemoryFaultTest {

    private static final int WARM_UP = 50;
    private static final int ROUNDS = 100;
    private static final long MOST_KB = 64 * 1024;
    private static final int PIECE = 64 * 1024;

    @TempDir
    Path folder;

    private final int port = freePort();
    private final URI address = URI.create("http://127.0.0.1:" + port + "/graphql");
    private final Client client = Client.at(() -> address);
    private final FilesClient files = new FilesClient(() -> address);
    private Process program;

    @BeforeEach
    void starts_the_program_as_the_launcher_does() throws IOException {
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms96m",
                        "-Xmx1g",
                        "-XX:+UseG1GC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MortalProgram.class.getName(),
                        folder.resolve("data").toString(),
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile())
                .start();
        await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> client.isKnown(Role.KEEPER));
    }

    @AfterEach
    void ends_the_program() {
        program.destroyForcibly();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_hundred_bombs_scripts_and_bodies_of_300_mb_leave_neither_memory_nor_files() throws Exception {
        byte[] bomb = BadFiles.bomb();
        for (int i = 0; i < WARM_UP; i++) {
            brings(bomb);
        }
        long before = residentKb();

        for (int i = 0; i < ROUNDS; i++) {
            brings(bomb);
        }

        long after = residentKb();
        System.out.printf("resident: %d MB, after %d rounds %d MB%n", before >> 10, ROUNDS, after >> 10);
        assertThat(after - before).isLessThan(MOST_KB);
        assertThat(stored()).isEmpty();
    }

    private void brings(byte[] bomb) throws IOException {
        String token = client.token(Role.KEEPER);
        assertThat(files.bring(token, "a.docx", bomb).statusCode()).isEqualTo(422);
        assertThat(files.bring(token, "a.jpg", BadFiles.script()).statusCode()).isEqualTo(415);
        assertThat(large(token)).startsWith("HTTP/1.1 413").contains("ATTACHMENT_TOO_LARGE");
    }

    /** As far as a client comes that stops when it hears the answer. */
    private String large(String token) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + BadFiles.LARGE
                            + "\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] zeros = new byte[PIECE];
            long left = BadFiles.LARGE;
            while (left >= PIECE && socket.getInputStream().available() == 0) {
                out.write(zeros);
                left -= PIECE;
            }
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long residentKb() throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(program.pid()), "status"));
        return status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> found =
                Files.walk(folder.resolve("data").resolve("vault").resolve("attachments"))) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
