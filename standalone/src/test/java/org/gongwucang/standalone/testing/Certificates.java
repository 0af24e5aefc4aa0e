package org.gongwucang.standalone.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** 自签证书: made by keytool for this machine, as files in the form PEM. */
public final class Certificates {

    private static final String SECRET = "changeit";

    private Certificates() {}

    /** Writes {@code certificate.pem} and {@code key.pem} into the folder, over what is there. */
    public static void into(Path folder) throws IOException {
        Path store = Files.createTempDirectory("certificate").resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "house",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1,dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        SECRET,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (InputStream made = Files.newInputStream(store)) {
            if (keytool.waitFor() != 0) {
                throw new IOException(said);
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(made, SECRET.toCharArray());
            write(
                    folder.resolve("key.pem"),
                    "PRIVATE KEY",
                    keys.getKey("house", SECRET.toCharArray()).getEncoded());
            write(
                    folder.resolve("certificate.pem"),
                    "CERTIFICATE",
                    keys.getCertificate("house").getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IOException(said, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What is shown at this port of this machine, whoever signed it. */
    public static Certificate shownAt(int port) throws IOException {
        try {
            AtomicReference<@Nullable Certificate> shown = new AtomicReference<>();
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, new TrustManager[] {new Onlooker(shown)}, null);
            try (SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket("127.0.0.1", port)) {
                socket.startHandshake();
            }
            return Objects.requireNonNull(shown.get());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** 旁观者: believes everybody, and remembers whom. */
    private record Onlooker(AtomicReference<@Nullable Certificate> shown) implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String how) {
            shown.set(chain[0]);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String how) {
            shown.set(chain[0]);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }
}
