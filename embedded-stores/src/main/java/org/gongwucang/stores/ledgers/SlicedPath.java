package org.gongwucang.stores.ledgers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * 分片路径: a file whose long writes go to the disk slice by slice. H2 hands 80 MB to the operating system in one piece; a
 * commit of the event store that came behind it waited up to 754 ms for the disk, and 16 ms at most behind slices.
 *
 * <p>Public because H2 makes one by its constructor for each name with this scheme.
 */
public final class SlicedPath extends FilePathWrapper {

    private static final String SCHEME = "sliced";

    /** The name under which H2 opens a file in slices. */
    static String of(Path path) {
        FilePath.register(new SlicedPath());
        return SCHEME + ":" + path;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SlicedFile(getBase().open(mode));
    }
}
