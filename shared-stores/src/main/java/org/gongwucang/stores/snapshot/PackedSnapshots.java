package org.gongwucang.stores.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * 快照压缩: writes down what another serializer makes, packed with gzip where it is long. A snapshot says much the same again and
 * again, since it remembers what was before each of its last entries and which commands led there; and the event file keeps every
 * byte twice. What is not packed is read as well.
 */
public final class PackedSnapshots implements Serializer {

    /** Below this packing saves nothing. */
    private static final int SHORT = 1024;

    private static final byte[] MAGIC = {(byte) 0x1f, (byte) 0x8b};

    private final Serializer plain;

    public PackedSnapshots(Serializer plain) {
        this.plain = plain;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        SerializedObject<T> written = plain.serialize(object, expectedRepresentation);
        if (!(written.getData() instanceof byte[] bytes) || bytes.length < SHORT) {
            return written;
        }
        return new SimpleSerializedObject<>(
                expectedRepresentation.cast(packed(bytes)), expectedRepresentation, written.getType());
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> serializedObject) {
        if (serializedObject.getData() instanceof byte[] bytes && isPacked(bytes)) {
            return plain.deserialize(
                    new SimpleSerializedObject<>(unpacked(bytes), byte[].class, serializedObject.getType()));
        }
        return plain.deserialize(serializedObject);
    }

    private static boolean isPacked(byte[] bytes) {
        return bytes.length > MAGIC.length && bytes[0] == MAGIC[0] && bytes[1] == MAGIC[1];
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream packing = new Quick(packed)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return unpacking.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Speed before size. */
    private static final class Quick extends GZIPOutputStream {
        Quick(ByteArrayOutputStream into) throws IOException {
            super(into);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return plain.canSerializeTo(expectedRepresentation);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        return plain.classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return plain.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return plain.getConverter();
    }
}
