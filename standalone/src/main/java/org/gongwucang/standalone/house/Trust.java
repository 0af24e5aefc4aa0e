package org.gongwucang.standalone.house;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** 信任: whose certificates are believed over https. */
public final class Trust {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SSLContext tls;

    private Trust(SSLContext tls) {
        this.tls = tls;
    }

    /** Whom Java believes on this machine. */
    public static Trust ofJava() {
        try {
            return new Trust(SSLContext.getDefault());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has a default context", e);
        }
    }

    /**
     * Those in this file and nobody else.
     *
     * @param pem certificates of authorities, or of the server itself, in the form PEM (RFC 7468)
     * @throws IOException where there is no such file, or no certificate in it
     */
    public static Trust of(Path pem) throws IOException {
        try (InputStream file = Files.newInputStream(pem)) {
            KeyStore believed = KeyStore.getInstance(KeyStore.getDefaultType());
            believed.load(null, null);
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                believed.setCertificateEntry("authority-" + believed.size(), one);
            }
            if (believed.size() == 0) {
                throw new IOException("There is no certificate in " + pem + ".");
            }
            return new Trust(believing(believed));
        } catch (GeneralSecurityException e) {
            throw new IOException("There is no certificate in " + pem + " that can be read.", e);
        }
    }

    private static SSLContext believing(KeyStore believed) throws GeneralSecurityException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(believed);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, managers.getTrustManagers(), null);
        return tls;
    }

    /** Of HTTP/1.1: the offer of HTTP/2 without TLS, which the program does not speak, goes along with every request. */
    public HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .sslContext(tls)
                .build();
    }
}
