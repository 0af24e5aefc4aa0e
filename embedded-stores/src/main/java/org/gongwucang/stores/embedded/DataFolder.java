package org.gongwucang.stores.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * 数据目录: the folder of one machine's stores. One process at a time works on it: the operating system holds a lock on it and lets go when the
 * process dies in whatever way, so a start right after a crash is not refused.
 */
public final class DataFolder implements AutoCloseable {

    /** By this process. Closing a second channel on the lock would let go of the first one's, as POSIX has it. */
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final Path real;
    private final FileChannel channel;

    private DataFolder(Path path, Path real, FileChannel channel) {
        this.path = path;
        this.real = real;
        this.channel = channel;
    }

    /**
     * Takes the folder, and makes it where it is missing.
     *
     * @throws DataFolderInUse if another process works on it
     * @throws UncheckedIOException if the folder cannot be made or written
     */
    public static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            Path real = folder.toRealPath();
            if (!TAKEN.add(real)) {
                throw new DataFolderInUse(folder);
            }
            return locked(folder, real);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static DataFolder locked(Path folder, Path real) throws IOException {
        boolean taken = false;
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DataFolderInUse(folder);
            }
            taken = true;
            return new DataFolder(folder, real, channel);
        } finally {
            if (!taken) {
                TAKEN.remove(real);
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Lets go of the folder; everything in it must be closed before. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TAKEN.remove(real);
        }
    }
}
