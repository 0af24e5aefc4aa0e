package org.gongwucang.stores.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongwucang.stores.OtherJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void refuses_a_second_process_and_names_the_way_out() throws InterruptedException {
        Path path = parent.resolve("data");
        try (DataFolder held = DataFolder.take(path);
                OtherJvm second = OtherJvm.start(TakesFolder.class, parent.resolve("out"), path.toString())) {
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.lines())
                    .containsExactly("Another process works on the data folder " + held.path()
                            + ". Stop it first, or name another folder with --data.");
        }
    }

    @Test
    void refuses_a_second_taker_in_the_same_process() {
        try (DataFolder held = DataFolder.take(parent)) {
            assertThatThrownBy(() -> DataFolder.take(held.path())).isInstanceOf(DataFolderInUse.class);
        }
    }

    @Test
    void can_be_taken_again_once_it_was_let_go() {
        DataFolder.take(parent).close();
        try (DataFolder again = DataFolder.take(parent)) {
            assertThat(again.path()).isEqualTo(parent);
        }
    }

    @Test
    void says_which_folder_cannot_be_made() throws IOException {
        Path file = Files.writeString(parent.resolve("a-file"), "");
        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a-file");
    }
}
