package org.gongwucang.stores.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongwucang.stores.jdbc.EventStoreFull;
import org.springframework.util.unit.DataSize;

/**
 * 余量: keeps the event file away from a full disk. HSQLDB only logs a failed write of its log and lets the commit
 * stand: on a disk of 24 MB, 24,960 events were acknowledged and 21,400 found again. So a write is refused while there
 * is still room for whatever is under way, and for a copy of the data file, which HSQLDB makes at a checkpoint.
 */
final class DiskReserve {

    /** Room that is never used, beside that for the copy. */
    static final DataSize SPARE = DataSize.ofMegabytes(64);

    private final Path folder;
    private final DataSize spare;
    private final FileStore disk;

    DiskReserve(Path folder, DataSize spare) {
        this.folder = folder;
        this.spare = spare;
        try {
            disk = Files.getFileStore(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws EventStoreFull if the disk has less room than the reserve */
    void check() {
        long needed = spare.toBytes() + folder.resolve("events.data").toFile().length();
        long left = usable();
        if (left < needed) {
            throw new EventStoreFull("The disk of " + folder + " has " + mebibytes(left) + " MiB left; below "
                    + mebibytes(needed) + " MiB nothing is stored.");
        }
    }

    private long usable() {
        try {
            return disk.getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long mebibytes(long bytes) {
        return DataSize.ofBytes(bytes).toMegabytes();
    }
}
