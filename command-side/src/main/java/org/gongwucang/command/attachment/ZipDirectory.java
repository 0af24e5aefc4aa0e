package org.gongwucang.command.attachment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * 压缩目录: what the end of a ZIP file says of its directory, read before the directory itself, which is then held in
 * memory.
 *
 * @param entries how many it lists
 * @param size of the directory in bytes
 */
record ZipDirectory(int entries, long size) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;
    private static final int COMMENT_AT = 20;
    private static final int SHORT = 0xFFFF;
    private static final long INT = 0xFFFFFFFFL;

    /** Nothing where the file does not end as a ZIP file ends. */
    static Optional<ZipDirectory> of(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(content.length(), END + LONGEST_COMMENT)];
            content.seek(content.length() - tail.length);
            content.readFully(tail);
            return in(ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private static Optional<ZipDirectory> in(ByteBuffer tail) {
        for (int at = tail.limit() - END; at >= 0; at--) {
            boolean endsHere =
                    tail.getInt(at) == SIGNATURE && at + END + (tail.getShort(at + COMMENT_AT) & SHORT) == tail.limit();
            if (endsHere) {
                return Optional.of(
                        new ZipDirectory(tail.getShort(at + ENTRIES_AT) & SHORT, tail.getInt(at + SIZE_AT) & INT));
            }
        }
        return Optional.empty();
    }
}
