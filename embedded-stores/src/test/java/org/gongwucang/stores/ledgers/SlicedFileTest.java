package org.gongwucang.stores.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlicedFileTest {

    private static final int LONG = 3_500_000;
    private static final int OFFSET = 100;

    @TempDir
    private Path folder;

    @Test
    void writes_a_long_piece_to_the_byte() throws IOException {
        byte[] piece = new byte[LONG];
        new Random(7).nextBytes(piece);
        ByteBuffer read = ByteBuffer.allocate(LONG);

        try (FileChannel file = open()) {
            ByteBuffer bytes = ByteBuffer.wrap(piece);
            assertThat(file.write(bytes, OFFSET)).isEqualTo(LONG);
            assertThat(bytes.hasRemaining()).isFalse();
            file.read(read, OFFSET);
        }

        assertThat(read.array()).isEqualTo(piece);
        assertThat(Files.size(path())).isEqualTo(OFFSET + LONG);
    }

    @Test
    void is_cut_and_locked_like_the_file_beneath() throws IOException {
        try (FileChannel file = open()) {
            file.write(ByteBuffer.wrap(new byte[OFFSET]), 0);
            file.truncate(1);
            file.force(true);

            assertThat(file.size()).isEqualTo(1);
            try (FileLock lock = file.tryLock()) {
                assertThat(lock.isValid()).isTrue();
            }
        }
    }

    private Path path() {
        return folder.resolve("file");
    }

    private FileChannel open() throws IOException {
        return FilePath.get(SlicedPath.of(path())).open("rw");
    }
}
