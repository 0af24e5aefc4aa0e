package org.gongwucang.vault.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** 口令: as a hash. bcrypt reads 72 bytes at most, some 24 Chinese characters: so it is given the digest of the whole. */
final class Passwords {

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    String hash(String password) {
        return encoder.encode(digest(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(digest(password), hash);
    }

    private static String digest(String password) {
        byte[] digest = Digests.sha256(password.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
