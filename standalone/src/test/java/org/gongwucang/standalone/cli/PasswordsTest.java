package org.gongwucang.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.gongwucang.standalone.cli.Passwords.PasswordsUnusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {

    @TempDir
    Path folder;

    @Test
    void are_read_from_a_file_of_their_owner() throws IOException {
        Passwords passwords = Passwords.of(file("# ours\nkeeper-1=a=b \n", "rw-------"), Map.of());

        assertThat(passwords.of("keeper-1")).isEqualTo("a=b ");
    }

    @Test
    void are_read_from_the_environment_where_the_file_does_not_name_them() throws IOException {
        Map<String, String> environment =
                Map.of("GONGWUCANG_PASSWORD_KEEPER_1", "x", "GONGWUCANG_PASSWORD_HEAD_2", "y");
        Passwords passwords = Passwords.of(file("keeper-1=z\n", "r--------"), environment);

        assertThat(passwords.of("keeper-1")).isEqualTo("z");
        assertThat(passwords.of("head.2")).isEqualTo("y");
    }

    @Test
    void a_file_that_others_can_read_is_refused() throws IOException {
        Path open = file("keeper-1=z\n", "rw-r-----");

        assertThatThrownBy(() -> Passwords.of(open, Map.of()))
                .isInstanceOf(PasswordsUnusable.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void one_that_nobody_told_is_asked_for_by_name() throws IOException {
        Passwords none = Passwords.of(null, Map.of());

        assertThatThrownBy(() -> none.of("keeper-1"))
                .isInstanceOf(PasswordsUnusable.class)
                .hasMessageContaining("keeper-1")
                .hasMessageContaining("GONGWUCANG_PASSWORD_KEEPER_1");
    }

    private Path file(String text, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("passwords"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
