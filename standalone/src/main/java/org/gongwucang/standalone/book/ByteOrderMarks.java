package org.gongwucang.standalone.book;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The mark that some programs put before the first character: skipped where it fits the encoding, told where not. */
final class ByteOrderMarks {

    private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};

    private ByteOrderMarks() {}

    static void skip(BufferedInputStream bytes, Charset encoding) throws IOException {
        bytes.mark(UTF_8.length);
        byte[] start = bytes.readNBytes(UTF_8.length);
        bytes.reset();
        if (Arrays.equals(start, UTF_8) && encoding.equals(StandardCharsets.UTF_8)) {
            bytes.skipNBytes(UTF_8.length);
        } else if (startsWith(start, UTF_16_BE) || startsWith(start, UTF_16_LE)) {
            if (!encoding.name().startsWith("UTF-16")) {
                throw new BookUnreadable("The file is in UTF-16, the mapping says " + encoding.name() + ".");
            }
        }
    }

    private static boolean startsWith(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(Arrays.copyOf(start, mark.length), mark);
    }
}
