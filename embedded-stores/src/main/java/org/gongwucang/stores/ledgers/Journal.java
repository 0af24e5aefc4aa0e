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
 *
 * <p>Its room is kept and written over. Cut and grown again, as it was, the file had blocks allotted all the time, and on
 * ext4 a commit of the event store, in another file, waits until the data of such blocks have reached the disk.
 */
final class Journal implements AutoCloseable {

    private static final int HEAD = 2 * Integer.BYTES;

    /** In bytes; BSON allows 16 MiB. */
    private static final int LONGEST = 15 * 1024 * 1024;

    /** In bytes: how much room is taken at a time. */
    private static final int STEP = 4 * 1024 * 1024;

    private final FileChannel channel;
    private long end;
    private long room;

    Journal(Path path) {
        try {
            channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            room = channel.size();
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
        byte[] bytes = Bson.bytes(entry);
        if (bytes.length > LONGEST) {
            return false;
        }
        // The empty head behind it says that what follows is of an earlier round.
        ByteBuffer record = ByteBuffer.allocate(HEAD + bytes.length + HEAD)
                .putInt(bytes.length)
                .putInt(checksum(bytes))
                .put(bytes)
                .putLong(0)
                .flip();
        try {
            makeRoom(end + record.limit());
            write(record, end);
            end += HEAD + bytes.length;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeRoom(long needed) throws IOException {
        while (room < needed) {
            write(ByteBuffer.allocate(STEP), room);
            room += STEP;
        }
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    /** Hands out the entries in order. What a kill cut off at the end is left out: nobody was told of it. */
    void replay(Consumer<Document> reader) {
        try {
            channel.position(0);
            for (byte[] entry = next(); entry != null; entry = next()) {
                end = channel.position();
                reader.accept(BsonDecoder.decodeBson(Unpooled.wrappedBuffer(entry)));
            }
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
        end = 0;
        try {
            write(ByteBuffer.allocate(HEAD), end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is noted, in bytes. */
    long size() {
        return end;
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
