package org.gongwucang.events.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * 截止: digests of streams up to an entry, the same wherever and whenever they are computed. Each part is preceded by its
 * length in bytes, so that no two different entries can be written alike.
 */
public final class Cuts {

    /** The digest of a stream that has no entry yet. */
    static final byte[] START = new byte[0];

    private Cuts() {}

    /**
     * 叶: the chained digest of a stream. It starts as no bytes; each entry makes it the SHA-256 of the digest before and
     * of type, revision, payload as stored, sequence, recorded time in milliseconds, and metadata as {@code key=value}
     * sorted by key. Lower-case hexadecimal.
     */
    public static String leaf(List<StoredEntry> entries) {
        byte[] chain = START;
        for (StoredEntry entry : entries) {
            chain = next(chain, entry);
        }
        return leaf(chain);
    }

    /** The digest after one more entry of the stream. */
    public static byte[] next(byte[] before, StoredEntry entry) {
        MessageDigest digest = sha256();
        add(digest, before);
        add(digest, entry.type());
        add(digest, entry.revision());
        add(digest, entry.payload());
        add(digest, Long.toString(entry.sequence()));
        add(digest, Long.toString(entry.recordedAt()));
        for (Map.Entry<String, String> one : entry.said().entrySet()) {
            add(digest, one.getKey() + "=" + one.getValue());
        }
        return digest.digest();
    }

    /** As it is written. */
    public static String leaf(byte[] chain) {
        return HexFormat.of().formatHex(chain);
    }

    /** 根: the SHA-256 over identifier, last sequence and leaf of each stream, in the order of the identifiers. */
    public static String root(List<CutStream> streams) {
        MessageDigest digest = sha256();
        for (CutStream stream : sorted(streams)) {
            add(digest, stream.stream());
            add(digest, Long.toString(stream.last()));
            add(digest, stream.leaf());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** By the UTF-16 code units of their identifiers. */
    static List<CutStream> sorted(List<CutStream> streams) {
        return streams.stream().sorted(Comparator.comparing(CutStream::stream)).toList();
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(MessageDigest digest, String part) {
        add(digest, part.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
