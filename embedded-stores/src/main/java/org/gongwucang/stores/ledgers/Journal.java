package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * 流水: the write commands since the ledger file was last written, one behind the other. Writing down a command costs
 * its own bytes; writing down the pages that it touches, at every command, made the file of 50,000 rows 970 MB long.
 */
final class Journal implements AutoCloseable {

    private static final int HEAD = 2 * Integer.BYTES;

    /** In bytes; BSON allows 16 MiB. */
    private static final int LONGEST = 15 * 1024 * 1024;

    private final FileChannel channel;

    Journal(Path path) {
        try {
            channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The operating system has it when this returns: it outlives the process, though not the machine's power.
     *
     * @return false if it is too long to be noted
     */
    boolean append(Document entry) {
        byte[] bytes = BsonType.bytes(entry);
        if (bytes.length > LONGEST) {
            return false;
        }
        ByteBuffer record = ByteBuffer.allocate(HEAD + bytes.length)
                .putInt(bytes.length)
                .putInt(checksum(bytes))
                .put(bytes)
                .flip();
        try {
            while (record.hasRemaining()) {
                channel.write(record);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands out the entries in order. What a kill cut off at the end is dropped: nobody was told of it. */
    void replay(Consumer<Document> reader) {
        try {
            long end = 0;
            channel.position(0);
            for (byte[] entry = next(); entry != null; entry = next()) {
                end = channel.position();
                reader.accept(BsonDecoder.decodeBson(Unpooled.wrappedBuffer(entry)));
            }
            channel.truncate(end).position(end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte @Nullable [] next() throws IOException {
        ByteBuffer head = read(HEAD);
        if (head == null) {
            return null;
        }
        int length = head.getInt();
        int checksum = head.getInt();
        ByteBuffer body = length > 0 && length <= channel.size() ? read(length) : null;
        return body == null || checksum(body.array()) != checksum ? null : body.array();
    }

    private @Nullable ByteBuffer read(int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                return null;
            }
        }
        return buffer.flip();
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** Begins anew, once the ledger file has everything. */
    void clear() {
        try {
            channel.truncate(0).position(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In bytes. */
    long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
