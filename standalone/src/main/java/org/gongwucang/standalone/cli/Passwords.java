package org.gongwucang.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 口令来源: passwords of the people whom a mapping names: from a file that only its owner can read, or from the environment. They are
 * never on the command line and never in a mapping.
 */
final class Passwords {

    /** Behind it the account in capitals, with a low line for whatever is no letter and no digit. */
    static final String VARIABLE = "GONGWUCANG_PASSWORD_";

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Map<String, String> listed;
    private final Map<String, String> environment;

    private Passwords(Map<String, String> listed, Map<String, String> environment) {
        this.listed = listed;
        this.environment = environment;
    }

    /**
     * @param file lines of account, equals sign and password; null where there is none
     * @throws PasswordsUnusable where others can read the file
     */
    static Passwords of(@Nullable Path file, Map<String, String> environment) throws IOException {
        return new Passwords(file == null ? Map.of() : read(file), environment);
    }

    private static Map<String, String> read(Path file) throws IOException {
        requireOfOwner(file);
        Map<String, String> listed = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int mark = line.indexOf('=');
            if (mark > 0 && !line.startsWith("#")) {
                listed.put(line.substring(0, mark).strip(), line.substring(mark + 1));
            }
        }
        return listed;
    }

    private static void requireOfOwner(Path file) throws IOException {
        try {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(OF_OTHERS);
            permissions.retainAll(Files.getPosixFilePermissions(file));
            if (!permissions.isEmpty()) {
                throw new PasswordsUnusable("Others can read or change " + file + ": chmod 600 " + file);
            }
        } catch (UnsupportedOperationException e) {
            // A file system without such permissions; nothing can be said of them.
            return;
        }
    }

    /** @throws PasswordsUnusable where nobody told it */
    String of(String account) {
        String variable = VARIABLE + account.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        String told = listed.getOrDefault(account, environment.get(variable));
        if (told == null) {
            throw new PasswordsUnusable("No password of " + account + ": name it in the file of --people-passwords as "
                    + account + "=…, or in the variable " + variable + ".");
        }
        return told;
    }

    /** 口令不可用: the message is for the user. */
    static final class PasswordsUnusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PasswordsUnusable(String message) {
            super(message);
        }
    }
}
