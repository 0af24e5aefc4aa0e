package org.gongwucang.vault.refusal;

import java.nio.charset.StandardCharsets;

/**
 * 所据输入: what the caller said, without the key of the request and without secrets, which the door keeps out before.
 *
 * @param json as it was said; its first {@value #MOST} bytes where it is longer
 * @param whole whether nothing was left off
 * @param digest SHA-256 of the whole
 */
public record WeighedInput(String json, boolean whole, String digest) {

    static final int MOST = 8_192;

    /** @param digest of this text */
    public static WeighedInput of(String json, String digest) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MOST) {
            return new WeighedInput(json, true, digest);
        }
        int end = MOST;
        while (isInsideCharacter(bytes[end])) {
            end--;
        }
        return new WeighedInput(new String(bytes, 0, end, StandardCharsets.UTF_8), false, digest);
    }

    private static boolean isInsideCharacter(byte unit) {
        return (unit & 0xC0) == 0x80;
    }
}
