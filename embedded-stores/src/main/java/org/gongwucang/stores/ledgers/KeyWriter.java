package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 索引键: writes values as bytes whose unsigned order is the server's order of the values, so that a sorted map of
 * bytes can answer ranges and sorts. Values of one field never begin with one another, and begin with their type, in
 * the order of types that MongoDB defines. The bytes of a descending field are inverted.
 *
 * <p>Documents, binary data and other rare types are written by their type only; an index that holds one cannot sort.
 */
final class KeyWriter {

    private static final byte[] TOP = new byte[20];

    static {
        Arrays.fill(TOP, (byte) 0xFF);
    }

    private byte[] bytes;
    private int length;
    private int inversion;

    KeyWriter() {
        this(new byte[0]);
    }

    /** Continues a key. */
    KeyWriter(byte[] start) {
        bytes = Arrays.copyOf(start, start.length + 64);
        length = start.length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** The next field's values come in this direction. */
    KeyWriter direction(boolean ascending) {
        inversion = ascending ? 0 : 0xFF;
        return this;
    }

    /** Makes the key greater than every key that begins with what was written so far. */
    KeyWriter top() {
        inversion = 0;
        return raw(TOP);
    }

    /** Bytes as they are, for what stands behind all fields. */
    KeyWriter raw(byte[] content) {
        for (byte one : content) {
            put(one);
        }
        return this;
    }

    KeyWriter type(KeyType type) {
        return put(type.mark());
    }

    /** A whole value. */
    KeyWriter value(@Nullable Object value) {
        KeyType type = KeyType.of(value);
        type(type);
        if (value == null || value instanceof Missing) {
            return this;
        }
        return switch (type) {
            case NUMBER -> magnitude((Number) value).residue((Number) value);
            case STRING -> text((String) value);
            case BOOLEAN -> put((Boolean) value ? 1 : 0);
            case INSTANT -> number(((Instant) value).toEpochMilli());
            case UUID -> uuid((UUID) value);
            case OBJECT_ID -> raw(((ObjectId) value).toByteArray());
            default -> this;
        };
    }

    /** A value as far as it takes part in comparisons: numbers are equal when they are as doubles. */
    KeyWriter comparable(@Nullable Object value) {
        return value instanceof Number number ? type(KeyType.NUMBER).magnitude(number) : value(value);
    }

    private KeyWriter magnitude(Number number) {
        return sortable(number.doubleValue());
    }

    /** What the double misses of a long or a decimal. */
    private KeyWriter residue(Number number) {
        double rounded = number.doubleValue();
        boolean exact = number instanceof Integer || number instanceof Double || !Double.isFinite(rounded);
        if (exact) {
            return sortable(0);
        }
        BigDecimal whole =
                number instanceof Decimal128 decimal ? decimal.toBigDecimal() : BigDecimal.valueOf(number.longValue());
        return sortable(whole.subtract(new BigDecimal(rounded)).doubleValue());
    }

    private KeyWriter sortable(double value) {
        long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
        return number(bits < 0 ? ~bits ^ Long.MIN_VALUE : bits);
    }

    private KeyWriter number(long value) {
        return raw(
                ByteBuffer.allocate(Long.BYTES).putLong(value ^ Long.MIN_VALUE).array());
    }

    private KeyWriter uuid(UUID value) {
        return raw(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array());
    }

    /** UTF-16 units in up to three bytes each, as the server compares them; ends with a zero. */
    private KeyWriter text(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit < 2) {
                put(1).put(unit + 1);
            } else if (unit < 0x80) {
                put(unit);
            } else if (unit < 0x800) {
                put(0xC0 | unit >> 6).put(0x80 | unit & 0x3F);
            } else {
                put(0xE0 | unit >> 12).put(0x80 | unit >> 6 & 0x3F).put(0x80 | unit & 0x3F);
            }
        }
        return put(0);
    }

    private KeyWriter put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) (value ^ inversion);
        return this;
    }
}
