package org.gongwucang.command.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** 标识: identifiers and digests that are the same whenever the same thing is said again. */
public final class Ids {

    private static final NameBasedGenerator NAMES =
            Generators.nameBasedGenerator(UUID.nameUUIDFromBytes("org.gongwucang".getBytes(StandardCharsets.UTF_8)));

    private Ids() {}

    /** UUIDv5 of the parts; a control character between them keeps ("a", "bc") and ("ab", "c") apart. */
    public static String of(String... parts) {
        return NAMES.generate(String.join("\u001f", parts)).toString();
    }

    /** SHA-256 in lower-case hex. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
