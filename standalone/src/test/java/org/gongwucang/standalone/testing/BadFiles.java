package org.gongwucang.standalone.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 坏附件: what nobody should bring. */
public final class BadFiles {

    public static final long LARGE = 300_000_000;

    private static final int PART = 1 << 20;
    private static final int PARTS = 400;

    private BadFiles() {}

    public static byte[] script() {
        return "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8);
    }

    /** A document of 400 kB whose one part comes to 400 MB. */
    public static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[PART];
            for (int part = 0; part < PARTS; part++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A body of 300 MB whose length is announced. */
    public static BodyPublisher large() {
        return BodyPublishers.fromPublisher(unannounced(), LARGE);
    }

    /** The same, in chunks. */
    public static BodyPublisher unannounced() {
        return BodyPublishers.ofInputStream(() -> new Zeros(LARGE));
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int read = (int) Math.min(left, length);
            left -= read;
            return read > 0 || length == 0 ? read : -1;
        }
    }
}
