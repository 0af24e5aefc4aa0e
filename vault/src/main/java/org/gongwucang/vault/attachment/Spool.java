package org.gongwucang.vault.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 暂存: a content on its way in or out, in a file of this machine and never whole in memory; gone when it is closed.
 *
 * @param digest SHA-256 of what is in the file, taken while it was written
 */
public record Spool(Path file, String digest, long size) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /** Something that writes a content. */
    @FunctionalInterface
    public interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Reads to the end, but one byte beyond {@code most} at the most: then {@link #size} is greater than {@code most}. */
    public static Spool of(FileStore store, InputStream in, long most) throws IOException {
        return written(store, out -> {
            byte[] buffer = new byte[BUFFER];
            long left = most + 1;
            int read = 0;
            while (left > 0 && read >= 0) {
                read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read > 0) {
                    out.write(buffer, 0, read);
                    left -= read;
                }
            }
        });
    }

    /** What the source writes, on its way into the store. */
    public static Spool written(FileStore store, Source source) throws IOException {
        MessageDigest sha256 = sha256();
        Path file = store.scratch();
        try {
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
                source.writeTo(out);
            }
            return new Spool(file, HexFormat.of().formatHex(sha256.digest()), Files.size(file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
