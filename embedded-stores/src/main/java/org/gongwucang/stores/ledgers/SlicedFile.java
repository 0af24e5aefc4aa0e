package org.gongwucang.stores.ledgers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/** 分片文件: sees after each slice of a long write that the disk has it. */
final class SlicedFile extends FileBaseDefault {

    private static final int BYTES_OF_SLICE = 1024 * 1024;

    private final FileChannel file;

    SlicedFile(FileChannel file) {
        this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        if (bytes.remaining() <= BYTES_OF_SLICE) {
            return file.write(bytes, position);
        }
        int written = 0;
        while (bytes.hasRemaining()) {
            ByteBuffer slice = bytes.slice(bytes.position(), Math.min(BYTES_OF_SLICE, bytes.remaining()));
            int taken = file.write(slice, position + written);
            file.force(false);
            bytes.position(bytes.position() + taken);
            written += taken;
        }
        return written;
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return file.read(bytes, position);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
